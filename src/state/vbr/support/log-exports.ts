import type { ExportSupportLogsSpec } from '../../../schemas/vbr/log-export.js'
import { iso } from '../../time/clock.js'
import type { LogLine } from '../../time/log.js'
import { text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import type { Jobs } from '../jobs/jobs.js'
import type { Server } from '../server/server.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import type { TaskSession, TaskSessions } from '../sessions/task-sessions.js'
import type { Repositories } from '../repositories/repositories.js'
import type { Proxies } from '../infrastructure/proxies.js'
import { supportRefusals as refuse } from './refusals.js'

export interface LogExportsBelow {
  sessions: Sessions
  taskSessions: TaskSessions
  server: Server
  managedServers: ManagedServers
  repositories: Repositories
  proxies: Proxies
  jobs: Jobs
}

/** What an export is of; its session forgets that when it ends. */
interface LogExport {
  id: string
  sessionId: string
  jobIds: string[]
  hostIds: string[]
  from: string
  to: string
  withDatabase: boolean
}

interface Work { count: number }
interface LogFile { path: string, content: string }
export interface LogBundle { name: string, files: LogFile[] }

const second = 1_000
/** Past every moment that a world can have. */
const end = '9999'

/** Logs of the backup server, packed for who helps with it: what sessions of jobs and on hosts have written. */
export function createLogExports (kernel: Kernel, below: LogExportsBelow) {
  const { sessions, taskSessions, server, managedServers, repositories, proxies, jobs } = below
  const exports = kernel.collection<LogExport>({
    name: 'vbr.logExports',
    noun: 'Log export',
    shape: {
      own: {
        ...texts('sessionId', 'from', 'to'), jobIds: member.texts, hostIds: member.texts, withDatabase: member.yesOrNo
      }
    },
    columns: { sessionId: text('sessionId') },
    references: { session: { path: 'sessionId', to: 'vbr.sessions', weak: true } }
  })

  const runs = sessions.define<Work>({
    kind: 'LogsExport',
    type: 'LogsExport',
    name: 'Log Export',
    ofServer: true,
    subjects ({ id }) {
      const { jobIds = [], hostIds = [] } = exportOf(id) ?? {}
      return [...jobIds, ...hostIds]
    },
    // ASSUMED: the lines and lengths.
    steps: [
      { says: 'Collecting logs', lasts: ({ work }) => (5 + 3 * work.count) * second },
      { says: 'Packing logs', lasts: 5 * second }
    ],
    fail ({ id }) {
      const failed = exportOf(id)
      if (failed !== undefined) exports.remove(failed.id)
    }
  })

  const exportOf = (sessionId: string): LogExport | undefined =>
    exports.first({ where: { sessionId: sessionId.toLowerCase() } })

  const backupServerId = (): string | undefined =>
    managedServers.list().find(one => 'isBackupServer' in one && one.isBackupServer === true)?.id

  /** What sessions that the server has forgotten were of goes when the next one begins. */
  function forgetOld (): void {
    for (const { id, sessionId } of exports.list()) if (sessions.find(sessionId) === undefined) exports.remove(id)
  }

  function rangeOf ({ exportType, dateFrom, dateTo }: ExportSupportLogsSpec): Pick<LogExport, 'from' | 'to'> {
    if (exportType === 'All') return { from: '', to: end }
    if (dateFrom === undefined) throw refuse.missing('dateFrom')
    if (dateTo === undefined) throw refuse.missing('dateTo')
    // Clients write the same moment with any offset, with and without fractions.
    const from = iso(Date.parse(dateFrom))
    const to = iso(Date.parse(dateTo))
    if (from >= to) throw refuse.rangeTurned()
    return { from, to }
  }

  /** Whose logs they are. Before 1.3-rev2 nobody names any: they are those of the backup server. */
  function scopeOf (spec: ExportSupportLogsSpec): Pick<LogExport, 'jobIds' | 'hostIds'> {
    const { scopeType = 'Hosts' } = spec
    const [jobIds, hostIds] = [spec.jobIds ?? [], spec.hostIds ?? []].map(ids => ids.map(id => id.toLowerCase()))
    const lostJob = jobIds?.find(id => jobs.find(id) === undefined)
    if (lostJob !== undefined) throw refuse.noSuch('job', lostJob)
    const lostHost = hostIds?.find(id => managedServers.find(id) === undefined)
    if (lostHost !== undefined) throw refuse.noSuch('managed server', lostHost)
    if (scopeType === 'Jobs') {
      if (jobIds === undefined || jobIds.length === 0) throw refuse.empty('jobIds')
      return { jobIds, hostIds: [] }
    }
    const own = backupServerId()
    const isNamed = hostIds !== undefined && hostIds.length > 0
    return { jobIds: [], hostIds: isNamed ? hostIds : own === undefined ? [] : [own] }
  }

  /** Oldest first, as logs are written. */
  const sessionsUntil = (time: string, jobId?: string): Session[] =>
    sessions.page({ createdBeforeFilter: time, jobIdFilter: jobId, limit: Number.MAX_SAFE_INTEGER })
      .results.toReversed()

  /** What a session wrote in the time that is wanted. */
  function write (title: string, id: string, { from, to }: LogExport): string[] {
    const lines = kernel.log.lines(id).filter(({ startTime }) => startTime >= from && startTime <= to)
    return lines.length === 0 ? [] : [`=== ${title}`, ...lines.map(lineOf)]
  }

  const writeAll = (list: readonly Session[], wanted: LogExport): string => textOf(list.flatMap(session =>
    write(`${session.name} [${session.sessionType}] ${session.id}`, session.id, wanted)))

  /** Of a host: what the server did to it, and what was moved by it and to it. */
  function hostFile (id: string, wanted: LogExport): LogFile {
    const name = managedServers.find(id)?.name ?? id
    const path = `${name}/${id === backupServerId() ? 'Svc.VeeamBackup' : 'Agent.VeeamTransport'}.log`
    const list = sessionsUntil(wanted.to)
    if (id === backupServerId()) return { path, content: writeAll(list, wanted) }
    const isHere = ({ repositoryId = '', proxyId = '' }: TaskSession): boolean => {
      const repository = repositories.find(repositoryId)
      const hostId = repository !== undefined && 'hostId' in repository ? repository.hostId : undefined
      const proxy = proxies.find(proxyId)
      return hostId === id || (proxy !== undefined && 'server' in proxy && proxy.server.hostId === id)
    }
    const own = list.flatMap(session => [
      ...session.resourceId?.toLowerCase() === id ? write(session.name, session.id, wanted) : [],
      ...taskSessions.of(session.id).filter(isHere)
        .flatMap(task => write(`${session.name} ${task.name}`, task.id, wanted))
    ])
    return { path, content: textOf(own) }
  }

  function jobFile (id: string, wanted: LogExport): LogFile {
    const list = sessionsUntil(wanted.to, id)
    const name = jobs.find(id)?.name ?? list[0]?.name ?? id
    const lines = list.flatMap(session => [
      ...write(`${session.name} [${session.sessionType}] ${session.id}`, session.id, wanted),
      ...taskSessions.of(session.id).flatMap(task => write(`${session.name} ${task.name}`, task.id, wanted))
    ])
    return { path: `Jobs/${name.replace(/[\\/:*?"<>|]/g, '_')}/Job.log`, content: textOf(lines) }
  }

  return {
    start (spec: ExportSupportLogsSpec, user: string): Session {
      const scope = scopeOf(spec)
      const wanted: LogExport = {
        id: kernel.ids.next(),
        sessionId: kernel.ids.next(),
        ...scope,
        ...rangeOf(spec),
        withDatabase: spec.exportLocalPgLogs === true
      }
      forgetOld()
      exports.add(wanted)
      return runs.start({
        id: wanted.sessionId, initiatedBy: user, work: { count: scope.jobIds.length + scope.hostIds.length }
      })
    },

    /** What an export has collected by its end. */
    bundle (sessionId: string): LogBundle {
      const session = sessions.find(sessionId)
      const kept = exportOf(sessionId)
      if (kept === undefined || session?.state !== 'Stopped' || session.endTime === undefined) {
        throw refuse.noLogs(sessionId)
      }
      const wanted = { ...kept, to: kept.to < session.endTime ? kept.to : session.endTime }
      const database = sessionsUntil(wanted.to).filter(({ creationTime }) => creationTime >= wanted.from)
        .map(({ creationTime, id, name }) => `${creationTime} LOG:  insert into "Backup.Model.JobSessions": ${id} ${name}`)
      return {
        name: `Logs_${server.get().name}_${session.endTime.slice(0, 19).replace(/[-:]/g, '')}`,
        files: [
          ...kept.jobIds.map(id => jobFile(id, wanted)),
          ...kept.hostIds.map(id => hostFile(id, wanted)),
          ...kept.withDatabase ? [{ path: 'PostgreSQL/postgresql.log', content: textOf(database) }] : []
        ]
      }
    }
  }
}

export type LogExports = ReturnType<typeof createLogExports>

const levels: Record<LogLine['status'], string> =
  { Running: 'Info', Success: 'Info', Warning: 'Warning', Failed: 'Error', Stopped: 'Info' }

/** As the product's own logs begin their lines: time of the server, level, what happened. */
const lineOf = ({ startTime, status, title }: LogLine): string => `[${startTime}] <${levels[status]}> ${title}`

const textOf = (lines: readonly string[]): string => lines.map(line => `${line}\r\n`).join('')
