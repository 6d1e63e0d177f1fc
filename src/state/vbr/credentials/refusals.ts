import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about credentials and encryption passwords; what all areas refuse stands with it. */
export const credentialsRefusals = catalogue({
  linuxCredentialsOnly: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (what: string) => `A ${what} can be changed for Linux credentials only.`
  },
  managedPasswordNotKept: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'The password of a managed service account is not kept.'
  },
  passwordInUse: {
    kind: 'conflict',
    evidence: 'recorded',
    text: (users: string) => `Unable to delete selected password because it is in use by: ${users}`
  },
  builtIn: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `The credentials ${name} are the product's own: only their password and description can be changed.`
  },
  kmsServerInUse: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (users: string) => `Unable to delete selected KMS server because it is in use by: ${users}`
  }
}, refuse)
