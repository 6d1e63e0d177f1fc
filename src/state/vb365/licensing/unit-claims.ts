import { Type } from '@sinclair/typebox'
import { type Change, type Doc, text } from '../../store/collection.js'
import { zeroId } from '../../store/ids.js'
import { member, optionalTimes, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { ObjectParts } from '../backups/object-parts.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { Directory, OrganizationUser, ProtectedObject } from '../organizations/directory.js'
import { isGuest } from '../organizations/index.js'
import type { BackedUp } from '../organizations/organizations.js'
import type { Installed } from './installed-license.js'
import { type Claim, type Rules, standingOf, type Standing } from './standing.js'

/** A user whose backups need a unit of the license. The id names the account: in the cloud, and on premises. */
export interface LicensedUser extends Claim {
  /** The user's id in the directory of the organization. */
  userId: string
  name: string
  organizationId: string
  organizationName: string
  backedUpOrganizationId: string
}

/** What is marked of a user; when the last backup was follows from the restore points. */
export type Marks = Pick<Claim, 'licensedSince' | 'newSince' | 'waitingSince' | 'refusedAt'>
const marks = ['licensedSince', 'newSince', 'waitingSince', 'refusedAt'] as const

/** Users next to each other in a part of what runs process who have the same marks. */
interface Span extends Marks { from: number, to: number }

/** The users of a part who have marks (decision 60). */
interface MarkedPart extends Doc {
  part: string
  organizationId: string
  organizationName: string
  backedUpOrganizationId: string
  spans: readonly Span[]
  /** The accounts that the ids of users do not tell, by their places. */
  accounts: Readonly<Record<string, string>>
}

/** A user with marks, and how the claim stands now: it changes in place with the backups. */
export interface Claimant extends Omit<LicensedUser, keyof Claim> { id: string, claim: Readonly<Claim> }

/** Where a user stands in what runs process. */
export interface Place { part: string, n: number }

/** A user who has marks, and where these are kept: at a place in a part, or in a document of its own. */
interface Known extends Claim {
  part?: string
  n?: number
  /** The round in which the last backup was looked up. */
  round: number
}

export interface UnitClaimBelow {
  directory: Directory
  objectParts: ObjectParts
  processedObjects: ProcessedObjects
  restorePoints: RestorePoints
}

const guids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** The users who have had a unit of the license, or asked for one, and how they stand. */
export function createUnitClaims (kernel: Kernel, installed: Installed, below: UnitClaimBelow) {
  const { directory, objectParts, processedObjects: processed, restorePoints } = below
  const { clock, database } = kernel
  /** Users whom somebody has put there one by one, as estates do and vbsim 1.0 did. */
  const users = kernel.collection<LicensedUser>({
    name: 'vb365.licensedUsers',
    noun: 'Licensed user',
    shape: {
      model: 'RESTLicensedUser',
      own: {
        ...texts('userId', 'name', 'organizationId', 'organizationName', 'backedUpOrganizationId'),
        ...optionalTimes('licensedSince', 'newSince', 'waitingSince', 'refusedAt')
      }
    },
    columns: {
      name: text('name'),
      organizationId: text('organizationId'),
      backedUpOrganizationId: text('backedUpOrganizationId')
    },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })
  const markedParts = kernel.collection<MarkedPart>({
    name: 'vb365.licensedParts',
    noun: 'Licensed users of a part',
    shape: {
      own: {
        ...texts('part', 'organizationId', 'organizationName', 'backedUpOrganizationId'),
        spans: Type.Array(Type.Object({ from: member.count, to: member.count, ...optionalTimes(...marks) })),
        accounts: Type.Record(member.text, member.text)
      }
    },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })

  /** Everybody who has marks, by the id that the directory gives them; undefined until somebody asks. */
  let known: Map<string, Known> | undefined
  /** Whether the last backups are those of the present restore points. */
  let isDated = false
  /** Restore points that have come since, by id. */
  let undated: string[] = []
  /** The times of last backups, and maybe some that are none any more: no other point is missed when it goes. */
  let dates = new Set<string>()
  /** Whether somebody has marks now whose last backup nobody has looked up. */
  let isSomebodyNew = false
  let isMarking = false
  let round = 0
  /** Grows whenever the marks or the last backups change. */
  let version = 0
  /** Grows with the marks alone: a night that backs up whom the night before did changes none. */
  let marksVersion = 0
  let counted: { version: number, rules: Rules, at: number, standing: Standing } | undefined

  function forget (): void {
    known = undefined
    version++
    marksVersion++
  }
  function forgetDates (): void {
    isDated = false
    version++
  }
  database.onReload(forget)
  kernel.listeners.add(change => {
    const { collection } = change
    // A change that is taken back is a change, too.
    if (collection === 'vb365.restorePoints') {
      followPoint(change)
      database.undoable(forgetDates)
    } else if ((collection === users.name || collection === markedParts.name) && !isMarking) {
      forget()
      database.undoable(forget)
    }
  })

  /** To look at each point again whenever one comes or goes would make every night longer than the one before. */
  function followPoint ({ kind, id, before }: Change): void {
    if (!isDated || isSomebodyNew || kind === 'changed') return forgetDates()
    if (kind === 'removed') {
      const time: unknown = before === undefined ? undefined : Reflect.get(before, 'backupTime')
      if (typeof time !== 'string' || dates.has(time)) forgetDates()
      return
    }
    undated.push(id)
    version++
  }

  /** What tells the users of a part apart, by their places. */
  const keys = new Map<string, readonly string[]>()

  function keysIn (part: string): readonly string[] {
    let found = keys.get(part)
    if (found === undefined) {
      found = objectParts.objectsIn(part).map(({ id }) => keyOf(id))
      keys.set(part, found)
    }
    return found
  }

  function index (): Map<string, Known> {
    if (known !== undefined) return known
    const found = new Map<string, Known>()
    for (const { part, spans, accounts } of markedParts.list()) {
      const keys = keysIn(part)
      for (const { from, to, ...marked } of spans) {
        for (let n = from; n < to; n++) {
          const key = keys[n] ?? ''
          found.set(key, { ...marked, id: accounts[n] ?? cloudAccount(key), part, n, round: 0 })
        }
      }
    }
    for (const { id, userId, licensedSince, newSince, waitingSince, refusedAt, lastBackupDate } of users.list()) {
      const claim = { licensedSince, newSince, waitingSince, refusedAt, lastBackupDate }
      found.set(keyOf(userId), { id, ...withoutUndefined(claim), round: 0 })
    }
    known = found
    isDated = false
    version++
    marksVersion++
    database.undoable(forget)
    return found
  }

  /** Everybody with marks, each with the time of the last backup that there is. */
  function all (): Map<string, Known> {
    const found = index()
    if (isDated && undated.length === 0) return found
    if (isDated && !isSomebodyNew) for (const id of undated) dateBy(found, id)
    else date(found)
    undated = []
    isDated = true
    version++
    database.undoable(forgetDates)
    return found
  }

  /** Only backups count, not their copies (guide). */
  function date (found: Map<string, Known>): void {
    round++
    const seen = new Set<string>()
    for (const { sessionId, backupTime } of restorePoints.since('').reverse()) {
      for (const { part, from, to, isWhole } of processed.listStretches(sessionId)) {
        if (seen.has(part) || objectParts.typeOf(part) !== 'User') continue
        const keys = keysIn(part)
        for (let n = from; n < to; n++) {
          const user = found.get(keys[n] ?? '')
          if (user === undefined || user.round === round) continue
          user.round = round
          const { part: own, lastBackupDate } = user
          if (own !== undefined || lastBackupDate === undefined ||
            lastBackupDate < backupTime) user.lastBackupDate = backupTime
        }
        if (isWhole) seen.add(part)
      }
    }
    dates = new Set()
    isSomebodyNew = false
    for (const user of found.values()) {
      if (user.round !== round && user.part !== undefined) delete user.lastBackupDate
      if (user.lastBackupDate !== undefined) dates.add(user.lastBackupDate)
    }
  }

  /** The same for one restore point that has come. */
  function dateBy (found: Map<string, Known>, id: string): void {
    const point = restorePoints.find(id)
    if (point === undefined || point.isCopy === true) return
    const { sessionId, backupTime } = point
    for (const { part, from, to } of processed.listStretches(sessionId)) {
      if (objectParts.typeOf(part) !== 'User') continue
      for (const key of keysIn(part).slice(from, to)) {
        const user = found.get(key)
        if (user === undefined || (user.lastBackupDate ?? '') >= backupTime) continue
        user.lastBackupDate = backupTime
        dates.add(backupTime)
      }
    }
  }

  const readRules = (): Rules => ({ units: installed.term().units, isRental: installed.current().type === 'Rental' })

  function countUsers (): Standing {
    const found = all()
    const now = clock.now()
    const rules = readRules()
    if (counted?.version !== version || counted.rules.units !== rules.units ||
      counted.rules.isRental !== rules.isRental ||
      now < counted.at || now >= counted.standing.until) {
      counted = { version, rules, at: now, standing: standingOf([...found.values()], rules, now) }
    }
    return counted.standing
  }

  function accountId ({ id, locationType }: Pick<OrganizationUser, 'id' | 'locationType'>): string {
    const [first = kernel.ids.of(`account/${id}`), second] = (id.match(guids) ?? []).filter(guid => guid !== zeroId)
    if (locationType === 'OnPremises' && second === undefined) return `${zeroId}:${first}`
    // One that is in both places has an id in either (PowerShell reference).
    return `${first}:${second ?? (locationType === 'Hybrid' ? kernel.ids.of(`onPremises/${id}`) : zeroId)}`
  }

  const cloudAccount = (id: string): string => accountId({ id, locationType: 'Cloud' })

  /**
   * Mailboxes without a person behind them need no unit, unless Microsoft wants a license for them; guests need none
   * (guide).
   */
  const needsUnit = ({ type, name, assignedLicenses }: Pick<OrganizationUser, 'type' | 'name' |
    'assignedLicenses'>): boolean =>
    type !== 'Public' && !isGuest({ name }) && (type !== 'Shared' || (assignedLicenses ?? []).length > 0)

  /** Who of a part needs no unit, as long as no user changes: most parts have nobody. */
  let free = { users: 0, parts: new Map<string, ReadonlySet<number>>() }
  let userChanges = 0

  function freeIn (part: string): ReadonlySet<number> {
    if (free.users !== userChanges) free = { users: userChanges, parts: new Map() }
    const before = free.parts.get(part)
    if (before !== undefined) return before
    const found = new Set<number>()
    for (const [n, { id, type, name, mailboxType }] of objectParts.objectsIn(part).entries()) {
      if (type !== 'User' || !needsUnit(directory.glimpseUser(id) ?? { name, type: mailboxType ?? 'User' })) found.add(n)
    }
    free.parts.set(part, found)
    return found
  }
  kernel.listeners.add(({ collection }) => {
    if (collection !== 'vb365.users') return
    userChanges++
    database.undoable(() => { userChanges++ })
  })
  database.onReload(() => { userChanges++ })

  interface MarkChange { place: Place, organization: BackedUp, marked: Marks, account: string | undefined }

  /** Writes what is marked of users, part by part. */
  function mark (changes: readonly MarkChange[]): void {
    if (changes.length === 0) return
    const found = index()
    const byPart = new Map<string, MarkChange[]>()
    for (const change of changes) {
      const sameParts = byPart.get(change.place.part) ?? []
      sameParts.push(change)
      byPart.set(change.place.part, sameParts)
    }
    isMarking = true
    for (const [part, changes] of byPart) markIn(part, changes)
    isMarking = false
    for (const { place: { part, n }, marked, account } of changes) {
      const key = keysIn(part)[n] ?? ''
      const { lastBackupDate, round = 0 } = found.get(key) ?? {}
      if (isEmpty(marked)) found.delete(key)
      else {
        if (!found.has(key)) isSomebodyNew = true
        const claim = withoutUndefined({ ...marked, lastBackupDate })
        found.set(key, { ...claim, id: account ?? cloudAccount(key), part, n, round })
      }
    }
    version++
    marksVersion++
    database.undoable(forget)
  }

  function markIn (part: string, changes: readonly MarkChange[]): void {
    const id = `${part}/licensed`
    const before = markedParts.find(id)
    const all: Array<Marks | undefined> = []
    for (const { from, to, ...marked } of before?.spans ?? []) for (let n = from; n < to; n++) all[n] = marked
    const accounts = { ...before?.accounts }
    for (const { place: { n }, marked, account } of changes) {
      all[n] = isEmpty(marked) ? undefined : marked
      if (account !== undefined) accounts[n] = account
    }
    const spans = spansOf(all)
    const [first] = changes
    if (before !== undefined) markedParts.replace({ ...before, spans, accounts })
    else if (first !== undefined) {
      const { id: organizationId, name: organizationName, backedUpOrganizationId } = first.organization
      markedParts.add({ id, part, organizationId, organizationName, backedUpOrganizationId, spans, accounts })
    }
  }

  return {
    readRules,
    countUsers,
    freeIn,
    mark,
    /** Changes with everything that decides who has a unit, but for the time. */
    version: (): number => { all(); return version },
    /** Changes with who has marks, and which, but not with the last backups. */
    marksVersion: (): number => { all(); return marksVersion },

    /** What is known of the user that an object of a run stands for. */
    find: ({ part, n }: Place): Known | undefined => all().get(keysIn(part)[n] ?? ''),

    /** How a change of what is marked is written: beside the others, or where the user has a document. */
    changeOf (object: ProtectedObject, place: Place, organization: BackedUp, marked: Marks): MarkChange | undefined {
      const key = keysIn(place.part)[place.n] ?? ''
      const before = index().get(key)
      if (before !== undefined && before.part === undefined) {
        users.patch(before.id, marked)
        return undefined
      }
      const account = before?.id ?? accountId(directory.glimpseUser(object.id) ?? { id: object.id })
      const own = before?.part === undefined ? place : { part: before.part, n: before.n ?? 0 }
      return { place: own, organization, marked, account: account === cloudAccount(key) ? undefined : account }
    },

    /** Takes everything that is marked of a user away. */
    remove (account: string): void {
      if (users.has(account)) return users.remove(account)
      const user = [...index().values()].find(({ id }) => id.toLowerCase() === account.toLowerCase())
      const { part, n = 0 } = user ?? {}
      const row = part === undefined ? undefined : markedParts.find(`${part}/licensed`)
      if (part === undefined || row === undefined) return
      const { organizationId: id, organizationName: name, backedUpOrganizationId } = row
      mark([{ place: { part, n }, organization: { id, name, backedUpOrganizationId }, marked: {}, account: undefined }])
    },

    /** The users who have marks, in full. */
    list (): Claimant[] {
      const names = new Map(markedParts.list().map(row => [row.part, row]))
      return [...all().values()].flatMap((claim): Claimant[] => {
        const { id, part, n = 0 } = claim
        const row = part === undefined ? users.find(id) : names.get(part)
        if (row === undefined) return []
        const { organizationId, organizationName, backedUpOrganizationId } = row
        const of = { id, claim, organizationId, organizationName, backedUpOrganizationId }
        if (!('spans' in row)) return [{ ...of, userId: row.userId, name: row.name }]
        const { id: userId = '', name = '', address = name } = objectParts.objectsIn(row.part)[n] ?? {}
        return [{ ...of, userId, name: address }]
      })
    },

    /** The parts in which users have marks. */
    partsInUse: (): string[] => markedParts.list().map(({ part }) => part)
  }
}

export type UnitClaims = ReturnType<typeof createUnitClaims>

/** What tells users apart: the account at Microsoft, else the whole id. */
const keyOf = (userId: string): string => {
  for (const [guid] of userId.matchAll(guids)) if (guid !== zeroId) return alone(guid)
  return userId
}

/** A text that does not hold on to the longer one that it was cut from. */
const alone = (text: string): string => Buffer.from(text, 'latin1').toString('latin1')

const isEmpty = (marked: Marks): boolean => marks.every(name => marked[name] === undefined)

function spansOf (all: ReadonlyArray<Marks | undefined>): Span[] {
  const spans: Span[] = []
  // Places without marks are holes.
  for (let n = 0; n < all.length; n++) {
    const marked = all[n]
    if (marked === undefined) continue
    const last = spans.at(-1)
    if (last?.to === n && marks.every(name => last[name] === marked[name])) last.to = n + 1
    else spans.push({ ...withoutUndefined(marked), from: n, to: n + 1 })
  }
  return spans
}

/** A member that is undefined counts as absent. */
const withoutUndefined = <T extends object>(given: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T // what is left of it
