import { createHash } from 'node:crypto'
import type {
  RESTExchangeSettings, RestOrganizationComposed, RESTOffice365ConnectionSettings, RESTSharepointSettings
} from '../../../schemas/vb365/organizations.js'
import { backedUpIdOf } from './object-ids.js'
import type { Organization } from './organizations.js'
import { organizationsRefusals as refuse } from './refusals.js'

/** What an organization is reached with and what never comes back, by where it stands. */
export type Secrets = Record<string, string>
/** A request, completed by what is there. `secrets` are those of before and of the request. */
export interface Wanted extends RestOrganizationComposed { secrets: Secrets }

type Online = NonNullable<RESTOffice365ConnectionSettings>
type Part = 'exchangeOnlineSettings' | 'sharePointOnlineSettings'
type Region = 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment'

const parts = ['exchangeOnlineSettings', 'sharePointOnlineSettings'] as const
const withoutPosts: readonly Region[] = ['China', 'USDefence', 'USGovernment']
const secretMembers = ['password', 'applicationSecret', 'applicationCertificate',
  'applicationCertificatePassword'] as const

/** A setting that the request leaves out, or has null, stays. */
function over<T extends object> (before: T | null | undefined, given: T | null | undefined): T | undefined {
  if (given == null) return before ?? undefined
  const named = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  return { ...before, ...Object.fromEntries(named) } as T // members of the same model
}

/** What an organization would be with a request: PUT changes only what it names. */
export function wantedOf (before: Organization | undefined, request: RestOrganizationComposed): Wanted {
  const { secrets = {}, ...known }: Partial<Organization> = before ?? {}
  const online = (part: Part) => over<Online>(known[part], request[part])
  const wanted: RestOrganizationComposed = {
    ...over<RestOrganizationComposed>(known, request),
    exchangeOnlineSettings: online('exchangeOnlineSettings') ?? null,
    sharePointOnlineSettings: online('sharePointOnlineSettings') ?? null
  }
  const exchange = over<RESTExchangeSettings>(known.exchangeSettings, request.exchangeSettings)
  const sharepoint = over<RESTSharepointSettings>(known.sharepointSettings, request.sharepointSettings)
  const { exchangeSettings: _e, sharepointSettings: _s, ...others } = wanted
  return {
    ...others,
    ...(exchange === undefined ? {} : { exchangeSettings: exchange }),
    ...(sharepoint === undefined ? {} : { sharepointSettings: sharepoint }),
    secrets: { ...secrets, ...secretsIn(request) }
  }
}

function secretsIn (request: RestOrganizationComposed): Secrets {
  const places = {
    ...pick(request, parts), exchangeSettings: request.exchangeSettings,
    sharepointSettings: request.sharepointSettings
  }
  return Object.fromEntries(Object.entries(places).flatMap(([place, settings]) =>
    secretMembers.flatMap((member): Array<[string, string]> => {
      const value: unknown = settings == null ? undefined : Reflect.get(settings, member)
      return typeof value === 'string' && value !== '' ? [[`${place}.${member}`, value]] : []
    })))
}

const pick = (request: RestOrganizationComposed, names: readonly Part[]) =>
  Object.fromEntries(names.map(name => [name, request[name]]))

/** Who reaches the organization, told and checked: what is shown of it afterwards. */
export interface Connected {
  shown: Omit<Organization, 'id' | 'name'>
  tenant: string
  secrets: Secrets
  /** A new application is registered, or an old one gets its permissions, by whoever signs in with a code. */
  needsCode: boolean
}

/**
 * Checks what POST and PUT say about how an organization is reached, and gives what is kept. Members that mean nothing
 * for its kind are left out.
 */
export function connect (wanted: Wanted, newApplicationId: string): Connected {
  const { type } = wanted
  if (type == null) throw refuse.missing('type')
  const online = type === 'OnPremises' ? undefined : connectOnline(wanted, newApplicationId)
  const local = type === 'Office365' ? undefined : connectLocal(wanted)
  if (type === 'Hybrid') guardHybrid({ ...online?.shown, ...local?.shown })
  const tenant = online?.tenant ?? wanted.officeName ?? local?.server ?? ''
  const { description } = wanted
  return {
    shown: {
      type,
      ...(description == null ? {} : { description }),
      ...online?.shown,
      ...local?.shown,
      officeName: tenant,
      backedUpOrganizationId: backedUpIdOf(tenant)
    },
    tenant,
    secrets: wanted.secrets,
    needsCode: online?.needsCode ?? false
  }
}

function guardHybrid ({ isExchangeOnline, isSharePointOnline, isExchange, isSharepoint }: Partial<Organization>): void {
  const isWhole = (isExchangeOnline === true && isExchange === true) ||
    (isSharePointOnline === true && isSharepoint === true)
  if (!isWhole) throw refuse.partsApart()
}

