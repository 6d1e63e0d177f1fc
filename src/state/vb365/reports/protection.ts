import { withoutNone } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { Content, Directory, ProtectedObject } from '../organizations/directory.js'
import type { Organization, Organizations } from '../organizations/organizations.js'
import type { Report } from './report.js'
import type { ReportHeader } from './report-header.js'
import { readZone, type Zone } from './zone.js'

export interface ProtectionBelow {
  organizations: Organizations
  directory: Directory
  restorePoints: BackupsArea['restorePoints']
  inventoryOf: BackupsArea['inventoryOf']
  objectParts: BackupsArea['objectParts']
  jobs: JobsArea['jobs']
  selections: JobsArea['selections']
  reportHeader: ReportHeader
}

/** What a report is asked with. */
export interface ProtectionQuery { organizationId?: string | null | undefined, timezone?: string | undefined }

type Status = 'Protected' | 'Unprotected' | 'Unprotected with restore points'

/** An object that is there to be protected, or was, and how it is. */
interface Seen { organization: string, object: ProtectedObject, status: Status, last: string | undefined }

interface Kind {
  file: string
  title: string
  tells: string
  types: ReadonlyArray<ProtectedObject['type']>
  content: Content
  isMeant?: (object: ProtectedObject) => boolean
  columns: readonly string[]
  toColumns: (object: ProtectedObject) => string[]
  /** Whether it is a job that protects, or a backup that is young enough. */
  byJobs?: boolean
}

const day = 86_400_000
/** What was backed up within this many days counts as protected (guide). */
const recent = 31 * day

const nameAndAddress = ({ name, address = '' }: ProtectedObject): string[] => [name, address]
const mailboxTypeOf = ({ type, mailboxType }: ProtectedObject): string =>
  type === 'Group' ? 'Group' : mailboxType ?? 'User'

/** ASSUMED: the names of all columns; none were found. */
const kinds = {
  mailboxes: {
    file: 'MailboxProtectionReport',
    title: 'Mailbox Protection',
    tells: 'Mailboxes with and without a backup of the last 31 days',
    types: ['User', 'Group'],
    content: 'Exchange',
    columns: ['Mailbox', 'E-mail', 'Mailbox Type'],
    toColumns: object => [...nameAndAddress(object), mailboxTypeOf(object)]
  },
  users: {
    file: 'UserProtectionReport',
    title: 'User Protection',
    tells: 'User accounts that backup jobs protect, and those that they do not',
    types: ['User'],
    content: 'Exchange',
    isMeant: ({ mailboxType }) => mailboxType === undefined,
    columns: ['User', 'E-mail'],
    toColumns: nameAndAddress,
    byJobs: true
  },
  oneDrives: {
    file: 'OneDriveProtectionReport',
    title: 'OneDrive Protection',
    tells: 'OneDrives with and without a backup of the last 31 days',
    types: ['User'],
    content: 'OneDrive',
    columns: ['User', 'E-mail'],
    toColumns: nameAndAddress
  },
  sites: {
    file: 'SharePointProtectionReport',
    title: 'SharePoint Protection',
    tells: 'SharePoint sites with and without a backup of the last 31 days',
    types: ['Site'],
    content: 'SharePoint',
    columns: ['Site', 'URL'],
    toColumns: nameAndAddress
  },
  teams: {
    file: 'TeamsProtectionReport',
    title: 'Teams Protection',
    tells: 'Teams with and without a backup of the last 31 days',
    types: ['Team'],
    content: 'Teams',
    columns: ['Team', 'E-mail'],
    toColumns: nameAndAddress
  }
} as const satisfies Record<string, Kind>
export type ProtectionKind = keyof typeof kinds

/** What is protected and what is not, object by object. Organizations go by the name that they came with (guide). */
export function createProtectionReports (kernel: Kernel, below: ProtectionBelow) {
  const { organizations, directory, restorePoints, inventoryOf, objectParts, jobs, selections, reportHeader } = below

  const nameOf = ({ name, officeName }: Organization): string => officeName ?? name

  function idsInJobs (organizationId: string): Set<string> {
    const parts = new Set(jobs.listOf(organizationId).flatMap(job => selections.of(job).parts))
    return new Set([...parts].flatMap(part => objectParts.objectsIn(part).map(({ id }) => id)))
  }

  function seenIn (organization: Organization, kind: Kind): Seen[] {
    const { id: organizationId } = organization
    const { isMeant = () => true } = kind
    const points = restorePoints.listOf({ organizationId })
    const objects = new Map(directory.objectsOf({ organizationId, backupType: 'EntireOrganization' })
      .filter(({ type, content }) => kind.types.includes(type) && content.includes(kind.content))
      .map(object => [object.id, object]))
    const lasts = new Map<string, string>()
    for (const type of kind.types) {
      const inventory = inventoryOf(points, type)
      for (let n = 0; n < inventory.count; n++) {
        const held = inventory.at(n)
        // A user is protected by whatever of theirs is backed up.
        const last = kind.byJobs === true
          ? [...held?.times.values() ?? []].sort().at(-1)
          : held?.times.get(kind.content)
        if (held === undefined || last === undefined) continue
        lasts.set(held.object.id, last)
        if (!objects.has(held.object.id)) objects.set(held.object.id, held.object)
      }
    }
    const inJobs = kind.byJobs === true ? idsInJobs(organizationId) : undefined
    return [...objects.values()].filter(isMeant).map(object => {
      const last = lasts.get(object.id)
      return { organization: nameOf(organization), object, status: statusOf(last, inJobs?.has(object.id)), last }
    })
  }

  function statusOf (last: string | undefined, isInJob: boolean | undefined): Status {
    if (last === undefined) return 'Unprotected'
    if (isInJob !== undefined) return isInJob ? 'Protected' : 'Unprotected with restore points'
    return kernel.clock.now() - Date.parse(last) <= recent ? 'Protected' : 'Unprotected'
  }

  function rowOf ({ toColumns }: Kind, { organization, object, status, last }: Seen, zone: Zone): string[] {
    return [organization, ...toColumns(object), status, last === undefined ? '' : zone.write(last)]
  }

  return (name: ProtectionKind, query: ProtectionQuery): Report => {
    const { organizationId, timezone } = withoutNone(query)
    const kind: Kind = kinds[name]
    const zone = readZone(timezone)
    const asked = organizationId == null ? organizations.list() : [organizations.get(organizationId)]
    const seen = asked.map(organization => ({ name: nameOf(organization), objects: seenIn(organization, kind) }))
    const words: Status[] = kind.byJobs === true
      ? ['Protected', 'Unprotected', 'Unprotected with restore points']
      : ['Protected', 'Unprotected']
    return {
      ...reportHeader.head(kind, zone),
      summary: [{
        title: 'Summary',
        columns: ['Organization', ...words],
        rows: seen.map(({ name, objects }) =>
          [name, ...words.map(word => objects.filter(({ status }) => status === word).length)])
      }],
      rows: {
        title: 'Details',
        columns: ['Organization', ...kind.columns, 'Status', 'Last Backup'],
        rows: seen.flatMap(({ objects }) => objects.map(object => rowOf(kind, object, zone)))
      }
    }
  }
}

export type ProtectionReports = ReturnType<typeof createProtectionReports>
