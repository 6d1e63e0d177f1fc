import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about organizations and what is in them; what all areas refuse stands with it. */
export const organizationsRefusals = catalogue({
  unknownObject: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (noun: string, id: string) => `${noun} with ID ${id} was not found.`
  },
  /** Without an application there is no local copy (guide: synchronization). */
  notSynchronized: {
    kind: 'invalid',
    evidence: 'documented',
    text: (name: string) => `Organization ${name} does not use modern app-only authentication: its objects are not synchronized.`
  },
  noSuchChange: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (what: string) => `The change of the directory names ${what}.`
  },
  /** Dropped in version 8 (guide: adding organizations). */
  regionGone: { kind: 'invalid', evidence: { guide: 'vbo_add_office365_org' }, text: () => 'Microsoft 365 Germany is not supported.' },
  noService: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (type: string, services: string) => `An organization of type ${type} needs ${services}.`
  },
  partsApart: {
    kind: 'invalid',
    evidence: { guide: 'vbo_add_hybrid' },
    text: () => 'A hybrid organization needs Microsoft Exchange, or Microsoft SharePoint, both online and on premises.'
  },
  teamsNeedBoth: {
    kind: 'invalid',
    evidence: { guide: 'vbo_add_o365_sd' },
    text: () => 'Microsoft Teams needs both Exchange Online and SharePoint Online.'
  },
  notInRegion: {
    kind: 'invalid',
    evidence: { guide: 'vbo_considerations' },
    text: (what: string, region: string) => `${what} is not available in region ${region}.`
  },
  chatsNeed: {
    kind: 'invalid',
    evidence: { guide: 'vbo_add_o365_sd' },
    text: (what: string) => `Team posts need ${what}.`
  },
  differentLogins: {
    kind: 'invalid',
    evidence: { guide: 'add-vboorganization' },
    text: () => 'Exchange Online and SharePoint Online must use the same authentication, in the same Microsoft organization.'
  },
  onlyInChina: {
    kind: 'invalid',
    evidence: { guide: 'vbo_add_office365_org' },
    text: () => 'Basic authentication is supported for region China only: use modern app-only authentication.'
  },
  noWayBack: {
    kind: 'invalid',
    evidence: { guide: 'after_upgrade' },
    text: () => 'An organization with modern app-only authentication cannot be switched to another authentication.'
  },
  noSecrets: {
    kind: 'invalid',
    evidence: { guide: 'register_ad_application' },
    text: () => 'Modern app-only authentication needs a certificate; an application secret cannot be used.'
  },
  notBase64: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' must be a Base64 text.` },
  notAnAccount: {
    kind: 'invalid',
    evidence: { guide: 'specify_connection_settings_exchange_both' },
    text: (member: string) => `'${member}' must be an account such as domain\\account or account@domain.`
  },
  kindFixed: {
    kind: 'invalid',
    evidence: { guide: 'vbo_editing_org' },
    text: (from: string, to: string) => `An organization of type ${from} cannot become one of type ${to}.`
  },
  codeNotReady: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (code: string, reason: string) => `Device code ${code} ${reason}.`
  },
  onlyAppOnly: {
    kind: 'invalid',
    evidence: { guide: 'backup_applications' },
    text: (name: string) => `Organization ${name} does not use modern app-only authentication: it has no backup applications.`
  },
  noAccounts: {
    kind: 'invalid',
    evidence: { guide: 'backup_accounts' },
    text: (name: string) => `Organization ${name} uses modern app-only authentication: it has no backup accounts.`
  },
  ownAccount: {
    kind: 'invalid',
    evidence: { guide: 'backup_accounts' },
    text: (login: string) => `Account ${login} is the one that the organization was added with.`
  },
  notOnline: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `Organization ${name} is on premises only.`
  }
}, refuse)
