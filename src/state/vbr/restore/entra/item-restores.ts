import type {
  EEntraIdTenantRestoreSessionLogStatus, EEntraIdTenantRestoreSessionState, EntraIdTenantGeneratePasswordSpec,
  EntraIdTenantGeneratedPasswordsModel, EntraIdTenantItemRestoreSpec, EntraIdTenantRestoreItemAttributesSpec,
  EntraIdTenantRestoreSessionLogsResult, EntraIdTenantRestoreSessionModel
} from '../../../../schemas/vbr/backup-browser/entra-id-restore.js'
import type { Kernel } from '../../../kernel.js'
import { type Page, text } from '../../../store/collection.js'
import { optionalTexts, texts } from '../../../store/shape.js'
import type { LogStatus } from '../../../time/log.js'
import { listing } from '../../base/paging.js'
import type { RestorePoint, RestorePoints } from '../../backups/restore-points.js'
import { isFixed } from '../../entra/index.js'
import type { Session, Sessions } from '../../sessions/sessions.js'
import type { EntraContents, Held } from './contents.js'
import type { EntraDelegations } from './delegations.js'
import type { EntraMount, EntraMounts } from './mounts.js'
import { isEntraPassword, passwordFrom } from './passwords.js'
import { type Choice, createRebuilding, type Rebuilding } from './rebuilding.js'
import { relationTypeOf } from './relations.js'
import { entraRestoreRefusals as refuse } from './refusals.js'
import type { Directories } from '../../entra/directories.js'

/** A restore of items; its session forgets what it was of when it ends. */
interface ItemRestore { id: string, sessionId: string, mountSessionId: string, creationTime: string, reason?: string }

/** One item that is put back. */
interface Turn { pointId: string, itemId: string, title: string }
interface Work {
  mountId: string
  tenantName: string
  subjects: string[]
  turns: Turn[]
  how: Rebuilding
  failed: number
}

interface Below {
  sessions: Sessions
  restorePoints: RestorePoints
  directories: Directories
  contents: EntraContents
  entraMounts: EntraMounts
  entraDelegations: EntraDelegations
}

type Options = Omit<EntraIdTenantItemRestoreSpec, 'items'>

const second = 1_000
/** ASSUMED: how long an item takes. */
const lengthOfTurn = 2 * second
const turnStep = 'vbr.entraRestore:item'
const mostPasswords = 1_000

const nouns: Readonly<Record<string, string>> = {
  User: 'user',
  Group: 'group',
  AdminUnit: 'administrative unit',
  Role: 'role',
  Application: 'application',
  ConditionalAccessPolicy: 'Conditional Access policy',
  DeviceConfiguration: 'device configuration',
  OrgContact: 'organizational contact',
  Device: 'device'
}

/**
 * Items that are put back from a mounted tenant, one after another.
 *
 *   restore ──▶ Running: a log line for each item ──▶ Success | Warning: some were not restored | Failed: none was
 *                  └── stop ──▶ Stopping ──▶ Canceled: what was restored until then stays
 */
