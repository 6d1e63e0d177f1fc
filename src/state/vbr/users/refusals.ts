import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about users, their roles and how they prove who they are; what all areas refuse stands with it. */
export const usersRefusals = catalogue({
  noRoleOfId: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Role with ID ${id} was not found.`, subject: 0
  },
  mixedRoles: {
    kind: 'conflict', evidence: 'documented', text: () => 'Built-in and custom roles cannot be combined for one account.'
  },
  customRoleOfNewUser: {
    kind: 'conflict', evidence: 'documented', text: () => 'A user or group is added with built-in roles only.'
  },
  builtInRole: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is a built-in role.`
  },
  roleInUse: {
    kind: 'conflict', evidence: 'assumed', text: (name: string, users: string) => `Role ${name} is assigned to ${users}.`
  },
  roleWithoutPermissions: {
    kind: 'invalid', evidence: 'assumed', text: () => 'A custom role must manage backups, restores or both.'
  },
  noRestoreOption: {
    kind: 'conflict', evidence: 'assumed', text: (code: number) => `There is no restore option with code ${code}.`
  },
  notAccountName: {
    kind: 'invalid', evidence: 'assumed', text: (name: string) => `'${name}' is not the name of a user or group.`
  },
  lastAdministrator: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => 'At least one user or group must have the role of a backup administrator.'
  },
  ownAccount: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'You cannot take the role of a backup administrator from your own account.'
  },
  groupAsServiceAccount: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is a group: only users can be service accounts.`
  },
  mfaOfGroup: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is a group: multi-factor authentication is for users only.`
  },
  mfaSwitchedOff: {
    kind: 'conflict', evidence: 'assumed', text: () => 'Multi-factor authentication is not enabled.'
  },
  mfaOfServiceAccount: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is a service account: it needs no multi-factor authentication.`
  },
  mfaWithGroups: {
    kind: 'conflict',
    evidence: { guide: 'mfa' },
    text: (groups: string) =>
      `Multi-factor authentication cannot be enabled while groups have roles: ${groups}. Add their users instead.`
  },
  mfaNeeded: {
    kind: 'unauthorized',
    evidence: 'assumed',
    text: (user: string) => `Unable to perform authorization: multi-factor authentication is required for ${user}.`
  },
  fourEyes: {
    kind: 'conflict',
    evidence: { guide: 'four_eyes_authorization' },
    text: () => 'The operation requires an additional approval and cannot be performed while four-eyes authorization is enabled.'
  }
}, refuse)
