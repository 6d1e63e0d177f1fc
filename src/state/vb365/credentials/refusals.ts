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
  wrongPassword: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' is not correct.` }
}, refuse)
