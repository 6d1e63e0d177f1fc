import { text } from '../store/collection.js'
import { noSuchName, Refusal } from '../store/refusals.js'
import { member, texts, wordOf } from '../store/shape.js'
import type { Kernel } from '../kernel.js'

/**
 * A code that a person types in at the cloud's sign-in page, to let the product in.
 *
 *   issued: pending ── approve ──▶ approved ── use ──▶ used
 *              ├── deny ──▶ denied
 *              └── its time is over, approved or not ──▶ expired
 */
export interface DeviceCode {
  code: string
  /** What the product wants it for, in words. */
  purpose: string
  status: 'pending' | 'approved' | 'denied' | 'used' | 'expired'
  issued: string
  /** ISO text, as the world's clock tells time. */
  expires: string
}

/** The codes that the products have given out, and what the person outside the API has done with them. */
export function createDeviceCodes (kernel: Kernel) {
  const codes = kernel.collection<DeviceCode & { id: string }>({
    name: 'deviceCodes',
    noun: 'Device code',
    shape: {
      own: {
        ...texts('code', 'purpose'),
        status: wordOf('pending', 'approved', 'denied', 'used', 'expired'),
        issued: member.time,
        expires: member.time
      }
    },
    columns: { code: text('code') }
  })

  function show ({ id: _, ...code }: DeviceCode & { id: string }): DeviceCode {
    const isOpen = code.status === 'pending' || code.status === 'approved'
    return isOpen && code.expires <= kernel.clock.iso() ? { ...code, status: 'expired' } : code
  }

  function find (code: string): (DeviceCode & { id: string }) | undefined {
    return codes.first({ where: { code }, order: [{ by: 'seq', descending: true }] })
  }

  function get (code: string): DeviceCode & { id: string } {
    const found = find(code)
    if (found === undefined) throw noSuchName('device code', code, codes.list().map(({ code }) => code))
    return found
  }

  function answer (code: string, status: 'approved' | 'denied'): DeviceCode {
    return kernel.database.savepoint(() => {
      const found = get(code)
      const { status: now } = show(found)
      if (now !== 'pending') throw new Refusal('conflict', `Device code ${found.code} is ${now}: only a pending one can be approved or denied.`)
      return show(codes.patch(found.id, { status }))
    })
  }

  return {
    /** Gives a code out. Products make up codes of their own form; the same one again is a new one. */
    issue (code: string, purpose: string, expires: string): DeviceCode {
      const status = kernel.options.deviceCodes === 'approve' ? 'approved' : 'pending'
      return show(codes.add({ id: kernel.ids.next(), code, purpose, status, issued: kernel.clock.iso(), expires }))
    },

    /** How a code stands; undefined for one that was never given out. */
    status (code: string): DeviceCode['status'] | undefined {
      const found = find(code)
      return found && show(found).status
    },

    /** Signs in with a code, once: says how it stood, and from then on it is used. */
    use (code: string): DeviceCode['status'] | undefined {
      const found = find(code)
      if (found === undefined) return undefined
      const { status } = show(found)
      if (status === 'approved') codes.patch(found.id, { status: 'used' })
      return status
    },

    /** Oldest first. */
    list: (): DeviceCode[] => codes.list().map(show),

    /** The person signs in with it. Refused unless it is pending. */
    approve: (code: string): DeviceCode => answer(code, 'approved'),
    /** The person declines. Refused unless it is pending. */
    deny: (code: string): DeviceCode => answer(code, 'denied')
  }
}

export type DeviceCodes = ReturnType<typeof createDeviceCodes>