export function createItemRestores (kernel: Kernel, below: Below) {
  const { sessions, restorePoints, contents, entraMounts, entraDelegations, directories } = below
  const { clock, log, schedule } = kernel
  const rebuilding = createRebuilding(kernel, { directories, contents })
  const restores = kernel.collection<ItemRestore>({
    name: 'vbr.entraItemRestores',
    noun: 'Restore of Microsoft Entra ID items',
    shape: { own: { ...texts('sessionId', 'mountSessionId', 'creationTime'), ...optionalTexts('reason') } },
    columns: {
      sessionId: text('sessionId'), mountSessionId: text('mountSessionId'), creationTime: text('creationTime')
    },
    references: {
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      mount: { path: 'mountSessionId', to: 'vbr.sessions', weak: true }
    }
  })

  const runs = sessions.define<Work>({
    kind: 'EntraIdItemRestore',
    type: 'EntraIdRestore',
    // As the example calls it.
    name: 'RestoreTenant',
    subjects: ({ work }) => work.subjects,
    otherSteps: [turnStep],
    // ASSUMED: the lines.
    steps: [
      {
        says: ({ work }) => `Connecting to Microsoft Entra ID tenant ${work.tenantName}`,
        lasts: 3 * second,
        run: ({ work }) => entraMounts.known(work.mountId) === undefined ? gone : undefined
      },
      {
        lasts: ({ work }) => work.turns.length * lengthOfTurn,
        isOpen: true,
        begin: session => beginTurn(session.id, session.work, 0)
      },
      { says: 'Completing the restore', lasts: second, run: ({ work }) => verdictOn(work) }
    ],
    succeed: ({ id }) => { schedule.cancel(id, turnStep) },
    fail: ({ id }) => { schedule.cancel(id, turnStep) },
    ended: (_, { mountId }) => {
      if (entraMounts.known(mountId) !== undefined) entraMounts.refresh(mountId)
      entraMounts.settle(mountId)
    }
  })

  const gone = { result: 'Failed', message: 'The tenant is no longer mounted.' } as const

  const verdictOn = ({ turns, failed }: Work) => failed === 0
    ? undefined
    : failed < turns.length
      ? { result: 'Warning', message: `${failed} of ${turns.length} items were not restored.` } as const
      : { result: 'Failed', message: 'No item was restored.' } as const

  const underWay = (mount: EntraMount): Session[] => restores.list({ where: { mountSessionId: mount.sessionId } })
    .flatMap(({ sessionId }) => runs.find(sessionId) ?? []).filter(({ state }) => state !== 'Stopped')

  entraMounts.staysWhile(mount => underWay(mount).length > 0)
  entraMounts.onGone(mount => {
    for (const { id } of underWay(mount)) runs.fail(id, { ...gone, log: [] })
    for (const { id } of restores.list({ where: { mountSessionId: mount.sessionId } })) restores.remove(id)
  })

  function beginTurn (sessionId: string, { turns }: Work, n: number): void {
    const turn = turns[n]
    if (turn === undefined) return runs.proceed(sessionId)
    log.add(sessionId, turn.title, 'Running')
    schedule.at(clock.now() + lengthOfTurn, turnStep, sessionId, String(n))
  }

  schedule.define(turnStep, (sessionId, detail) => {
    const session = runs.find(sessionId)
    if (session === undefined || session.state !== 'Working') return
    const n = Number(detail)
    const { work } = session
    const turn = work.turns[n]
    if (turn === undefined) return
    const point = restorePoints.find(turn.pointId)
    const { says, isTrouble } = point === undefined
      ? { says: 'The restore point is gone.', isTrouble: true }
      : rebuilding.rebuild(point, turn.itemId, work.how)
    log.settle(sessionId, isTrouble ? 'Failed' : 'Success')
    log.add(sessionId, says, isTrouble ? 'Failed' : 'Success')
    const going = isTrouble ? runs.change(sessionId, { work: { ...work, failed: work.failed + 1 } }) : session
    beginTurn(sessionId, going.work, n + 1)
  })

  function guardPasswords (
    users: readonly string[], { defaultUserPassword, usersPasswords = [] }: Options
  ): Record<string, string> {
    if (defaultUserPassword !== undefined && !isEntraPassword(defaultUserPassword)) {
      throw refuse.weakPassword('defaultUserPassword')
    }
    const given = usersPasswords.map(({ userId, password }) => {
      const id = userId.toLowerCase()
      if (!users.includes(id)) throw refuse.passwordOfNobody(userId)
      if (!isEntraPassword(password)) throw refuse.weakPassword('usersPasswords')
      return [id, password] as const
    })
    const byDefault = defaultUserPassword === undefined ? [] : users.map(id => [id, defaultUserPassword] as const)
    // Whether one was given is all that is ever told of it.
    return Object.fromEntries([...byDefault, ...given].map(([id]) => [id, 'given']))
  }

  function howOf (items: readonly Held[], options: Options): Rebuilding {
    const idsOf = (kind: string): string[] =>
      items.filter(({ object }) => object.kind === kind).map(({ object }) => object.id)
    const applications = idsOf('Application')
    const certificates = (options.applicationCertificates ?? []).map(({ applicationId, certificates }) => {
      const id = applicationId.toLowerCase()
      if (!applications.includes(id)) throw refuse.certificateOfNone(applicationId)
      return [id, certificates.length] as const
    })
    return {
      withRelations: options.skipRelationships !== true,
      // ASSUMED: what names no mode makes relations as they were.
      mode: options.referenceRestoreMode ?? 'Overwrite',
      fromRecycleBin: options.skipRecycleBinRestore !== true,
      skipsExisting: options.skipObjectsIfExist === true,
      changesPassword: options.requestPasswordChangeOnLogon === true,
      passwords: guardPasswords(idsOf('User'), options),
      certificates: Object.fromEntries(certificates)
    }
  }

  function start (
    mount: EntraMount, items: readonly Held[], how: Rebuilding,
    { reason, user }: { reason: string | undefined, user: string }
  ): EntraIdTenantRestoreSessionModel {
    const points = [...new Set(items.map(({ point }) => point.id))]
    const sessionId = kernel.ids.next()
    const restore = restores.add({
      id: kernel.ids.next(),
      sessionId,
      mountSessionId: mount.sessionId,
      creationTime: clock.iso(),
      ...reason === undefined ? {} : { reason }
    })
    runs.start({
      id: sessionId,
      parentSessionId: mount.sessionId,
      initiatedBy: user,
      platformName: 'EntraID',
      work: {
        mountId: mount.id,
        tenantName: mount.name,
        subjects: [mount.backupId, mount.tenantId, ...points],
        turns: items.map(({ object, point }) => ({
          pointId: point.id,
          itemId: object.id,
          title: `Restoring ${nouns[object.kind] ?? 'item'} ${object.attributes.displayName}`
        })),
        how,
        failed: 0
      }
    })
    return show(restore)
  }

  function itemIn (point: RestorePoint, itemId: string): Held {
    const object = contents.objectIn(point, itemId)
    if (object === undefined) throw refuse.noItemInPoint(itemId, point.id)
    return { object, point }
  }

  /** ASSUMED: of an item without a restore point, the newest is meant that has it. */
  function heldItem (mount: EntraMount, itemId: string | undefined, restorePointId: string | undefined): Held {
    if (itemId === undefined) throw refuse.missing('items[].itemId')
    if (restorePointId !== undefined) return itemIn(contents.pointOf(mount.backupId, restorePointId), itemId)
    const held = contents.find(mount.backupId, itemId)
    if (held === undefined) throw refuse.noItem(itemId)
    return held
  }

  function choiceOf (
    { object }: Held, { includedProperties = [] }: EntraIdTenantRestoreItemAttributesSpec
  ): Choice | undefined {
    if (includedProperties.length === 0) return undefined
    const known = Object.keys(object.attributes)
    const choice: Choice = { attributes: [], relations: [] }
    for (const { id, groupId } of includedProperties) {
      const type = groupId ?? id
      const isRelation = relationTypeOf(type).title !== type
      if (groupId !== undefined && !isRelation) throw refuse.noSuchAttribute(groupId, object.attributes.displayName)
      if (isRelation) choice.relations.push({ type, otherId: groupId === undefined ? undefined : id.toLowerCase() })
      else if (!known.includes(id)) throw refuse.noSuchAttribute(id, object.attributes.displayName)
      else if (isFixed(id)) throw refuse.fixedAttribute(id)
      else choice.attributes.push(id)
    }
    return choice
  }

  function show (
    { sessionId: id, mountSessionId, creationTime, reason }: ItemRestore
  ): EntraIdTenantRestoreSessionModel {
    const session = sessions.find(id)
    return {
      id,
      name: session?.name ?? 'RestoreTenant',
      state: session === undefined ? 'NeverExecuted' : stateOf(session),
      creationTime,
      ...session?.endTime === undefined ? {} : { endTime: session.endTime },
      ...reason === undefined ? {} : { reason },
      parentSessionId: mountSessionId
    }
  }

  function find (sessionId: string, id: string): ItemRestore {
    const mount = entraMounts.use(sessionId)
    const restore = restores.first({ where: { sessionId: id.toLowerCase() } })
    if (restore?.mountSessionId !== mount.sessionId) throw refuse.noItemRestore(id)
    return restore
  }

  return {
    restoreItems (
      sessionId: string, spec: EntraIdTenantItemRestoreSpec, user: string
    ): EntraIdTenantRestoreSessionModel {
      const mount = entraMounts.busy(sessionId)
      const { items = [] } = spec
      if (items.length === 0) throw refuse.empty('items')
      const held = items.map(({ itemId, restorePointId }) => heldItem(mount, itemId, restorePointId))
      const how = howOf(held, spec)
      entraDelegations.guard(mount, spec.credentialsId)
      return start(mount, held, how, { reason: spec.reason, user })
    },

    /** ASSUMED: of an item that is gone all is restored, for there is nothing to put some properties into. */
    restoreAttributes (
      sessionId: string, spec: EntraIdTenantRestoreItemAttributesSpec, user: string
    ): EntraIdTenantRestoreSessionModel {
      const mount = entraMounts.busy(sessionId)
      const held = heldItem(mount, spec.itemId, spec.restorePointId)
      if (held.object.kind !== spec.itemType) {
        throw refuse.otherTypeOfItem(held.object.attributes.displayName, spec.itemType)
      }
      const choice = choiceOf(held, spec)
      const how = { ...howOf([held], spec), ...choice === undefined ? {} : { choice } }
      entraDelegations.guard(mount, spec.credentialsId)
      return start(mount, [held], how, { reason: spec.reason, user })
    },

    page (
      sessionId: string, query: { skip?: number | undefined, limit?: number | undefined }
    ): Page<EntraIdTenantRestoreSessionModel> {
      const { sessionId: mountSessionId } = entraMounts.use(sessionId)
      const { order, paging } = listing(query, [{ by: 'creationTime', descending: true }])
      const page = restores.page({ where: { mountSessionId }, order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    get: (sessionId: string, id: string): EntraIdTenantRestoreSessionModel => show(find(sessionId, id)),

    /** In the order in which it was said. */
    logs (sessionId: string, id: string): EntraIdTenantRestoreSessionLogsResult {
      const restore = find(sessionId, id)
      const records = log.lines(restore.sessionId).map(({ order, status, ...line }) => ({
        ...line,
        id: kernel.ids.of(`${restore.sessionId}/log/${order}`),
        status: logStatus[status],
        style: 'None' as const
      }))
      return { totalRecords: records.length, records }
    },

    stop (sessionId: string, id: string, user: string): void { sessions.stop(find(sessionId, id).sessionId, user) },

    passwords (
      sessionId: string, { passwordsCount }: EntraIdTenantGeneratePasswordSpec
    ): EntraIdTenantGeneratedPasswordsModel {
      entraMounts.use(sessionId)
      if (passwordsCount < 1 || passwordsCount > mostPasswords) {
        throw refuse.outOfRange('passwordsCount', 1, mostPasswords)
      }
      return { passwords: Array.from({ length: passwordsCount }, () => passwordFrom(kernel.ids.next())) }
    }
  }
}

export type EntraItemRestores = ReturnType<typeof createItemRestores>

const logStatus: Record<LogStatus, EEntraIdTenantRestoreSessionLogStatus> = {
  Running: 'Running', Success: 'Success', Warning: 'Warning', Failed: 'Failed', Stopped: 'Failed'
}

function stateOf ({ state, outcome, result }: Session): EEntraIdTenantRestoreSessionState {
  if (state === 'Starting') return 'Pending'
  if (state === 'Stopping') return 'Stopping'
  if (state !== 'Stopped') return 'Running'
  if (result?.isCanceled === true) return 'Canceled'
  return outcome === 'None' ? 'Success' : outcome
}
