import type {
  RESTDataRetrievalComposed, RESTDataRetrievalDataState, RESTDataRetrievalMailbox, RESTDataRetrievalOneDrive,
  RESTDataRetrievalTeam, RESTDataRetrievalType, RESTDataRetrievalWeb
} from '../../../schemas/vb365/data-retrieval-jobs.js'
import { Type } from '@sinclair/typebox'
import { text, type Page, type Paging } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { Directory, ProtectedObject } from '../organizations/directory.js'
import type { Repositories } from '../repositories/repositories.js'
import { retrievalRefusals as refuse } from './refusals.js'

/** A mailbox, OneDrive, site or team that is retrieved, as its row in the repository showed it, and whose it is. */
export interface RetrievedObject {
  id: string
  name: string
  email?: string
  url?: string
  isArchive?: boolean
  object: ProtectedObject
}

/** What is brought back from an archive for some days, to be explored. */
export type Retrieval = Omit<RESTDataRetrievalComposed, 'expirationTime'> & {
  id: string
  name: string
  organizationId: string
  organizationUniqueId: string
  repositoryId: string
  type: RESTDataRetrievalType
  dataState: RESTDataRetrievalDataState
  startTime: string
  expirationTime?: string
  availabilityPeriodDays: number
  enableExpirationNotification: boolean
  expirationHoursThreshold: number
  /** The restore point in the archive. */
  pointId: string
  objects: RetrievedObject[]
  /** The end of which a mail has told. */
  toldOf?: string
}

export interface RetrievalFilter {
  organizationId?: string | undefined
  repositoryId?: string | undefined
  dataState?: RESTDataRetrievalDataState | undefined
}

export interface RetrievalsBelow {
  directory: Directory
  repositories: Repositories
  repositoryData: BackupsArea['repositoryData']
}

/** Retrievals, and what each of them brought back. */
export function createRetrievals (kernel: Kernel, { directory, repositories, repositoryData }: RetrievalsBelow) {
  const retrievals = kernel.collection<Retrieval>({
    name: 'vb365.dataRetrievals',
    noun: 'Retrieval job',
    shape: {
      model: 'RESTDataRetrievalComposed',
      own: {
        ...texts('name', 'organizationId', 'organizationUniqueId', 'repositoryId', 'pointId'),
        ...optionalTexts('toldOf'),
        availabilityPeriodDays: Type.Integer({ minimum: 1 }),
        startTime: member.time,
        objects: Type.Array(Type.Object({
          id: member.text, name: member.text, object: Type.Object({ id: member.text })
        }))
      }
    },
    columns: {
      name: text('name'),
      organizationId: text('organizationId'),
      repositoryId: text('repositoryId'),
      dataState: text('dataState')
    },
    references: {
      repository: { path: 'repositoryId', to: 'vb365.repositories' },
      organization: { path: 'organizationId', to: 'vb365.organizations', weak: true },
      restorePoint: { path: 'pointId', to: 'vb365.restorePoints', weak: true }
    }
  })

  function pageOf<Row> (id: string, type: RESTDataRetrievalType, { offset = 0, limit = 30 }: Paging,
    toRow: (object: RetrievedObject) => Row): Page<Row & { retrievalId: string }> {
    const retrieval = retrievals.get(id)
    const objects = retrieval.type === type ? retrieval.objects : []
    const results = objects.slice(offset, offset + limit)
      .map(object => ({ ...toRow(object), retrievalId: retrieval.id }))
    return { results, offset, limit, total: objects.length }
  }

  /** Older versions name a proxy. */
  const show = (retrieval: Retrieval): Retrieval =>
    ({ ...retrieval, proxyId: repositoryData.proxyOf(repositories.get(retrieval.repositoryId)) })

  return {
    get: retrievals.get,
    show: (id: string): Retrieval => show(retrievals.get(id)),
    find: retrievals.find,
    add: retrievals.add,
    patch: retrievals.patch,
    remove: retrievals.remove,
    list: (): Retrieval[] => retrievals.list(),

    page (filter: RetrievalFilter, { offset, limit = 30 }: Paging): Page<Retrieval> {
      const { organizationId, repositoryId, dataState } = filter
      const page = retrievals.page({ where: { organizationId, repositoryId, dataState } }, { offset, limit })
      return { ...page, results: page.results.map(show) }
    },

    hasName: (name: string): boolean => retrievals.first({ where: { name } }) !== undefined,

    guardNameFree (name: string, own?: string): void {
      const other = retrievals.first({ where: { name } })
      if (other !== undefined && other.id !== own) throw refuse.nameTaken(retrievals.noun, name)
    },

    mailboxes: (id: string, paging: Paging): Page<RESTDataRetrievalMailbox> =>
      pageOf(id, 'Exchange', paging, ({ id, name, email = '', isArchive = false }) =>
        ({ id, displayName: name, email, isArchive })),

    teams: (id: string, paging: Paging): Page<RESTDataRetrievalTeam> =>
      pageOf(id, 'Teams', paging, ({ id, name }) =>
        ({ id, displayName: name, description: directory.findTeam(id)?.description ?? '' })),

    webs: (id: string, paging: Paging): Page<RESTDataRetrievalWeb> => pageOf(id, 'SharePoint', paging, toWeb),
    oneDrives: (id: string, paging: Paging): Page<RESTDataRetrievalOneDrive> => pageOf(id, 'OneDrive', paging, toWeb)
  }
}

export type Retrievals = ReturnType<typeof createRetrievals>

/** The id of a site is that of its collection, and behind it its own. */
const toWeb = ({ id, name, url = '' }: RetrievedObject): RESTDataRetrievalWeb =>
  ({ SiteId: id.slice(0, 36), WebId: id.slice(36) || id.slice(0, 36), Title: name, Url: url })