function connectOnline (wanted: Wanted, newApplicationId: string) {
  const { exchangeOnlineSettings: exchange, sharePointOnlineSettings: sharePoint, type } = wanted
  const region: Region = wanted.region ?? 'Worldwide'
  if (region === 'Germany') throw refuse.regionGone()
  const isExchangeOnline = wanted.isExchangeOnline ?? exchange != null
  const isSharePointOnline = wanted.isSharePointOnline ?? sharePoint != null
  if (!isExchangeOnline && !isSharePointOnline) {
    throw refuse.noService(String(type),
      'Exchange Online or SharePoint Online')
  }
  if (isExchangeOnline && exchange == null) throw refuse.missing('exchangeOnlineSettings')
  if (isSharePointOnline && sharePoint == null) throw refuse.missing('sharePointOnlineSettings')
  const used: Array<[Part, Online]> = [
    ...(isExchangeOnline && exchange != null ? [['exchangeOnlineSettings', exchange] satisfies [Part, Online]] : []),
    ...(isSharePointOnline && sharePoint != null
      ? [['sharePointOnlineSettings', sharePoint] satisfies [Part, Online]]
      : [])
  ]
  const isAppOnly = used.some(([, settings]) => settings.useApplicationOnlyAuth === true)
  const isBoth = isExchangeOnline && isSharePointOnline
  guardAlike(used, isAppOnly)
  const { isTeamsOnline = isBoth && region !== 'China', isTeamsChatsOnline = false } = withoutNull(wanted)
  const isNewApplication = wanted.newApplicationName != null && wanted.newApplicationName !== ''
  const needsCode = isAppOnly && (isNewApplication || wanted.configureApplication === true)
  if (isTeamsOnline && region === 'China') throw refuse.notInRegion('Microsoft Teams', region)
  if (isTeamsOnline && !isBoth) throw refuse.teamsNeedBoth()
  if (isTeamsChatsOnline) guardPosts({ isTeamsOnline, isAppOnly, isNewApplication, region })
  if (!isAppOnly && region !== 'China' && wanted.secrets.existing === undefined) throw refuse.onlyInChina()
  const shownParts = used.map(([part, settings]): [Part, Online] => [part, isAppOnly
    ? shownApplication(part, settings, wanted, isNewApplication ? newApplicationId : undefined)
    : shownAccount(part, settings, wanted)])
  return {
    shown: {
      region,
      isExchangeOnline,
      isSharePointOnline,
      isTeamsOnline,
      isTeamsChatsOnline,
      ...Object.fromEntries(shownParts)
    },
    tenant: tenantOf(used, wanted),
    needsCode
  }
}

const withoutNull = ({ isTeamsOnline, isTeamsChatsOnline }: Wanted) => ({
  ...(isTeamsOnline == null ? {} : { isTeamsOnline }), ...(isTeamsChatsOnline == null ? {} : { isTeamsChatsOnline })
})

function guardAlike (used: Array<[Part, Online]>, isAppOnly: boolean): void {
  const tenants = new Set(used.map(([, { officeOrganizationName }]) => officeOrganizationName?.toLowerCase())
    .filter(name => name !== undefined && name !== ''))
  const isMixed = used.some(([, { useApplicationOnlyAuth }]) => (useApplicationOnlyAuth === true) !== isAppOnly)
  if (isMixed || tenants.size > 1) throw refuse.differentLogins()
}

function guardPosts (
  { isTeamsOnline, isAppOnly, isNewApplication, region }:
  { isTeamsOnline: boolean, isAppOnly: boolean, isNewApplication: boolean, region: Region }
): void {
  if (!isTeamsOnline) throw refuse.chatsNeed('Microsoft Teams')
  if (!isAppOnly) throw refuse.chatsNeed('modern app-only authentication')
  if (withoutPosts.includes(region)) throw refuse.notInRegion('The backup of team posts', region)
  if (isNewApplication) throw refuse.chatsNeed('an application that exists already')
}

function shownApplication (part: Part, settings: Online, { secrets }: Wanted, newId: string | undefined): Online {
  const at = (member: string): string | undefined => secrets[`${part}.${member}`]
  if (at('applicationSecret') !== undefined) throw refuse.noSecrets()
  const certificate = at('applicationCertificate')
  const applicationId = newId ?? settings.applicationId
  if (applicationId == null) throw refuse.missing(`${part}.applicationId`)
  if (certificate !== undefined && !isBase64(certificate)) throw refuse.notBase64(`${part}.applicationCertificate`)
  // A newly registered one gets a certificate of its own, where none is sent.
  const thumbprint = certificate === undefined
    ? newId === undefined ? settings.applicationCertificateThumbprint : thumbprintOf(newId)
    : thumbprintOf(certificate)
  if (thumbprint === undefined) throw refuse.missing(`${part}.applicationCertificate`)
  const { officeOrganizationName, account, sharePointSaveAllWebParts } = settings
  return {
    useApplicationOnlyAuth: true,
    ...(officeOrganizationName === undefined ? {} : { officeOrganizationName }),
    ...(account === undefined ? {} : { account }),
    applicationId,
    applicationCertificateThumbprint: thumbprint,
    ...(part === 'sharePointOnlineSettings' ? { sharePointSaveAllWebParts: sharePointSaveAllWebParts === true } : {})
  }
}

