import type {
  RESTDataRetrievalFromClient, RESTDataRetrievalType
} from '../../../schemas/vb365/data-retrieval-jobs.js'
import { withoutNone } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { Content, ProtectedObject } from '../organizations/directory.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import { needsRetrieval } from '../storage/index.js'
import { retrievalRefusals as refuse } from './refusals.js'
import type { RetrievedObject, Retrieval } from './retrievals.js'

export type RetrievalFromClient = RESTDataRetrievalFromClient

/** What can be changed of a retrieval. */
export type RetrievalSettings = Pick<Retrieval, 'availabilityPeriodDays' | 'enableExpirationNotification' |
  'expirationHoursThreshold'>

export interface RetrievalRequestBelow {
  repositories: Repositories
  storageUsage: RepositoriesArea['storageUsage']
  repositoryData: BackupsArea['repositoryData']
  restorePoints: BackupsArea['restorePoints']
}

/** ASSUMED: as long as a year and a month can be asked for. */
const mostDays = 400
const mostHours = mostDays * 24
/** The guide: a day, unless something else is asked for. ASSUMED: the hours before its end. */
export const freshSettings: RetrievalSettings = {
  availabilityPeriodDays: 1, enableExpirationNotification: false, expirationHoursThreshold: 12
}

/** What is asked for by each list of a request, which row tells of it, and what of an object it is. */
const kinds = {
  mailboxes: { type: 'Exchange', content: ['Exchange', 'Archive'], rows: 'mailboxes' },
  oneDrives: { type: 'OneDrive', content: ['OneDrive'], rows: 'oneDrives' },
  sites: { type: 'SharePoint', content: ['SharePoint'], rows: 'sites' },
  teams: { type: 'Teams', content: ['Teams', 'Posts'], rows: 'teams' }
} as const satisfies Record<string, { type: RESTDataRetrievalType, content: readonly Content[], rows: string }>
type List = keyof typeof kinds

/** Reads what a client asks to be retrieved. */
export function createRetrievalRequest (
  _kernel: Kernel, { repositories, storageUsage, repositoryData, restorePoints }: RetrievalRequestBelow
) {
  function readPolicy (given: RetrievalFromClient, { name, objectStorage }: Repository) {
    const { amazonS3GlacierRetrievalPolicy: amazon, azureArchiveRetrievalPolicy: azure } = given
    if (objectStorage?.type === 'AzureBlobArchive') {
      if (amazon != null) {
        throw refuse.otherPolicy('amazonS3GlacierRetrievalPolicy', name, 'azureArchiveRetrievalPolicy')
      }
      return { storageType: 'AzureArchive', azureArchiveRetrievalPolicy: azure ?? 'StandardPriority' } as const
    }
    if (azure != null) throw refuse.otherPolicy('azureArchiveRetrievalPolicy', name, 'amazonS3GlacierRetrievalPolicy')
    // ASSUMED: the faster modes are taken for every class that needs a retrieval.
    return { storageType: 'AmazonS3Glacier', amazonS3GlacierRetrievalPolicy: amazon ?? 'Standard' } as const
  }

  function readRepository (id: string | null | undefined): Repository {
    if (id == null) throw refuse.missing('repositoryId')
    const repository = repositories.get(id)
    if (repository.objectStorage === undefined || !needsRetrieval(repository.objectStorage)) {
      throw refuse.notArchived(repository.name)
    }
    return repository
  }

  /** By the id that backups carry (documented). ASSUMED: the organization's own does as well. */
  function readOrganization (asked: string | undefined, { id, name }: Repository) {
    if (asked === undefined || asked === '') throw refuse.missing('organizationId')
    const wanted = asked.toLowerCase()
    const found = storageUsage.inRepository(id).find(({ organizationId, backedUpOrganizationId }) =>
      [organizationId, backedUpOrganizationId].some(known => known.toLowerCase() === wanted))
    if (found === undefined) throw refuse.noOrganization(asked, name)
    return { organizationId: found.organizationId, organizationUniqueId: found.backedUpOrganizationId }
  }

  function readList (given: RetrievalFromClient): List {
    const named = (Object.keys(kinds) as List[]).filter(list => (given[list]?.length ?? 0) > 0) // of the table above
    const [list, other] = named
    if (list === undefined) throw refuse.nothingToRetrieve()
    if (other !== undefined) throw refuse.oneKindOnly(named.join(', '))
    return list
  }

  function readObjects (given: RetrievalFromClient, list: List, of: Repository, organizationUniqueId: string,
    until: string): RetrievedObject[] {
    const ids = new Set((given[list] ?? []).map(({ id }) => {
      if (id == null || id === '') throw refuse.missing(`${list}.id`)
      return id.toLowerCase()
    }))
    const { rows } = kinds[list]
    const content: readonly Content[] = kinds[list].content
    return [...ids].map(id => {
      const { row, held } = repositoryData[rows].find(of.id, id, until)
      if (row.backedUpOrganizationId !== organizationUniqueId) {
        throw refuse.noOrganization(organizationUniqueId, of.name)
      }
      return toObject(row, { ...held.object, content: content.filter(kind => held.times.has(kind)) })
    })
  }

  return {
    /** What is to be retrieved, from where and how. */
    read (body: RetrievalFromClient) {
      const given = withoutNone(body)
      const repository = readRepository(given.repositoryId)
      const owner = readOrganization(given.organizationId, repository)
      const policy = readPolicy(given, repository)
      const list = readList(given)
      const until = given.pointInTime ?? undefined
      const asked = { repositoryId: repository.id, organizationId: owner.organizationId }
      const point = restorePoints.latest(asked, until)
      if (point === undefined) throw refuse.nothingThen(repository.name, until ?? 'now')
      const objects = readObjects(given, list, repository, owner.organizationUniqueId, until ?? point.backupTime)
      return {
        ...owner,
        ...policy,
        repositoryId: repository.id,
        type: kinds[list].type,
        pointInTime: until ?? point.backupTime,
        pointId: point.id,
        showDeleted: given.showDeleted ?? false,
        showAllVersions: given.showAllVersions ?? false,
        objects
      }
    },

    /** What is left out or null stays as it was. */
    readSettings (given: Partial<Record<keyof RetrievalSettings, number | boolean | null | undefined>>,
      before: RetrievalSettings): RetrievalSettings {
      const after = {
        // The contract has checked what each of them is.
        availabilityPeriodDays: (given.availabilityPeriodDays ?? before.availabilityPeriodDays) as number,
        enableExpirationNotification:
          (given.enableExpirationNotification ?? before.enableExpirationNotification) as boolean,
        expirationHoursThreshold: (given.expirationHoursThreshold ?? before.expirationHoursThreshold) as number
      }
      if (after.availabilityPeriodDays < 1 || after.availabilityPeriodDays > mostDays) {
        throw refuse.outOfRange('availabilityPeriodDays', 1, mostDays)
      }
      if (after.expirationHoursThreshold < 1 || after.expirationHoursThreshold > mostHours) {
        throw refuse.outOfRange('expirationHoursThreshold', 1, mostHours)
      }
      return after
    }
  }
}

export type RetrievalRequest = ReturnType<typeof createRetrievalRequest>

interface Row { id?: string, displayName?: string, title?: string, email?: string, url?: string, isArchive?: boolean }

function toObject (
  { id = '', displayName, title, email, url, isArchive }: Row, object: ProtectedObject
): RetrievedObject {
  return {
    id,
    name: displayName ?? title ?? '',
    ...(email === undefined ? {} : { email }),
    ...(url === undefined ? {} : { url }),
    ...(isArchive === undefined ? {} : { isArchive }),
    object
  }
}
