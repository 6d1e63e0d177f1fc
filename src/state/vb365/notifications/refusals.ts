import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about mail and audit; what all areas refuse stands with it. */
export const notificationsRefusals = catalogue({
  notMailAddress: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string, address: string) => `'${member}' holds '${address}', which is not an email address.`
  },
  notAddress: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'${member}' must be an address that begins with http:// or https://.`
  },
  /** A mail on behalf of an account needs its consent first (document: prepare, sign in, complete). */
  noSignIn: {
    kind: 'invalid',
    evidence: 'documented',
    text: (type: string) => `'requestId' of a completed sign-in is required to send mail with ${type}.`
  },
  noSuchSignIn: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (requestId: string) => `There is no completed sign-in with request ID ${requestId}.`
  },
  otherSignIn: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (what: string, wanted: string) => `'${what}' must be ${wanted}, as signed in.`
  },
  signInDeclined: {
    kind: 'upstream',
    evidence: 'assumed',
    text: (why: string) => `The sign-in was not completed: ${why}.`
  },
  wrongCode: {
    kind: 'upstream',
    evidence: 'assumed',
    text: () => "'code' and 'state' belong to no sign-in that is being waited for."
  },
  /** The documents name an error code for what the other side refuses. */
  cannotSend: {
    kind: 'upstream',
    evidence: 'assumed',
    text: (member: string) => `No mail can be sent: '${member}' is not set.`
  },
  notAudited: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Audit item with ID ${id} was not found.`
  },
  noSuchMember: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (type: string, id: string) => `${type} with ID ${id} was not found in the organization.`
  }
}, refuse)
