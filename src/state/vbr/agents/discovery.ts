import type { EApplicationPluginType } from '../../../schemas/vbr/agents/protection-groups.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import type { Inventory } from '../inventory/inventory.js'
import { isResolved } from '../infrastructure/index.js'
import { byItself } from '../sessions/index.js'
import type { Session, Sessions, Trouble } from '../sessions/sessions.js'
import { type Computer, type DiscoveredEntities, hasAgent, isComputer, isLinux } from './entities.js'
import { nextDiscovery } from './group-options.js'
import { optionsIn, type ProtectionGroup, type ProtectionGroups } from './groups.js'
import { hostsInFile, type Member, membersOf } from './members.js'
import { agentsRefusals as refuse } from './refusals.js'

/** What is done to computers; only a rescan looks at a whole group. */
export type ComputerAction = 'rescan' | 'installAgent' | 'uninstallAgent' | 'uninstallAll' | 'upgradeAgent' |
  'installDriver' | 'uninstallDriver' | 'reboot' | 'recreateMedia' | 'prepareRecovery'

/** Without ids it is about all that the group leads to by then. */
interface Work { groupId: string, action: ComputerAction, ids?: string[] }

interface Deed {
  says: (name: string) => string
  /** Milliseconds for a computer. */
  lasts: number
  /** Only for computers of this system. */
  only?: 'Windows'
  /** Why it cannot be done to a computer that is reached. */
  trouble?: (computer: Computer) => string | undefined
  changes: (computer: Computer, group: ProtectionGroup) => Partial<Computer>
}

const second = 1_000
const day = 86_400_000
const startStep = 'vbr.protectionGroup:discover'

export interface DiscoveryBelow {
  groups: ProtectionGroups
  entities: DiscoveredEntities
  sessions: Sessions
  credentials: CredentialsRecords
  inventory: Pick<Inventory, 'list'>
  hyperVInventory: Pick<HyperVInventory, 'list'>
}

/**
 * Looks for the computers of a group, and installs and removes what is to be on them. ASSUMED: the lines, and how long
 * each computer takes.
 *
 *   POST, schedule ──▶ Starting ──▶ Working, computer by computer ──▶ Stopped Success
 *                                      └── some are not reached ──▶ Warning; none is ──▶ Failed
 */
