import type {
  AzureComputeCloudDeviceCodeModel, AzureComputeCloudDeviceCodeSpec, AzureComputeCloudNativeApplicationModel,
  GoogleCloudComputeVerificationCodeModel
} from '../../../schemas/vbr/credentials.js'
import type { DeviceCodes } from '../../outside/device-codes.js'
import { guid } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import type { CloudCatalogue } from './catalogue.js'
import { cloudRefusals as refuse } from './refusals.js'

/** Documented for Azure. */
const validity = 15 * 60_000
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const azure = 'Microsoft Entra ID application of Veeam Backup & Replication'
const google = 'Google Cloud service account of Veeam Backup & Replication'

/** What VBR registers in a cloud for the person who signs in there with a code that it gave. */
export function createAppRegistrations (kernel: Kernel, deviceCodes: DeviceCodes, catalogue: CloudCatalogue) {
  /** Nine signs, or four and four, as in the documents' examples; each code is another one. */
  function newCode (): string {
    const digits = Buffer.from(kernel.ids.next().replaceAll('-', ''), 'hex')
    return [...digits].slice(0, 9).map(digit => letters[digit % letters.length]).join('')
  }

  function issue (purpose: string, code: string) {
    const expirationTime = new Date(kernel.clock.now() + validity).toISOString()
    deviceCodes.issue(code, purpose, expirationTime)
    return { verificationCode: code, expirationTime }
  }

  return {
    request ({ type, region }: AzureComputeCloudDeviceCodeSpec): AzureComputeCloudDeviceCodeModel {
      return { type, url: 'https://microsoft.com/devicelogin', ...issue(`${azure}, ${region}`, newCode()) }
    },

    requestGoogle (): GoogleCloudComputeVerificationCodeModel {
      const code = newCode()
      return { url: 'https://www.google.com/device', ...issue(google, `${code.slice(0, 4)}-${code.slice(4, 8)}`) }
    },

    /** The documents do not say which code belongs to a new account: ASSUMED, the last that somebody has confirmed. */
    finishGoogle (): { name: string, projectId: string } {
      const confirmed = deviceCodes.list().findLast(({ purpose, status }) => purpose === google && status === 'approved')
      if (confirmed === undefined) throw refuse.notSignedInToGoogle()
      deviceCodes.use(confirmed.code)
      return { name: `veeam-${confirmed.code.slice(0, 4).toLowerCase()}`, projectId: `project-${kernel.ids.of('google').slice(0, 8)}` }
    },

    /** Once for every code, after somebody has signed in with it. */
    finish (code: string): AzureComputeCloudNativeApplicationModel {
      const issued = deviceCodes.list().find(({ code: given, purpose }) =>
        given.toUpperCase() === code.toUpperCase() && purpose.startsWith(azure))
      if (issued === undefined) throw refuse.noCode(code)
      const status = deviceCodes.use(issued.code)
      if (status !== 'approved') throw refuse.codeNotReady(code, reasons[status ?? 'expired'])
      return {
        type: 'AzureCompute',
        applicationId: kernel.ids.next(),
        secret: Buffer.from(guid(`secret of ${code}`)).toString('base64').slice(0, 40),
        tenantId: catalogue.homeTenant()
      }
    }
  }
}

export type AppRegistrations = ReturnType<typeof createAppRegistrations>

const reasons = {
  pending: 'has not been confirmed yet',
  denied: 'was declined',
  used: 'has been used already',
  expired: 'has expired'
}
