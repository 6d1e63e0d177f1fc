import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about the license; what all areas refuse stands with it. */
export const licensingRefusals = catalogue({
  noSuchUser: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Licensed user with ID ${id} was not found.`
  },
  noUsageReport: {
    kind: 'notFound',
    evidence: 'assumed',
    text: () => 'There is no license usage report.'
  },
  noSuchUsageReport: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `License usage report with ID ${id} was not found.`
  },
  /** It can be read afterwards, and not changed (guide). */
  usageReportSent: {
    kind: 'conflict',
    evidence: 'documented',
    text: (id: string) => `License usage report ${id} has been sent already.`
  },
  noCounter: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'The report has no such licensing platform or counter type.'
  },
  noOrganizationInReport: { kind: 'invalid', evidence: 'assumed', text: () => 'The report has no such organization.' },
  removalOutOfRange: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (most: number, name: string) => `From 0 to ${most} users of ${name} can be removed from the report.`
  },
  badLicense: {
    kind: 'invalid',
    evidence: 'documented',
    text: (why: string) => `The license file is not valid: ${why}.`
  },
  /** Only subscriptions and rental licenses are asked for (guide). */
  notRenewable: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (type: string) => `A license of type ${type} cannot be updated.`
  },
  notLicensed: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Licensed user with ID ${id} was not found.`
  },
  userHasBackups: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `The license of user ${name} cannot be revoked: a backup repository contains data of this user.`
  }
}, refuse)
