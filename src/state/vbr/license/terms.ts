import type {
  EInstalledLicenseCloudConnectMode, EInstalledLicenseEdition, EInstalledLicenseStatus, EInstalledLicenseType,
  ELicensePackageType
} from '../../../schemas/vbr/license.js'

/** A part of a licence: a number of instances, sockets or terabytes, on its own terms. */
export interface Section {
  type: EInstalledLicenseType
  licensed: number
  package?: ELicensePackageType
  /** ISO text, as all times here. Perpetual licences have none. */
  expirationDate?: string
  supportExpirationDate?: string
}

/** Instances that the vendor gave on top for a while. */
export interface Promo { instances: number, expirationDate: string }

/** What somebody has bought, as a licence file says it. */
export interface LicenseTerms {
  /** What the vendor knows it by. */
  licenseId: string
  licensedTo: string
  supportId: string
  edition: EInstalledLicenseEdition
  cloudConnect: EInstalledLicenseCloudConnectMode
  instance?: Section
  socket?: Section
  capacity?: Section
  promo?: Promo
}

const day = 86_400_000

/** How many days after its expiry a licence can still be used (guide). Others cannot. */
const graceDays: Partial<Record<EInstalledLicenseType, number>> = { Subscription: 30, Rental: 60 }

/** How many days before the expiry the server begins to tell of it (guide). */
export const noticeDays: Partial<Record<EInstalledLicenseType, number>> =
  { Subscription: 30, Rental: 7, Evaluation: 30, NFR: 30 }
export const supportNoticeDays = 14
export const promoNoticeDays = 7

/** What may be done beyond the licence is a matter of trust in who pays for it (guide). */
const tolerated: readonly EInstalledLicenseType[] = ['Subscription', 'Rental', 'Perpetual']

type Sections = Pick<LicenseTerms, 'instance' | 'socket' | 'capacity'>

export const sectionsOf = ({ instance, socket, capacity }: Sections): Section[] =>
  [instance, socket, capacity].filter(section => section !== undefined)

/** Without a licence the product is its free edition. */
export const typeOf = (terms: Sections): EInstalledLicenseType => sectionsOf(terms)[0]?.type ?? 'Free'

export const isCommunity = ({ edition }: LicenseTerms): boolean => edition === 'Community'

/** Parts that were bought apart and are installed together. */
export const hasSeveralSections = (terms: Sections): boolean => sectionsOf(terms).length > 1

/** ASSUMED: the part that a server without a licence has, and ten instances of it (guide). */
export const community: Omit<LicenseTerms, 'licenseId'> = {
  licensedTo: '',
  supportId: '',
  edition: 'Community',
  cloudConnect: 'Disabled',
  instance: { type: 'Free', licensed: 10 }
}

/** When the first of a licence's parts expires, and when it can be used no longer. Milliseconds. */
export interface Expiry { type: EInstalledLicenseType, at: number, usableUntil: number }

/** Of a licence with several parts the nearer date counts (guide). */
export function expiryOf (terms: Sections): Expiry | undefined {
  return sectionsOf(terms)
    .flatMap(({ type, expirationDate: date }) => date === undefined ? [] : [{ type, at: Date.parse(date) }])
    .map(({ type, at }) => ({ type, at, usableUntil: at + (graceDays[type] ?? 0) * day }))
    .sort((one, other) => one.at - other.at)[0]
}

/** In the grace period a licence reads as expired, and everything works (guide). */
export function statusAt (terms: LicenseTerms, now: number): EInstalledLicenseStatus {
  const { at = Infinity } = expiryOf(terms) ?? {}
  return at <= now ? 'Expired' : 'Valid'
}

export function promoAt ({ promo }: LicenseTerms, now: number): Promo | undefined {
  return promo !== undefined && Date.parse(promo.expirationDate) > now ? promo : undefined
}

/**
 * The part that pays for instances. Licences of sockets bring as many instances as they have sockets, six at most, for
 * what runs on no host (guide).
 */
export function instancesOf ({ instance, socket }: LicenseTerms): Section | undefined {
  if (instance !== undefined || socket === undefined) return instance
  return { ...socket, licensed: Math.min(6, socket.licensed) }
}

/** How many instances may be used at all, and how many before anybody is told. */
export interface Limits { licensed: number, silent: number, most: number }

/** A tenth more is tolerated, a fifth with a warning; half of that for one that does not update itself (guide). */
export function limitsAt (terms: LicenseTerms & { autoUpdateEnabled: boolean }, now: number): Limits {
  const section = instancesOf(terms)
  const licensed = (section?.licensed ?? 0) + (promoAt(terms, now)?.instances ?? 0)
  const half = terms.autoUpdateEnabled ? 1 : 0.5
  const beyond = (share: number): number => terms.instance !== undefined && tolerated.includes(terms.instance.type)
    ? licensed + Math.max(100 * share, licensed * share) * half
    : licensed
  return { licensed, silent: beyond(0.1), most: beyond(0.2) }
}

/** `EnterprisePlus` as people read it. */
export const editionText = (edition: EInstalledLicenseEdition): string => edition.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
