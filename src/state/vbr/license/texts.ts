import { editionText, expiryOf, type LicenseTerms } from './terms.js'

// Texts of the vendor's event reference and knowledge base, which clients match.

/** What keeps a machine out of a run. */
export const overLimit = 'Unable to process the workload: your license has been exceeded'

export const exceededText = (licensed: number, by: number): string =>
  `You have exceeded your licensed limit of ${licensed} instances by ${Math.ceil(by)}`

/** `Subscription License key for Veeam Backup and Replication Enterprise Plus`. */
const keyText = (terms: LicenseTerms, type: string): string =>
  `${type} License key for Veeam Backup and Replication ${editionText(terms.edition)}`

export const expiredText = (terms: LicenseTerms): string =>
  `${keyText(terms, expiryOf(terms)?.type ?? '')} has expired`

export const expiringText = (terms: LicenseTerms, type: string, days: number): string =>
  `${keyText(terms, type)} is about to expire in ${days} days`

export const graceText = 'License grace period entered.'

export const supportText = (days: number): string =>
  `Support contract for Veeam Backup & Replication is about to expire in ${days} days.`

const product = 'Veeam Backup and Replication:\n '
export const upToDate = `${product}License key is up-to-date`
/** ASSUMED: in the words of the one above. */
export const updated = `${product}License key has been updated`
export const notUpdated = (why: string): string => `${product}${why}`
