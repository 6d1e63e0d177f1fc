import type { RESTDeviceCodeResponse } from '../../../schemas/vb365/common/organizations.js'
import type {
  RESTCommonDeviceCodeRequestOptions, RESTDeviceCodeCheckResponse
} from '../../../schemas/vb365/organizations.js'
import type { Kernel } from '../../kernel.js'
import type { DeviceCode, DeviceCodes } from '../../outside/device-codes.js'
import { organizationsRefusals as refuse } from './refusals.js'
import type { Organizations } from './organizations.js'

/** Documented: a code is good for 15 minutes. */
const seconds = 15 * 60
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const url = 'https://microsoft.com/devicelogin'

const reasons: Record<Exclude<DeviceCode['status'], 'approved'> | 'unknown', string> = {
  unknown: 'is unknown',
  pending: 'has not been confirmed yet',
  denied: 'was declined',
  used: 'has been used already',
  expired: 'has expired'
}

/** Codes with which somebody lets the product in at Microsoft's sign-in page. */
export function createDeviceSignIns (kernel: Kernel, deviceCodes: DeviceCodes, organizations: Organizations) {
  /** Nine signs, and each code is another one. */
  function newCode (): string {
    const digits = Buffer.from(kernel.ids.next().replaceAll('-', ''), 'hex')
    return [...digits].slice(0, 9).map(digit => letters[digit % letters.length]).join('')
  }

  function issue (purpose: string): RESTDeviceCodeResponse {
    const userCode = newCode()
    deviceCodes.issue(userCode, purpose, new Date(kernel.clock.now() + seconds * 1_000).toISOString())
    return {
      userCode,
      verificationUrl: url,
      expiresIn: seconds,
      message: `To sign in, open ${url} in a browser and enter the code ${userCode}.`
    }
  }

  return {
    /** For an organization that is to be added, or for another place of a restore. */
    request ({
      targetRegion,
      loginGraphAppOrganizationId
    }: RESTCommonDeviceCodeRequestOptions): RESTDeviceCodeResponse {
      if (targetRegion === 'Germany') throw refuse.regionGone()
      if (loginGraphAppOrganizationId != null) organizations.get(loginGraphAppOrganizationId)
      return issue(`Sign-in of Veeam Backup for Microsoft 365, ${targetRegion ?? 'Worldwide'}`)
    },

    requestOf (organizationId: string): RESTDeviceCodeResponse {
      const { name, type } = organizations.get(organizationId)
      if (type === 'OnPremises') throw refuse.notOnline(name)
      return issue(`Sign-in of Veeam Backup for Microsoft 365 to ${name}`)
    },

    /** Whether somebody has signed in with it. One that nobody can sign in with any more is refused. */
    check (code: string): RESTDeviceCodeCheckResponse {
      const status = deviceCodes.status(code) ?? 'unknown'
      if (status === 'approved' || status === 'used') return { authenticated: true }
      if (status === 'pending') return { authenticated: false }
      throw refuse.codeNotReady(code, reasons[status])
    },

    /** Refuses a code with which nobody has signed in; it is not used yet. */
    guardReady (code: string | null | undefined): string {
      if (code == null || code === '') throw refuse.missing('userCode')
      const status = deviceCodes.status(code) ?? 'unknown'
      if (status !== 'approved') throw refuse.codeNotReady(code, reasons[status])
      return code
    },

    use: (code: string): void => { deviceCodes.use(code) }
  }
}

export type DeviceSignIns = ReturnType<typeof createDeviceSignIns>
