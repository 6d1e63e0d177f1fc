import type { QueryOf } from '../../../../schemas/kit/types.js'
import type { startEntraIdTenantRestoreAuthorization } from '../../../../schemas/vbr/restore.js'
import type {
  EntraIdTenantRestoreAuthorizeModel, EntraIdTenantRestoreAuthorizeSpec, EntraIdTenantRestoreDeviceCodeModel,
  EntraIdTenantRestoreDeviceCodeSpec, EntraIdTenantRestoreDeviceCodeStateModel, EntraIdTenantRestoreDeviceCodeStateSpec,
  EntraIdTenantRestoreStartAuthorizationModel
} from '../../../../schemas/vbr/restore/entra-id-recovery.js'
import type { DeviceCodes } from '../../../outside/device-codes.js'
import type { SignIns } from '../../../outside/sign-ins.js'
import { text } from '../../../store/collection.js'
import { optionalTexts, texts } from '../../../store/shape.js'
import { guid } from '../../../store/ids.js'
import type { Kernel } from '../../../kernel.js'
import type { EntraTenants } from '../../entra/tenants.js'
import type { EntraMount, EntraMounts } from './mounts.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

/** Somebody lets a restore in: asked with a code or at a page, later with the credentials that came of it. */
interface Delegation {
  id: string
  azureTenantId: string
  sessionId: string
  /** The code of a device, or what tells a page from others. */
  userCode?: string
  state?: string
  username?: string
}

interface Below {
  deviceCodes: DeviceCodes
  signIns: SignIns
  entraTenants: EntraTenants
  entraMounts: EntraMounts
}

/** Documented of other codes of Microsoft. */
const validity = 15 * 60_000
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const page = 'https://microsoft.com/devicelogin'
/** The application that has the rights, where the tenant's own has not. ASSUMED: the number. */
const clientId = guid('application of Veeam Backup & Replication for delegated restore')

const failures = { denied: 'The sign-in was declined.', expired: 'The user code has expired.' }

/** Sign-ins to a tenant, by which a restore has the rights of a person instead of those of the tenant's application. */
export function createEntraDelegations (kernel: Kernel, { deviceCodes, signIns, entraTenants, entraMounts }: Below) {
  const delegations = kernel.collection<Delegation>({
    name: 'vbr.entraDelegations',
    noun: 'Delegated credentials',
    few: true,
    shape: { own: { ...texts('azureTenantId', 'sessionId'), ...optionalTexts('userCode', 'state', 'username') } },
    columns: { sessionId: text('sessionId'), userCode: text('userCode'), state: text('state') },
    references: { session: { path: 'sessionId', to: 'vbr.sessions', weak: true } }
  })

  const purposeOf = ({ name }: EntraMount): string => `Restore of Veeam Backup & Replication to ${name}`

  /** ASSUMED: an administrator of the tenant signs in, unless a test says who. */
  const personOf = ({ name }: EntraMount): string =>
    `admin@${name.toLowerCase().replace(/[^a-z0-9]+/g, '')}.onmicrosoft.com`

  /** Nine signs, as Microsoft's are. */
  function newCode (): string {
    const digits = Buffer.from(kernel.ids.next().replaceAll('-', ''), 'hex')
    return [...digits].slice(0, 9).map(digit => letters[digit % letters.length]).join('')
  }

  function open (mount: EntraMount, asked: Pick<Delegation, 'userCode' | 'state'>): void {
    delegations.add({
      id: kernel.ids.next(), azureTenantId: mount.azureTenantId, sessionId: mount.sessionId, ...asked
    })
  }

  const isReady = ({ username }: Delegation): boolean => username !== undefined

  return {
    /** Refuses credentials that nobody has signed in for; without any, the tenant's own must be known. */
    guard (mount: EntraMount, credentialsId: string | undefined): void {
      if (credentialsId === undefined) {
        if (entraTenants.find(mount.tenantId) === undefined) throw refuse.tenantNotReachable(mount.name)
        return
      }
      const found = delegations.find(credentialsId.toLowerCase())
      if (found === undefined || !isReady(found) || found.azureTenantId !== mount.azureTenantId) {
        throw refuse.noDelegation(credentialsId, mount.name)
      }
    },

    requestCode ({ sessionId }: EntraIdTenantRestoreDeviceCodeSpec): EntraIdTenantRestoreDeviceCodeModel {
      const mount = entraMounts.use(sessionId)
      const userCode = newCode()
      const expiresOn = new Date(kernel.clock.now() + validity).toISOString()
      deviceCodes.issue(userCode, purposeOf(mount), expiresOn)
      open(mount, { userCode })
      return {
        userCode,
        deviceCode: Buffer.from(guid(`device of ${userCode}`)).toString('base64url'),
        verificationUrl: page,
        message: `To sign in, open ${page} in a browser and enter the code ${userCode}.`,
        clientId,
        expiresOn
      }
    },

    stateOfCode (
      { sessionId, userCode }: EntraIdTenantRestoreDeviceCodeStateSpec
    ): EntraIdTenantRestoreDeviceCodeStateModel {
      const mount = entraMounts.use(sessionId)
      const asked = delegations.first({ where: { sessionId: mount.sessionId, userCode: userCode.trim() } })
      if (asked?.userCode === undefined) throw refuse.noUserCode(userCode)
      const { id: credentialsId, username } = asked
      if (username !== undefined) return { status: 'Success', credentialsId, username }
      const status = deviceCodes.use(asked.userCode)
      if (status === 'denied' || status === 'expired') return { status: 'Failure', errorMessage: failures[status] }
      if (status !== 'approved') return { status: 'Pending' }
      const signedIn = delegations.patch(credentialsId, { username: personOf(mount) })
      return { status: 'Success', credentialsId, username: signedIn.username ?? '' }
    },

    /** Where a person is sent to sign in; the page sends them on to `redirectUri` with a code. */
    authorizationPage (
      sessionId: string, { redirectUri }: QueryOf<typeof startEntraIdTenantRestoreAuthorization>
    ): EntraIdTenantRestoreStartAuthorizationModel {
      const mount = entraMounts.use(sessionId)
      const { url: uri, state } = signIns.open({
        url: `https://login.microsoftonline.com/${mount.azureTenantId}/oauth2/v2.0/authorize?client_id=${clientId}&response_type=code`,
        purpose: purposeOf(mount),
        redirectUrl: redirectUri,
        user: personOf(mount)
      })
      open(mount, { state })
      return { uri }
    },

    /** What came back with the person: a code, or why there is none. */
    authorize (
      { sessionId, code = '', state = '', error, errorDescription }: EntraIdTenantRestoreAuthorizeSpec
    ): EntraIdTenantRestoreAuthorizeModel {
      const mount = entraMounts.use(sessionId)
      if (error !== undefined && error !== '') {
        return { successful: false, error, ...errorDescription === undefined ? {} : { errorDescription } }
      }
      if (code === '') throw refuse.missing('code')
      if (state === '') throw refuse.missing('state')
      const asked = delegations.first({ where: { sessionId: mount.sessionId, state } })
      const person = asked === undefined ? undefined : signIns.use(state, code)
      if (asked === undefined || person === undefined) {
        // As OAuth calls it.
        return { successful: false, error: 'invalid_grant', errorDescription: 'The authorization code is not valid.' }
      }
      delegations.patch(asked.id, { username: person.user })
      return { successful: true, credentialsId: asked.id }
    }
  }
}

export type EntraDelegations = ReturnType<typeof createEntraDelegations>
