import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about the settings of the server; what all areas refuse stands with it. */
export const settingsRefusals = catalogue({
  /** Both are about what a check for updates finds (document: they stand below it). */
  updatesNotChecked: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'updateSettings.${member}' can be true only if 'enableCheckForUpdates' is.`
  },
  managedByNobody: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'managerId' is required for a server that is managed."
  }
}, refuse)
