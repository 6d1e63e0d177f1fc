import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about restore sessions; what all areas refuse stands with it. */
export const restoreRefusals = catalogue({
  restoreTypeMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'type' is required: Vex, Veod, Vesp or Vet."
  },
  backupsArchived: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `Backup repository ${name} is an archive: its backups must be retrieved first.`
  },
  notTime: { kind: 'invalid', evidence: 'assumed', text: (text: string) => `'${text}' is not a date with a time.` },
  /** What old servers answered to an explorer whose session had timed out; here it says so. */
  restoreSessionOver: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (id: string) => `Restore session ${id} is stopped.`
  },
  otherContent: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (shown: string, asked: string) => `The restore session shows ${shown}, not ${asked}.`
  },
  otherWorkload: {
    kind: 'invalid',
    evidence: { guide: 'Restore Portal: selecting a workload' },
    text: (scope: string, type: string) => `'${type}' does not go with a scope of the type ${scope}.`
  },
  notInBackup: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (noun: string, id: string) => `${noun} ${id} was not found in the backup.`
  },
  nothingNamed: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'${member}' is required: name at least one.`
  },
  nothingToExplore: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (id: string) => `Restore session ${id} restores data: it cannot be explored.`
  },
  lacks: { kind: 'invalid', evidence: 'documented', text: (member: string) => `'${member}' is required.` },
  notPstSize: {
    kind: 'invalid', evidence: 'documented', text: (member: string) => `'${member}' must be from 1 GB to 49 GB.`
  },
  noCredentials: {
    kind: 'invalid',
    evidence: 'documented',
    text: () =>
      'Credentials are required: a user name and password, a device code, or an application with its certificate.'
  },
  mixedCredentials: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () =>
      'Give one kind of credentials only: a user name and password, a device code, or an application with its certificate.'
  },
  badCertificate: {
    kind: 'invalid', evidence: 'assumed', text: () => "'applicationCertificate' must be a Base64 text."
  },
  mailIsOff: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (product: string) => `E-mail settings of Veeam Explorer for ${product} are not enabled.`
  },
  publicWithCertificate: {
    kind: 'invalid',
    evidence: { guide: 'explorers: restoring public folders' },
    text: () => 'Public folders cannot be restored with an application and its certificate.'
  },
  publicElsewhere: {
    kind: 'invalid',
    evidence: { guide: 'explorers: restoring public folders' },
    text: () => 'Public folders can only be restored to their original location.'
  },
  noSuchEvent: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Restore session event with ID ${id} was not found.`
  },
  siteNotAddress: {
    kind: 'invalid', evidence: 'assumed', text: (member: string, text: string) =>
      `'${member}' is not an address: ${text}.`
  },
  eitherOr: {
    kind: 'invalid', evidence: 'documented', text: (one: string, other: string) =>
      `Give either '${one}' or '${other}', not both.`
  },
  oneChannel: {
    kind: 'invalid', evidence: 'documented', text: (what: string) => `The ${what} must be of one channel.`
  },
  exportNotReady: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Export task ${id} is not ready.`
  },
  noSuchExport: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Export task with ID ${id} was not found.`
  },
  noSuchSession: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Restore session with ID ${id} was not found.`
  }
}, refuse)
