import { contract } from '../../../schemas/vbr/contract.js'
import type { ESessionType } from '../../../schemas/vbr/common/sessions.js'
import type { ETaskType } from '../../../schemas/vbr/common/shared.js'
import type { Respelled, Shape } from '../../../server/product.js'
import type { TypesKnown } from '../../../state/vbr/sessions/task-sessions.js'
import { described } from './described.js'
import { jobTypesIn } from './jobs.js'
import { membersIn, renameMembers, without } from './steps.js'

/** A session that has not ended has a result that says so (captures of 1.2 and later); in 1.1 it had none yet. */
const noResultYet: Shape = {
  model: 'SessionModel',
  since: '1.2-rev1',
  project: session => membersIn(session.result)?.result === 'None' ? without(session, 'result') : session
}

/** What a session belongs to was an activity before jobs had it to themselves. */
export const sessionShapes: readonly Shape[] = [
  ...renameMembers(['SessionModel'], '1.2-rev1', { jobId: 'activityId' }),
  // The document of 1.3-rev1 has it already, servers send it from 1.3-rev2 on (recorded).
  { model: 'SessionModel', since: '1.3-rev2', project: session => without(session, 'relatedSessionId') },
  noResultYet
]

/** Kinds of session that 1.1 did not tell apart. */
const untold = {
  ReplicaJob: 'Job',
  BackupJob: 'Job',
  FirstClassDiskQuickMigration: 'QuickMigration',
  QuickMigration: 'QuickMigration'
}

/**
 * 1.3-rev0 has jobs that copy backups, and no word for their runs. What an older client calls so means the runs of
 * backup jobs first.
 */
const inFirst13 = { BackupCopyJobParent: 'BackupJob', BackupCopyJob: 'BackupJob', BackupJob: 'BackupJob' }

/** What stands above the sessions of machines has a word of its own since 1.3-rev2 (its list of changes). */
const inSecond13 = { BackupCopyJobParent: 'BackupCopyJob', BackupCopyJob: 'BackupCopyJob' }

/** 1.2 has jobs that copy unstructured data, and no word for their runs, either. */
const in12 = { UnstructuredDataBackupCopy: 'BackupJob', BackupJob: 'BackupJob' }

export const sessionWords: readonly Respelled[] = [
  // What is said last wins: in 1.1 all of them are jobs.
  { enum: 'ESessionType', since: '1.3-rev2', values: inSecond13 },
  { enum: 'ESessionType', since: '1.3-rev1', values: inFirst13 },
  { enum: 'ESessionType', since: '1.3-rev0', values: in12 },
  { enum: 'ESessionType', since: '1.2-rev1', values: untold }
]

/** How a revision calls what it cannot tell apart, of what it shows at all. */
function olderWords (revision: string): Record<string, string> {
  const types = jobTypesIn(revision)
  if (!types.includes('BackupCopy')) return types.includes('FileBackupCopy') ? { ...untold, ...in12 } : untold
  return { ...untold, ...inFirst13, ...(namesIn(revision).has('BackupCopyJob') && { BackupCopyJobParent: 'BackupCopyJob' }) }
}

/** What a filter by kind means: all kinds that the revision calls by the same name. */
export function typesMeant (
  revision: string, filter: ESessionType | ESessionType[] | undefined
): ESessionType[] | undefined {
  if (filter === undefined) return undefined
  const named = namesIn(revision)
  const old = olderWords(revision)
  // The keys of the table are kinds of session.
  const others = (Object.keys(old) as ESessionType[]).filter(type => !named.has(type))
  const isCalled = (type: ESessionType, word: ESessionType): boolean =>
    old[type] === word || (old[word] !== undefined && old[type] === old[word])
  return [filter].flat().flatMap(type => [type, ...others.filter(other => other !== type && isCalled(other, type))])
}

const wordsIn = (revision: string, list: string): ReadonlySet<unknown> =>
  new Set(contract.at(described[revision] ?? revision).schema(list).enum)
const namesIn = (revision: string): ReadonlySet<unknown> => wordsIn(revision, 'ESessionType')

/** The kinds of task that a revision cannot name; like sessions they are not in its lists. */
export function taskTypesBeyond (revision: string): ETaskType[] {
  const named = wordsIn(revision, 'ETaskType')
  const newest = contract.at(contract.revisions.at(-1) ?? '').schema('ETaskType').enum ?? []
  // The contract's values are those of the type.
  return newest.filter(type => !named.has(type)) as ETaskType[]
}

const unknown = new Map<string, ESessionType[]>()

/**
 * The kinds of session that a revision cannot name. ASSUMED: sessions of theirs are not in its lists, so that a client
 * which was made for it can read them.
 */
export function typesBeyond (revision: string): ESessionType[] {
  let types = unknown.get(revision)
  if (types === undefined) {
    const named = namesIn(revision)
    const newest = contract.at(contract.revisions.at(-1) ?? '').schema('ESessionType').enum ?? []
    const old = olderWords(revision)
    // The contract's values are those of the type.
    types = newest.filter(type => !named.has(type) && !named.has(old[type ?? ''] ?? '')) as ESessionType[]
    unknown.set(revision, types)
  }
  return types
}

/** Which task sessions a client is shown, by the kinds of their sessions. */
export const typesKnown = (revision: string, filter: ESessionType | ESessionType[] | undefined): TypesKnown =>
  ({ meant: typesMeant(revision, filter), beyond: typesBeyond(revision) })