export function createDiscovery (kernel: Kernel, below: DiscoveryBelow) {
  const { groups, entities, sessions, credentials, inventory, hyperVInventory } = below
  const driver = `Veeam Volume CT Driver (${entities.version})`
  const isReached = ({ name, isOff = false }: Computer): boolean => isResolved(name) && !isOff
  const listeners: Array<(groupId: string) => void> = []
  const recoveries: Array<(computer: Computer) => void> = []
  const needsAgent = (computer: Computer): string | undefined =>
    hasAgent(computer) ? undefined : `Veeam Agent is not installed on ${computer.name}.`
  const agent: Partial<Computer> = { agentStatus: 'Installed', agentVersion: entities.version }
  const noAgent: Partial<Computer> = { agentStatus: 'NotInstalled', agentVersion: undefined }

  /** The driver works once the computer has been restarted (guide). */
  const withDriver: Partial<Computer> = {
    driverStatus: 'InstalledRebootRequired', driverVersion: driver, rebootRequired: true
  }
  const withoutDriver = ({ driverStatus }: Computer): Partial<Computer> => driverStatus === 'NotInstalled'
    ? {}
    : { driverStatus: 'NotInstalledRebootRequired', driverVersion: undefined, rebootRequired: true }
  const afterReboot = ({ driverStatus }: Computer): Partial<Computer> => ({
    rebootRequired: false,
    ...(driverStatus === 'InstalledRebootRequired' && { driverStatus: 'Installed' }),
    ...(driverStatus === 'NotInstalledRebootRequired' && { driverStatus: 'NotInstalled' })
  })

  const pluginsWith = (computer: Computer, wanted: readonly EApplicationPluginType[]): Computer['plugins'] =>
    computer.plugins.map(plugin => plugin.type !== undefined && wanted.includes(plugin.type)
      ? { type: plugin.type, status: 'Installed', version: entities.version }
      : plugin)

  /** What a rescan brings about is what the group is set to. */
  function asWanted (computer: Computer, group: ProtectionGroup): Partial<Computer> {
    const {
      installBackupAgent, installCBTDriver, updateAutomatically, installApplicationPlugins, applicationPlugins = [],
      rebootIfRequired
    } = optionsIn(group) ?? {}
    const isToInstall = installBackupAgent === true && !hasAgent(computer)
    const isToUpdate = updateAutomatically === true && computer.agentStatus === 'UpgradeRequired'
    const after: Computer = { ...computer, ...(isToInstall || isToUpdate ? agent : {}) }
    const isToDrive = installCBTDriver === true && !isLinux(computer) && hasAgent(after) &&
      computer.driverStatus === 'NotInstalled'
    const changed: Computer = {
      ...after,
      ...(isToDrive && withDriver),
      ...(installApplicationPlugins === true && hasAgent(after) && {
        plugins: pluginsWith(computer, applicationPlugins)
      })
    }
    return { ...changed, ...(rebootIfRequired === true && changed.rebootRequired === true && afterReboot(changed)) }
  }

  const deeds: Record<ComputerAction, Deed> = {
    rescan: { says: name => `Rescanning ${name}`, lasts: 20 * second, changes: asWanted },
    installAgent: { says: name => `Installing Veeam Agent on ${name}`, lasts: 60 * second, changes: () => agent },
    uninstallAgent: {
      says: name =>
      `Uninstalling Veeam Agent from ${name}`, lasts: 40 * second, changes: () => noAgent
    },
    uninstallAll: {
      says: name => `Uninstalling all components from ${name}`,
      lasts: 60 * second,
      changes: computer => ({
        ...noAgent,
        ...withoutDriver(computer),
        plugins: computer.plugins.map(({ type }) => ({ type, status: 'NotInstalled' }))
      })
    },
    upgradeAgent: {
      says: name => `Upgrading Veeam Agent on ${name}`, lasts: 60 * second, trouble: needsAgent, changes: () => agent
    },
    installDriver: {
      says: name => `Installing changed block tracking driver on ${name}`,
      lasts: 30 * second,
      only: 'Windows',
      trouble: needsAgent,
      changes: ({ driverStatus }) => driverStatus === 'Installed' ? {} : withDriver
    },
    uninstallDriver: {
      says: name => `Uninstalling changed block tracking driver from ${name}`,
      lasts: 30 * second,
      only: 'Windows',
      changes: withoutDriver
    },
    reboot: { says: name => `Rebooting ${name}`, lasts: 90 * second, changes: afterReboot },
    recreateMedia: {
      says: name => `Creating embedded recovery media on ${name}`,
      lasts: 120 * second,
      only: 'Windows',
      trouble: needsAgent,
      changes: () => ({ embeddedRecoveryMediaState: { state: 'Created', lastUpdateDate: kernel.clock.iso() } })
    },
    // ASSUMED: it starts from the recovery media that it carries; its own system does not run until it starts again.
    prepareRecovery: {
      says: name => `Starting ${name} from its embedded recovery media`,
      lasts: 180 * second,
      only: 'Windows',
      trouble: ({ name, embeddedRecoveryMediaState }) => embeddedRecoveryMediaState?.state === 'Created'
        ? undefined
        : `${name} has no embedded recovery media.`,
      changes: () => ({ state: 'Offline', isOff: true })
    }
  }

  const computersOf = ({ groupId, ids }: Work): Computer[] =>
    entities.ofGroup(groupId).filter(isComputer).filter(({ id }) => ids === undefined || ids.includes(id))

  /** Whether a login is one of Linux. */
  const tellsLinux = (id: string): boolean | undefined => {
    const type = credentials.find(id)?.type
    return type === undefined ? undefined : type === 'Linux'
  }

  /** ASSUMED: a computer is virtual whose short name a machine of an inventory has. */
  function isVirtual (hostName: string): boolean {
    const where = { name: hostName.split('.')[0] ?? hostName, type: 'VirtualMachine' }
    return inventory.list({ where }).length > 0 || hyperVInventory.list({ where }).length > 0
  }

  /** Who was not reached for 30 days (documents). ASSUMED: who was left out for that stays out while that is wanted. */
  function lostOf (group: ProtectionGroup): string[] {
    if (group.type !== 'ADObjects' || group.exclusions?.excludeOfflineComputers !== true) return []
    const since = iso(kernel.clock.now() - 30 * day)
    const lost = entities.ofGroup(group.id).filter(isComputer)
      .filter(({ state, lastConnected = '' }) => state === 'Offline' && lastConnected !== '' && lastConnected < since)
    return [...new Set([...group.lostComputers ?? [], ...lost.map(({ name }) => name)])]
  }

  /** Whom a group wants, without those that it leaves out. */
  function wantedBy (group: ProtectionGroup): Member[] {
    const all = membersOf(group, tellsLinux)
    if (group.type !== 'ADObjects') return all
    const lost = new Set(lostOf(group))
    const { excludeVMs = false } = group.exclusions ?? {}
    return all.filter(({ hostName }) => !lost.has(hostName) && !(excludeVMs && isVirtual(hostName)))
  }

  /** What the group leads to by now. */
  function look ({ groupId, ids }: Work): void {
    const group = groups.find(groupId)
    if (group === undefined || ids !== undefined) return
    const named = group.type === 'CSVFile' ? groups.patch(group.id, { computerNames: hostsInFile(group) }) : group
    if (isSelfReporting(named)) return
    const lost = lostOf(named)
    entities.sync(named, wantedBy(named))
    if (lost.length !== (named.lostComputers ?? []).length) groups.patch(named.id, { lostComputers: lost })
  }

  const troubleOf = (computer: Computer, { action }: Work): string | undefined =>
    isReached(computer) ? deeds[action].trouble?.(computer) : `Failed to connect to ${computer.name}.`

  function trouble (work: Work): Trouble | undefined {
    const all = computersOf(work)
    const reasons = all.map(computer => troubleOf(computer, work)).filter(reason => reason !== undefined)
    if (reasons.length === 0) return undefined
    return { result: reasons.length === all.length ? 'Failed' : 'Warning', message: reasons.join(' ') }
  }

  function loseUnreached (work: Work): void {
    for (const computer of computersOf(work).filter(one => !isReached(one))) {
      if (computer.state !== 'Offline') entities.change(computer.objectId, { state: 'Offline' })
    }
  }

  function apply (work: Work): void {
    const group = groups.find(work.groupId)
    if (group === undefined) return
    for (const computer of computersOf(work).filter(one => troubleOf(one, work) === undefined)) {
      const known = { ...computer, ...entities.factsFound(computer) }
      const { id: _id, name: _name, parentId: _parent, protectionGroupId: _group, credentialsId: _login, ...changes } =
        { ...known, ...deeds[work.action].changes(known, group) }
      entities.change(computer.objectId, changes)
      if (work.action === 'prepareRecovery') for (const listener of recoveries) listener(known)
    }
  }

  const discoveries = sessions.define<Work>({
    kind: 'AgentDiscovery',
    type: 'AgentDiscovery',
    name: 'Rescan',
    starting: 2 * second,
    subjects: ({ work }) => [work.groupId, ...computersOf(work).flatMap(({ id, name }) => [id, name])],
    shows: [entities.name, groups.name],
    steps: [
      {
        says: ({ work }) => work.ids === undefined ? 'Discovering computers' : 'Connecting to computers',
        lasts: 8 * second,
        run: ({ work }) => { look(work); return undefined }
      },
      {
        says: ({ work }) => computersOf(work).map(({ name }) => deeds[work.action].says(name)),
        lasts: ({ work }) => computersOf(work).length * deeds[work.action].lasts,
        run: ({ work }) => { loseUnreached(work); return trouble(work) }
      }
    ],
    succeed (session) {
      const { work } = session
      apply(work)
      if (work.action === 'rescan') for (const listener of listeners) listener(work.groupId)
    }
  })

  /** A session is named after what it looks at; so is its job. */
  function start (group: ProtectionGroup, work: Work, initiatedBy: string): Session {
    const [only, ...others] = work.ids === undefined ? [] : computersOf(work)
    const about = only !== undefined && others.length === 0 ? only : group
    for (const one of [group, about]) {
      if (sessions.runningOf(one.id) !== undefined) throw refuse.alreadyRunning(`Rescan of ${one.name}`)
    }
    const platforms = computersOf(work)
    return discoveries.start({
      work,
      name: `Rescan of ${about.name}`,
      jobId: about.id,
      platformName: platforms.length > 0 && platforms.every(isLinux) ? 'LinuxPhysical' : 'WindowsPhysical',
      initiatedBy
    })
  }

  /** The guide: nobody connects to computers with pre-installed agents, nor to those that are not managed. */
  function guardManaged (group: ProtectionGroup): void {
    if (group.type === 'PreInstalledAgents') throw refuse.preInstalled(group.name)
    if (group.type === 'Unmanaged') throw refuse.nothingPossible(group.name)
  }

  function rescan (group: ProtectionGroup, initiatedBy: string): Session {
    guardManaged(group)
    return start(group, { groupId: group.id, action: 'rescan' }, initiatedBy)
  }

  /** The computers of a group that a body names. */
  function computersFrom (group: ProtectionGroup, ids: readonly string[]): Computer[] {
    if (ids.length === 0) throw refuse.mustName('entityIds', 'a computer')
    return [...new Set(ids.map(id => id.toLowerCase()))].map(id => {
      const entity = entities.find(id)
      if (entity === undefined || entity.protectionGroupId !== group.id) throw refuse.entityElsewhere(id, group.name)
      if (!isComputer(entity)) throw refuse.notComputer(entity.name)
      return entity
    })
  }

  const subjectOf = (id: string): string => `schedule:${id}`

  /** Plans the next discovery. ASSUMED: a group that leads nowhere has none. */
  function plan (id: string): void {
    kernel.schedule.cancel(subjectOf(id), startStep)
    const group = groups.find(id)
    const options = group === undefined || group.isDisabled === true ? undefined : optionsIn(group)
    if (group === undefined || options === undefined || isSelfReporting(group)) return
    if (membersOf(group, tellsLinux).length === 0) return
    const next = nextDiscovery(options, kernel.clock.now())
    if (next !== undefined) kernel.schedule.at(next, startStep, subjectOf(id), id, { recurring: true })
  }

  kernel.schedule.define(startStep, (_subject, id) => {
    const group = groups.find(id)
    if (group === undefined) return
    if (sessions.runningOf(id) === undefined) rescan(group, byItself)
    plan(id)
  })
  kernel.onArranged(groups.name, plan)
  kernel.onBegin(() => { for (const { id } of groups.list()) plan(id) })

  return {
    plan,
    rescan,
    isReached,

    /** Tells of every computer that has been started from its recovery media. */
    onRecovery: (listener: (computer: Computer) => void): void => { recoveries.push(listener) },

    /** Tells of every group whose computers were looked at. */
    onRescan: (listener: (groupId: string) => void): void => { listeners.push(listener) },

    guardManaged,
    computersFrom,
    /** What a group names itself is known without looking for it. */
    know (group: ProtectionGroup): void {
      if (isListed(group)) entities.sync(group, membersOf(group, tellsLinux))
    },

    act (groupId: string, action: ComputerAction, entityIds: readonly string[], initiatedBy: string): Session {
      const group = groups.get(groupId)
      const computers = computersFrom(group, entityIds)
      guardManaged(group)
      const other = deeds[action].only === 'Windows' ? computers.find(isLinux) : undefined
      if (other !== undefined) throw refuse.needsWindows(other.name)
      return start(group, { groupId: group.id, action, ids: computers.map(({ id }) => id) }, initiatedBy)
    },

    /** Takes from computers what the backup server has put on them. */
    strip (computers: readonly Computer[]): void {
      for (const computer of computers.filter(isReached)) {
        const group = groups.get(computer.protectionGroupId)
        entities.change(computer.objectId, deeds.uninstallAll.changes(computer, group))
      }
    }
  }
}

export type Discovery = ReturnType<typeof createDiscovery>

const isSelfReporting = ({ type }: ProtectionGroup): boolean => type === 'PreInstalledAgents' || type === 'Unmanaged'

const isListed = ({ type }: ProtectionGroup): boolean =>
  type === 'IndividualComputers' || type === 'Iris' || type === 'ManuallyAdded'
