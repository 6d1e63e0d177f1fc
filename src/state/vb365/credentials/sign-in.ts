import type { RESTDeviceCodeInfo } from '../../../schemas/vb365/azure-service-accounts.js'
import type { DeviceCodes } from '../../outside/device-codes.js'
import type { Kernel } from '../../kernel.js'
import { credentialsRefusals as refuse } from './refusals.js'

/** Documented. */
const validity = 15 * 60_000
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const page = 'https://microsoft.com/devicelogin'

const reasons = {
  pending: 'has not been confirmed yet',
  denied: 'was declined',
  used: 'has been used already',
  expired: 'has expired'
}

/** The sign-in to Microsoft with a code, by which a person lets the product make changes there. */
export function createSignIn (kernel: Kernel, deviceCodes: DeviceCodes) {
  /** Nine signs, as Microsoft's are. */
  function newCode (): string {
    const digits = Buffer.from(kernel.ids.next().replaceAll('-', ''), 'hex')
    return [...digits].slice(0, 9).map(digit => letters[digit % letters.length]).join('')
  }

  return {
    request (purpose: string): RESTDeviceCodeInfo {
      const userCode = newCode()
      const expiresOnUtc = new Date(kernel.clock.now() + validity).toISOString()
      deviceCodes.issue(userCode, purpose, expiresOnUtc)
      return { userCode, verificationUri: page, expiresOnUtc, message: `Enter the code ${userCode} at ${page} to sign in.` }
    },

    /** Once for every code, after somebody has signed in with it for this purpose. */
    finish (code: string, purpose: string): void {
      const issued = deviceCodes.list().find(({ code: given, purpose: wanted }) =>
        given.toUpperCase() === code.trim().toUpperCase() && wanted === purpose)
      if (issued === undefined) throw refuse.noCode(code)
      const status = deviceCodes.use(issued.code)
      if (status !== 'approved') throw refuse.signInNotReady(code, reasons[status ?? 'expired'])
    }
  }
}

export type SignIn = ReturnType<typeof createSignIn>
