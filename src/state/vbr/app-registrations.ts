import type {
  AzureComputeCloudDeviceCodeModel, AzureComputeCloudDeviceCodeSpec, AzureComputeCloudNativeApplicationModel
} from '../../schemas/vbr/credentials.js'
import type { DeviceCodes } from '../device-codes.js'
import { guid } from '../ids.js'
import type { Kernel } from '../kernel.js'
import type { CloudCatalogue } from './cloud-catalogue.js'
import { refuse } from './refusals.js'

/** Documented for Azure. */
const validity = 15 * 60_000
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Applications that VBR registers in a tenant for whoever signs in there with a code of its. */
export function createAppRegistrations (kernel: Kernel, deviceCodes: DeviceCodes, catalogue: CloudCatalogue) {
  const purpose = 'Microsoft Entra ID application of Veeam Backup & Replication'

  /** Nine signs, as in the documents' examples; each code is another one. */
  function newCode (): string {
    const digits = Buffer.from(kernel.ids.next().replaceAll('-', ''), 'hex')
    return [...digits].slice(0, 9).map(digit => letters[digit % letters.length]).join('')
  }

  return {
    request ({ type, region }: AzureComputeCloudDeviceCodeSpec): AzureComputeCloudDeviceCodeModel {
      const expirationTime = new Date(kernel.clock.now() + validity).toISOString()
      const { code } = deviceCodes.issue(newCode(), `${purpose}, ${region}`, expirationTime)
      return { type, url: 'https://microsoft.com/devicelogin', verificationCode: code, expirationTime }
    },

    /** Once for every code, after somebody has signed in with it. */
    finish (code: string): AzureComputeCloudNativeApplicationModel {
      const issued = deviceCodes.list().find(({ code: given, purpose: why }) =>
        given.toUpperCase() === code.toUpperCase() && why.startsWith(purpose))
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
