import { Enum, Nullable, type Static } from '../../kit/vb365.js'


export const RestOrganizationType = Nullable(Enum('RestOrganizationType', ['Office365', 'OnPremises', 'Hybrid']))
export type RestOrganizationType = Static<typeof RestOrganizationType>
