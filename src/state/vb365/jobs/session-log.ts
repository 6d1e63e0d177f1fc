import type { RESTLogItem } from '../../../schemas/vb365/common/shared.js'
import type { Page, Paging } from '../../store/collection.js'
import { guid } from '../../store/ids.js'
import { iso } from '../../time/clock.js'
import type { LogStatus } from '../../time/log.js'
import type { Kernel } from '../../kernel.js'
import type { Difference, ProcessedObjects, Reason, RunObjects } from '../backups/processed-objects.js'
import type { ProtectedObject } from '../organizations/directory.js'
import { jobsRefusals as refuse } from './refusals.js'

export type LogItemType = NonNullable<RESTLogItem['type']>
export type LogItem = RESTLogItem & { sessionId: string }

export interface SessionLogBelow { processedObjects: ProcessedObjects }

interface Line { status: LogStatus, title: string, started: number, ended: number }

/** Lines that stand together and are of one status: their texts are made when they are asked for. */
interface Passage { count: number, status: LogStatus, lineAt: (n: number) => Line }

const types: Record<LogStatus, LogItemType> = {
  Running: 'Running', Success: 'Success', Warning: 'Warning', Failed: 'Error', Stopped: 'Stop'
}

/** How long a turn of objects takes; milliseconds. */
export const turnLength = 4_000

/**
 * The log of a run: what was said about the run as a whole is kept, what is said about each of its objects follows from
 * what is known of them (decision 60).
 */
export function createSessionLog ({ log, clock }: Kernel, { processedObjects: processed }: SessionLogBelow) {
  function passagesOf (sessionId: string): Passage[] {
    const kept = log.lines(sessionId).map(({ status, title, startTime, updateTime }): Passage =>
      ({
        count: 1, status, lineAt: () =>
          ({ status, title, started: Date.parse(startTime), ended: Date.parse(updateTime) })
      }))
    const run = processed.find(sessionId)
    if (run?.linesBefore === undefined) return kept
    return [...kept.slice(0, run.linesBefore), ...objectPassages(run), ...kept.slice(run.linesBefore)]
  }

  function objectPassages (run: RunObjects): Passage[] {
    const passages: Passage[] = []
    const { together, done, count, startedAt = 0 } = run
    const begun = done < count ? Math.min(count, done + together) : done
    for (let from = 0; from < begun; from += together) {
      const to = Math.min(from + together, begun)
      const started = startedAt + from / together * turnLength
      const differing = run.differing.filter(difference => difference.from < to && difference.to > from)
      passages.push(...from < done
        ? turnPassages(run, from, to, started, differing)
        : [processing(run, from, to, started, run.halted?.status ?? 'Running', run.halted?.at ?? clock.now())])
    }
    return passages
  }

  /** First all objects of a turn, then what was wrong with some. */
  function turnPassages (run: RunObjects, from: number, to: number, started: number,
    differing: Difference[]): Passage[] {
    const ended = started + turnLength
    const passages: Passage[] = []
    let place = from
    for (const difference of differing) {
      const [first, last] = [Math.max(difference.from, from), Math.min(difference.to, to)]
      if (place < first) passages.push(processing(run, place, first, started, 'Success', ended))
      passages.push(processing(run, first, last, started, difference.status, ended))
      place = last
    }
    if (place < to) passages.push(processing(run, place, to, started, 'Success', ended))
    const troubles = differing.filter(({ status }) => status !== 'Success')
    return [...passages, ...troubles.map(({ from: first, to: last, status, reason, message }): Passage => {
      const start = Math.max(first, from)
      return {
        count: Math.min(last, to) - start,
        status,
        lineAt: n => ({
          status, title: message ?? sentences[reason](objectAt(run, start + n)), started: ended, ended
        })
      }
    })]
  }

  const processing = (
    run: RunObjects, from: number, to: number, started: number, status: LogStatus, ended: number
  ): Passage => ({
    count: to - from,
    status,
    lineAt (n) {
      const { type, name } = objectAt(run, from + n)
      return { status, title: `Processing ${type.toLowerCase()} ${name}`, started, ended }
    }
  })

  function objectAt (run: RunObjects, place: number): ProtectedObject {
    const [object] = processed.planned(run, place, place + 1)
    if (object === undefined) throw new Error(`Session ${run.sessionId} has no object at ${place}`)
    return object
  }

  const idOf = (sessionId: string, usn: number): string => guid(`${sessionId}/${usn}`)

  const item = (sessionId: string, usn: number, { status, title, started, ended }: Line): LogItem => ({
    sessionId,
    id: idOf(sessionId, usn),
    usn,
    creationTime: iso(started),
    ...(status === 'Running' ? {} : { endTime: iso(ended) }),
    type: types[status],
    message: title
  })

  return {
    page (
      sessionId: string, { type, orderAsc = true }: { type?: LogItemType | undefined, orderAsc?: boolean | undefined },
      { offset = 0, limit = 30 }: Paging
    ): Page<LogItem> {
      let usn = 1
      const passages = passagesOf(sessionId).map(passage => {
        const first = usn
        usn += passage.count
        return { ...passage, first }
      }).filter(({ status }) => type === undefined || types[status] === type)
      const total = passages.reduce((sum, { count }) => sum + count, 0)
      const [from, to] = orderAsc ? [offset, offset + limit] : [total - offset - limit, total - offset]
      const results: LogItem[] = []
      let place = 0
      for (const { count, first, lineAt } of passages) {
        for (let n = Math.max(0, from - place); n < Math.min(count, to - place); n++) {
          results.push(item(sessionId, first + n, lineAt(n)))
        }
        place += count
        if (place >= to) break
      }
      return { results: orderAsc ? results : results.reverse(), offset, limit, total }
    },

    get (sessionId: string, id: string): LogItem {
      let usn = 1
      for (const { count, lineAt } of passagesOf(sessionId)) {
        for (let n = 0; n < count; n++, usn++) {
          if (idOf(sessionId, usn) === id.toLowerCase()) return item(sessionId, usn, lineAt(n))
        }
      }
      throw refuse.noSuchLogItem(id)
    }
  }
}

export type SessionLog = ReturnType<typeof createSessionLog>

const guids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const isSomething = (id: string): boolean => !/^[0-]+$/.test(id)

/** Scripts cut the id of an object from the end of what is said about it. */
const idIn = ({ id }: ProtectedObject): string => (id.match(guids) ?? [id]).find(isSomething) ?? id

/** What is said of an object that did not go well; clients look for how it begins (public scripts). */
const sentences: Record<Reason, (object: ProtectedObject) => string> = {
  missing: object => `${object.type} was not found: ${object.name} (ID: ${idIn(object)})`,
  license: object => `Your license limit has been exceeded. ${object.type} ` +
    `${object.type === 'User' ? object.address ?? object.name : object.name} was not processed. (ID: ${idIn(object)})`,
  arranged: ({ type, name }) => `${type} ${name} could not be processed.`
}

/** A moment as the product writes it in texts. ASSUMED: the server's time zone is UTC. */
export function clockText (time: string): string {
  const at = new Date(time)
  const two = (part: number): string => String(part).padStart(2, '0')
  const date = `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()}`
  return `${date} ${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`
}
