import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about restore operators and their roles; what all areas refuse stands with it. */
export const rolesRefusals = catalogue({
  noSuchRoleItem: { kind: 'notFound', evidence: 'assumed', text: (what: string, id: string) => `${what} with ID ${id} was not found.` },
  noRolesHere: {
    kind: 'invalid',
    evidence: { guide: 'ssp_role_organization' },
    text: (name: string) => `Organization ${name} uses neither modern app-only authentication nor is it hybrid: it has no restore operators.`
  },
  inBothLists: {
    kind: 'invalid',
    evidence: { guide: 'add-vborbacrole' },
    text: (name: string) => `${name} cannot be selected and excluded at once.`
  },
  onPremises: {
    kind: 'invalid',
    evidence: { guide: 'add-vborbacrole' },
    text: (name: string) => `${name} is on premises: restore operators manage objects in the cloud only.`
  },
  lastOne: { kind: 'conflict', evidence: 'documented', text: (what: string) => `The role needs at least one of its ${what}.` },
  outOfScope: { kind: 'denied', evidence: 'documented', text: (id: string) => `The logged-in user manages no object with ID ${id}.` }
}, refuse)
