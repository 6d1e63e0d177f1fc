import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about accounts and encryption passwords; what all areas refuse stands with it. */
export const credentialsRefusals = catalogue({
  notLowerCase: {
    kind: 'invalid',
    evidence: 'documented',
    text: (member: string) => `'${member}' must contain only lowercase characters.`
  },
  accountTypeFixed: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'The type of a cloud account cannot be changed.'
  },
  azureNameFixed: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => 'The name of an Azure account cannot be changed.'
  },
  noCode: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (code: string) => `The code '${code}' was not given out for this.`
  },
  signInNotReady: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (code: string, reason: string) => `The code '${code}' ${reason}.`
  },
  certificateNotBase64: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' must be a Base64 text.` },
  unknownAmazonRegion: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (region: string) => `Amazon has no region '${region}'.`
  },
  wrongPassword: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' is not correct.` }
}, refuse)
