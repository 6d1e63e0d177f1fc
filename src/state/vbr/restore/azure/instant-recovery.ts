import type {
  AzureInstantVMRecoveryMigrationSpec, AzureInstantVMRecoverySpec, AzureInstantVMRecoverySwitchoverSettingsModel,
  EAzureInstantRecoveryMountState, EAzureInstantVMRecoveryMountsFiltersOrderColumn
} from '../../../../schemas/vbr/restore/azure-recovery.js'
import type { ESessionType } from '../../../../schemas/vbr/common/sessions.js'
import type { Page } from '../../../store/collection.js'
import type { Kernel } from '../../../kernel.js'
import { type Asked, listing } from '../../base/paging.js'
import type { AzureMachines } from '../../cloud/azure-machines.js'
import type { CloudCatalogue } from '../../cloud/catalogue.js'
import type { Server } from '../../server/server.js'
import { failureOf } from '../../sessions/index.js'
import type { Session, SessionFilter, SessionOf, Sessions, SessionStart } from '../../sessions/sessions.js'
import { restoreRefusals as refuse } from '../refusals.js'
import { bytesOfSource, machineInSource, type RestoreSources, type Source, subjectsOf } from '../sources.js'
import { type AzureMount, createAzureMounts } from './mounts.js'
import { type AzureRequestsBelow, createAzureRequests } from './requests.js'

export interface AzureRecoveryBelow extends AzureRequestsBelow {
  sessions: Sessions
  server: Server
  sources: RestoreSources
  cloudCatalogue: CloudCatalogue
  azureMachines: AzureMachines
}

export interface AzureMountsAsked extends Asked {
  orderColumn?: EAzureInstantVMRecoveryMountsFiltersOrderColumn
  stateFilter?: EAzureInstantRecoveryMountState | undefined
}

type Settings = AzureInstantVMRecoverySwitchoverSettingsModel
interface Work { mountId: string, restorePointId: string }
interface Stop extends Work { before: EAzureInstantRecoveryMountState }

const second = 1_000
const minute = 60 * second
const switchoverStep = 'vbr.azureMount:switchover'

/**
 * Machines of any platform that run from their backups in Azure, and how they come to disks of their own there.
 *
 *   start ──▶ Starting ──▶ Ready: the machine is there ── unmount ──▶ Stopping ──▶ Stopped, without the machine
 *                │            └── migrate ──▶ Migrating ──▶ ReadyToSwitch ── unmount ──▶ as above
 *                │                                │             └── at once, at a time, when asked ──▶ Switching
 *                │                                │                      ▲──────────────────────────────┤ trouble
 *                │                                └── trouble ──▶ Ready  Stopping ──▶ Stopped, the machine stays
 *                └── trouble ──▶ Stopped, with the reason
 *
 * ASSUMED: lengths and log lines; that a machine which is moved takes over at once unless settings say otherwise.
 */
