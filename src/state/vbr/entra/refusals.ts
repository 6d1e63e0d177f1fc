import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about tenants of Microsoft Entra ID; what all areas refuse stands with it. */
export const entraRefusals = catalogue({
  noSecretNorCertificate: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "Either 'secret' or 'certificate' is required."
  },
  tenantKnown: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (azureTenantId: string) => `The Microsoft Entra ID tenant ${azureTenantId} has been added already.`
  },
  tenantInUse: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, users: string) => `The Microsoft Entra ID tenant ${name} is in use by ${users}.`
  },
  tenantGone: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The Microsoft Entra ID tenant ${name} was removed meanwhile.`
  }
}, refuse)