function shownAccount (part: Part, settings: Online, { secrets }: Wanted): Online {
  const { account, officeOrganizationName, grantAdminAccess, sharePointSaveAllWebParts } = settings
  if (account === undefined || account === '') throw refuse.missing(`${part}.account`)
  if (!account.includes('@')) throw refuse.notAnAccount(`${part}.account`)
  // ASSUMED: an organization of the estate has its password, though the estate does not say it.
  if (secrets[`${part}.password`] === undefined && secrets.existing !== account) throw refuse.missing(`${part}.password`)
  return {
    useApplicationOnlyAuth: false,
    account,
    ...(officeOrganizationName === undefined ? {} : { officeOrganizationName }),
    grantAdminAccess: grantAdminAccess === true,
    useMfa: false,
    ...(part === 'sharePointOnlineSettings' ? { sharePointSaveAllWebParts: sharePointSaveAllWebParts === true } : {})
  }
}

/** The Microsoft organization that is meant. Who signs in with a code shows it by that. */
function tenantOf (used: Array<[Part, Online]>, { officeName, name, userCode, newApplicationName }: Wanted): string {
  const named = used.map(([, { officeOrganizationName, account }]) => officeOrganizationName ?? account?.split('@')[1])
    .find(found => found !== undefined && found !== '')
  const signedIn = newApplicationName == null || userCode === undefined
    ? undefined
    : `tenant-${userCode.toLowerCase()}.onmicrosoft.com`
  const tenant = named ?? officeName ?? name ?? signedIn
  if (tenant === undefined || tenant === '') throw refuse.missing('officeOrganizationName')
  return tenant
}

function connectLocal (wanted: Wanted) {
  const { exchangeSettings: exchange, sharepointSettings: sharepoint, type, secrets } = wanted
  const isExchange = wanted.isExchange ?? exchange !== undefined
  const isSharepoint = wanted.isSharepoint ?? sharepoint !== undefined
  if (!isExchange && !isSharepoint) {
    throw refuse.noService(String(type),
      'Microsoft Exchange or Microsoft SharePoint on premises')
  }
  const shown = {
    isExchange,
    isSharepoint,
    ...(isExchange ? { exchangeSettings: shownExchange(exchange, secrets) } : {}),
    ...(isSharepoint ? { sharepointSettings: shownSharePoint(sharepoint, secrets) } : {})
  }
  return { shown, server: (isExchange ? exchange : sharepoint)?.serverName }
}

function guardServer (
  part: 'exchangeSettings' | 'sharepointSettings', settings: RESTExchangeSettings | RESTSharepointSettings | undefined,
  secrets: Secrets
): void {
  if (settings === undefined) throw refuse.missing(part)
  const { serverName, username } = settings
  if (serverName === undefined || serverName === '') throw refuse.missing(`${part}.serverName`)
  if (username === undefined || username === '') throw refuse.missing(`${part}.username`)
  if (!/^[^\\@]+[\\@][^\\@]+$/.test(username)) throw refuse.notAnAccount(`${part}.username`)
  if (secrets[`${part}.password`] === undefined && secrets.existing === undefined) throw refuse.missing(`${part}.password`)
}

function shownExchange (settings: RESTExchangeSettings | undefined, secrets: Secrets): RESTExchangeSettings {
  guardServer('exchangeSettings', settings, secrets)
  const { password: _, ...shown } = settings ?? {}
  const off = {
    useSSL: false, skipCAverification: false, skipCommonnameverification: false,
    skipRevocationcheck: false
  }
  return { ...off, grantImpersonation: false, configureThrottlingpolicy: false, ...shown }
}

function shownSharePoint (settings: RESTSharepointSettings | undefined, secrets: Secrets): RESTSharepointSettings {
  guardServer('sharepointSettings', settings, secrets)
  const { password: _, ...shown } = settings ?? {}
  if (shown.serverPort != null && (shown.serverPort < 1 || shown.serverPort > 65_535)) {
    throw refuse.outOfRange('sharepointSettings.serverPort', 1, 65_535)
  }
  const off = {
    useSSL: false, skipCAverification: false, skipCommonnameverification: false,
    skipRevocationcheck: false
  }
  // Windows Remote Management (reference).
  return { ...off, serverPort: 5985, grantAccesstositecollections: false, ...shown }
}

/** Clients send certificates as PKCS #12 in Base64. ASSUMED: what is inside is not looked at. */
export const isBase64 = (text: string): boolean => /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)

export const thumbprintOf = (certificate: string): string =>
  createHash('sha1').update(Buffer.from(certificate, 'base64')).digest('hex').toUpperCase()
