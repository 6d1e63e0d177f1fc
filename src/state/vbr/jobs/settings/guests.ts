import type { InventoryObjectModel } from '../../../../schemas/vbr/common/inventory-objects.js'
import type {
  BackupJobGuestProcessingModel, GuestOsCredentialsModel
} from '../../../../schemas/vbr/jobs/guest-processing.js'
import { zeroId } from '../../../store/ids.js'

type Guests = BackupJobGuestProcessingModel

/** The ids of all credentials of guest processing; the zero id stands for none. */
export function credentialsOfGuests ({ appAwareProcessing, guestCredentials }: Guests): string[] {
  const ofApplications = appAwareProcessing.appSettings?.flatMap(({ oracle, postgreSQL }) => [
    oracle?.useGuestCredentials === false ? oracle.credentialsId : undefined,
    postgreSQL?.useGuestCredentials === false ? postgreSQL.credentialsId : undefined
  ]) ?? []
  return distinct([...ofApplications, ...ofGuests(guestCredentials)])
}

const ofGuests = (given: GuestOsCredentialsModel | undefined): Array<string | undefined> => [
  given?.credentials?.credentialsId,
  ...given?.credentialsPerMachine?.flatMap(({ credentials = [] }) => credentials)
    .map(({ credentialsId }) => credentialsId) ?? []
]

/** The machines, and what holds machines, of which guest processing says something of their own. */
export const objectsOfGuests = ({
  appAwareProcessing, guestFSIndexing,
  guestCredentials
}: Guests): InventoryObjectModel[] => [
  ...appAwareProcessing.appSettings ?? [],
  ...guestFSIndexing.indexingSettings ?? [],
  ...guestCredentials?.credentialsPerMachine ?? []
].map(({ vmObject }) => vmObject)

/** The servers that guest processing names: proxies of guest interaction and those that ship logs. */
export function serversOfGuests (guests: Guests): string[] {
  const shipping = guests.appAwareProcessing.appSettings?.flatMap(({ sql, oracle, postgreSQL }) =>
    [sql, oracle, postgreSQL].flatMap(logs => logs?.logShippingServers?.autoSelection === false
      ? logs.logShippingServers.shippingServerIds ?? []
      : [])) ?? []
  return distinct([...proxiesOfGuests(guests), ...shipping])
}

export const proxiesOfGuests = ({ guestInteractionProxies: given }: Pick<Guests,
  'guestInteractionProxies'>): string[] =>
  given?.autoSelectEnabled === false ? given.proxyIds ?? [] : []

function distinct (ids: ReadonlyArray<string | undefined>): string[] {
  return [...new Set(ids.filter(id => id !== undefined && id !== zeroId))].filter(id => id !== undefined)
}