export function createAzureRecovery (kernel: Kernel, below: AzureRecoveryBelow) {
  const { sessions, server, sources, cloudCatalogue, azureMachines } = below
  const { collection: mounts, find } = createAzureMounts(kernel)
  const requests = createAzureRequests(kernel, below)

  type Running = SessionOf<Work>
  const of = ({ work }: { work: Work }): AzureMount => mounts.get(work.mountId)
  const sourceOf = ({ work }: { work: Work }): Source => sources.read(work.restorePointId)
  const shows = ({ work }: { work: Work }): string[] => [mounts.name, work.mountId]
  const subjects = (session: Running): string[] => [session.work.mountId, ...subjectsOf(sourceOf(session))]
  const sourceTrouble = (session: Running) => sources.trouble(sourceOf(session))
  const common = { stoppable: false, shows, subjects } as const

  const starts = sessions.define<Work>({
    ...common,
    kind: 'InstantRecovery',
    variant: 'Azure',
    type: 'AzureInstantRecoveryStart',
    name: 'Instant Recovery to Azure',
    steps: [
      { says: ({ name }) => `Starting ${name} recovery`, lasts: 5 * second, run: sourceTrouble },
      { says: session => `Deploying helper appliance to ${of(session).location}`, lasts: 2 * minute },
      { says: 'Publishing disks from backup', lasts: 45 * second, run: sourceTrouble },
      { says: session => `Creating virtual machine ${of(session).name}`, lasts: 90 * second },
      {
        says: session => of(session).spec.verifyVMBoot === true ? 'Verifying VM boot' : [],
        lasts: session => of(session).spec.verifyVMBoot === true ? 30 * second : 0,
        run: session => failureOf(nameTrouble(of(session)))
      }
    ],
    trouble: session => sourceTrouble(session)?.message ?? nameTrouble(of(session)),
    succeed: session => { publish(of(session)) },
    fail ({ work }, { message }) {
      const mount = mounts.find(work.mountId)
      if (mount !== undefined) close(mount, message)
    }
  })

  const migrations = sessions.define<Work & { bytes: number }>({
    ...common,
    kind: 'QuickMigration',
    variant: 'Azure',
    type: 'AzureInstantRecoveryMigration',
    name: 'Migration to Azure',
    steps: [
      { says: session => `Starting migration of ${of(session).name}`, lasts: 10 * second, run: sourceTrouble },
      {
        says: 'Restoring disks to Microsoft Azure',
        lasts: session => sources.timeToRead(sourceOf(session), session.work.bytes),
        run: sourceTrouble
      },
      { says: 'Waiting for switchover', lasts: second }
    ],
    trouble: session => sourceTrouble(session)?.message,
    succeed ({ work, initiatedBy = '' }) {
      const mount = mounts.patch(work.mountId, { state: 'ReadyToSwitch' })
      goOn(mount, initiatedBy)
    },
    fail ({ work }, { message }) {
      if (mounts.has(work.mountId)) mounts.patch(work.mountId, { state: 'Ready', errorMessage: message })
    }
  })

  const switchovers = sessions.define<Work>({
    ...common,
    kind: 'AzureSwitchover',
    type: 'AzureInstantRecoverySwitchover',
    name: 'Switchover in Azure',
    steps: [
      { says: session => `Powering off ${of(session).name}`, lasts: 20 * second },
      { says: 'Synchronizing changes', lasts: 40 * second, run: sourceTrouble },
      { says: 'Attaching disks', lasts: 30 * second, run: session => failureOf(goneTrouble(of(session))) },
      {
        says: session => of(session).switchover.powerOnVM === true ? 'Powering on' : [],
        lasts: session => of(session).switchover.powerOnVM === true ? 20 * second : 0
      },
      {
        says: session => of(session).switchover.verifyVMBoot === true ? 'Verifying VM boot' : [],
        lasts: session => of(session).switchover.verifyVMBoot === true ? 30 * second : 0
      }
    ],
    trouble: session => sourceTrouble(session)?.message ?? goneTrouble(of(session)),
    succeed ({ work }) {
      const mount = mounts.patch(work.mountId, { stays: true, errorMessage: '' })
      // The example of a mount's sessions: the server itself stops it in the end.
      stop(mount, server.account())
    },
    fail ({ work }, { message }) {
      if (mounts.has(work.mountId)) mounts.patch(work.mountId, { state: 'ReadyToSwitch', errorMessage: message })
    }
  })

  const stops = sessions.define<Stop>({
    ...common,
    kind: 'AzureStop',
    type: 'AzureInstantRecoveryStop',
    name: 'Stop of Instant Recovery to Azure',
    steps: [
      {
        says: session => of(session).stays === true ? [] : `Removing virtual machine ${of(session).name}`,
        lasts: session => of(session).stays === true ? 0 : 30 * second
      },
      { says: 'Removing helper appliance', lasts: 60 * second }
    ],
    succeed: session => { close(of(session)) },
    fail ({ work }, { message }) {
      const mount = mounts.find(work.mountId)
      if (mount === undefined) return
      // What has disks of its own needs the backup no more, whatever is left of the appliance.
      if (mount.stays === true) close(mount, message)
      else mounts.patch(mount.id, { state: work.before, errorMessage: message })
    }
  })

  // Another machine may have got the name meanwhile.
  function nameTrouble (mount: AzureMount): string | undefined {
    const taken = azureMachines.listIn(groupOf(mount))
      .some(({ name }) => name.toLowerCase() === mount.name.toLowerCase())
    return taken ? refuse.nameTaken('An Azure VM', mount.name).message : undefined
  }

  const goneTrouble = ({ machineId = '', name }: AzureMount): string | undefined =>
    azureMachines.find(machineId) === undefined ? `Azure VM ${name} is gone.` : undefined

  const groupOf = ({ azureSubscriptionId, location, resourceGroup }: AzureMount) =>
    ({ azureSubscriptionId, location, resourceGroup })

  function publish (mount: AzureMount): void {
    const place = groupOf(mount)
    const { networkSecurityGroup: security } = mount.spec.network
    const securityGroup = typeof security === 'object' && security.mode === 'CreateNew' ? `${mount.name}-nsg` : undefined
    cloudCatalogue.addToGroup(place, securityGroup)
    const { id: machineId } = azureMachines.add({
      ...place, name: mount.name, ...securityGroup === undefined ? {} : { securityGroup }
    })
    mounts.patch(mount.id, { state: 'Ready', machineId })
  }

  /** Nothing is read from the backup any more. */
  function close (mount: AzureMount, errorMessage = ''): void {
    sources.release(mount.sessionId)
    kernel.schedule.cancel(mount.id, switchoverStep)
    const machine = azureMachines.find(mount.machineId ?? '')
    if (mount.stays !== true && machine !== undefined) {
      if (machine.securityGroup !== undefined) cloudCatalogue.removeFromGroup(groupOf(mount), machine.securityGroup)
      azureMachines.remove(machine.id)
    }
    mounts.patch(mount.id, { state: 'Stopped', errorMessage, accountId: undefined, templateId: undefined })
  }

  /** A session about a mount that is there, in the name of its machine. */
  function begin<W extends Work> (
    kind: { start: (start: SessionStart<W>) => Session },
    mount: AzureMount, work: W, initiatedBy: string, state: EAzureInstantRecoveryMountState
  ): AzureMount {
    const { platformName } = sources.read(work.restorePointId).point
    const { id } = kind.start({ work, name: mount.name, resourceId: mount.sessionId, platformName, initiatedBy })
    return mounts.patch(mount.id, { state, sessionIds: [...mount.sessionIds, id] })
  }

  const workOf = (mount: AzureMount): Work => ({ mountId: mount.id, restorePointId: mount.spec.restorePointId })

  function stop (mount: AzureMount, initiatedBy: string): AzureMount {
    kernel.schedule.cancel(mount.id, switchoverStep)
    return begin(stops, mount, { ...workOf(mount), before: mount.state }, initiatedBy, 'Stopping')
  }

  function switchOver (mount: AzureMount, initiatedBy: string): AzureMount {
    kernel.schedule.cancel(mount.id, switchoverStep)
    return begin(switchovers, mount, workOf(mount), initiatedBy, 'Switching')
  }

  /** What its settings want of a machine that has been moved. */
  function goOn (mount: AzureMount, initiatedBy: string): void {
    kernel.schedule.cancel(mount.id, switchoverStep)
    const { type, scheduleTime = '' } = mount.switchover
    if (type === 'Auto') switchOver(mount, initiatedBy)
    if (type !== 'Scheduled') return
    // It may have come while the machine was still being moved.
    const due = Math.max(Date.parse(scheduleTime), kernel.clock.now())
    kernel.schedule.at(due, switchoverStep, mount.id)
  }

  kernel.schedule.define(switchoverStep, id => {
    const mount = mounts.find(id)
    if (mount?.state === 'ReadyToSwitch') switchOver(mount, server.account())
  })

  // Clients know a mount by the id of its session, as they do on other platforms.
  const show = (mount: AzureMount): AzureMount => ({ ...mount, id: mount.sessionId })

  function guardState (mount: AzureMount, ...states: EAzureInstantRecoveryMountState[]): void {
    if (!states.includes(mount.state)) throw refuse.azureMountState(mount.name, mount.state)
  }

  return {
    /** `only` are the sessions that somebody sees; all where nothing is said. */
    page ({ stateFilter: state, ...asked }: AzureMountsAsked, only?: readonly string[]): Page<AzureMount> {
      const { order, paging } = listing(asked)
      const page = mounts.page({ where: { state, seen: only }, order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    get: (mountId: string): AzureMount => show(find(mountId)),

    /** The sessions about a mount, newest first, without those that the client cannot read. */
    sessions: (mountId: string, filter: SessionFilter, beyond: readonly ESessionType[]): Page<Session> =>
      sessions.page(filter, beyond, find(mountId).sessionIds),

    start (asked: AzureInstantVMRecoverySpec, initiatedBy: string): AzureMount {
      const { source, name, spec, ...place } = requests.read(asked)
      const id = kernel.ids.next()
      sources.lock(id, source)
      const mount = mounts.add({
        ...place,
        id: kernel.ids.next(),
        sessionId: id,
        sessionIds: [id],
        state: 'Starting',
        name,
        spec,
        errorMessage: '',
        switchover: { type: 'Auto', verifyVMBoot: spec.verifyVMBoot ?? false, powerOnVM: true }
      })
      starts.start({
        id,
        name,
        resourceId: id,
        resourceReference: `/api/v1/restore/instantRecovery/azure/vm/${id}`,
        platformName: source.point.platformName,
        initiatedBy,
        work: workOf(mount)
      })
      return show(mount)
    },

    unmount (mountId: string, initiatedBy: string): AzureMount {
      const mount = find(mountId)
      guardState(mount, 'Ready', 'ReadyToSwitch')
      return show(stop(mount, initiatedBy))
    },

    migrate (mountId: string, spec: AzureInstantVMRecoveryMigrationSpec, initiatedBy: string): AzureMount {
      const { switchoverSettings } = spec
      const mount = find(mountId)
      guardState(mount, 'Ready')
      const switchover = switchoverSettings ?? mount.switchover
      requests.guardSwitchover(switchover)
      const bytes = bytesOfSource(machineInSource(sources.read(mount.spec.restorePointId)))
      const changed = mounts.patch(mount.id, { switchover, errorMessage: '' })
      return show(begin(migrations, changed, { ...workOf(mount), bytes }, initiatedBy, 'Migrating'))
    },

    settings: (mountId: string): Settings => find(mountId).switchover,

    /** What is left out stays as it was; a machine that waits takes over as the settings say now. */
    setSettings (mountId: string, given: Settings | undefined, initiatedBy: string): Settings {
      const mount = find(mountId)
      if (given === undefined) throw refuse.bodyMissing()
      guardState(mount, 'Ready', 'Migrating', 'ReadyToSwitch')
      const { scheduleTime: _, ...kept } = mount.switchover
      const switchover: Settings = { ...given.type === mount.switchover.type ? mount.switchover : kept, ...given }
      requests.guardSwitchover(switchover)
      const changed = mounts.patch(mount.id, { switchover })
      if (changed.state === 'ReadyToSwitch') goOn(changed, initiatedBy)
      return switchover
    },

    switchover (mountId: string, initiatedBy: string): AzureMount {
      const mount = find(mountId)
      guardState(mount, 'ReadyToSwitch')
      return show(switchOver(mount, initiatedBy))
    }
  }
}

export type AzureRecovery = ReturnType<typeof createAzureRecovery>
