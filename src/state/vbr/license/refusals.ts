import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about the license; what all areas refuse stands with it. */
export const licenseRefusals = catalogue({
  promoExists: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => "There are promo instances already: 'promo.overwriteExisting' replaces them."
  },
  promoNeedsUpdate: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => "Promo instances need the automatic update: 'promo.enableAutoUpdate' enables it, 'promo.installWithoutPromo' does without them."
  },
  noLicense: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (what: string) => `There is no license to ${what}.`
  },
  notUpdated: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (type: string) => `A license of the type ${type} is not updated automatically.`
  },
  nothingToRevoke: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} takes no license that could be revoked.`
  },
  notLicenseFile: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'license' must be the Base64 text of a license file."
  },
  nothingToReport: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'No instance of the license is used: there is nothing to report.'
  },
  notStandalone: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is not a standalone agent: its role cannot be set.`
  },
  noAgent: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} has no agent that could be removed.`
  }
}, refuse)
