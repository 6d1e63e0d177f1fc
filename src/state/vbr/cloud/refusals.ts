import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about clouds and their accounts; what all areas refuse stands with it. */
export const cloudRefusals = catalogue({
  secretOrCertificateMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "Either 'secret' or 'certificate' is required."
  },
  notGoogleKeyFile: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'keyFile' is not the key file of a Google Cloud service account."
  },
  notSignedInToGoogle: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'Nobody has signed in to Google Cloud with a verification code.'
  },
  wrongAccount: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, type: string, wanted: string) => `Cloud credentials ${name} are of type ${type}; ${wanted} is needed.`
  },
  codeNotReady: {
    kind: 'conflict', evidence: 'assumed', text: (code: string, how: string) => `The verification code ${code} ${how}.`
  },
  noCode: {
    kind: 'notFound', evidence: 'assumed', text: (code: string) => `The verification code ${code} is not known.`, subject: 0
  },
  noAppliance: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Helper appliance with ID ${id} was not found.`, subject: 0
  },
  templateThere: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (location: string) => `The helper appliance template in ${location} is up to date.`
  },
  templateTwice: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (location: string) => `'templates' names the location ${location} twice.`
  },
  templateBeingDeployed: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (location: string) => `The helper appliance template in ${location} is still being deployed.`
  },
  templateBeingRemoved: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (location: string) => `The helper appliance template in ${location} is being removed.`
  },
  templateInUse: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (location: string, users: string) => `The helper appliance template in ${location} is in use by ${users}.`
  },
  noTemplate: {
    kind: 'conflict',
    evidence: 'documented',
    text: (location: string) => `No helper appliance template is deployed in ${location}.`
  },
  templateOutdated: {
    kind: 'conflict',
    evidence: 'documented',
    text: (location: string) => `The helper appliance template in ${location} is outdated and must be upgraded.`
  },
  tagTwice: { kind: 'invalid', evidence: 'assumed', text: (name: string) => `'tags' names ${name} twice.` },
  /** Something in a cloud that is known by its name. */
  noSuchName: {
    kind: 'conflict', evidence: 'assumed', text: (noun: string, name: string) => `There is no ${noun} '${name}'.`
  }
}, refuse)
