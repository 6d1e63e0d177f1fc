import type {
  EntireViVMCustomizedRestoreSpec, EntireViVMRestoreSpec, RestoreTargetDatastoresSpec
} from '../../../schemas/vbr/restore/vsphere-recovery.js'
import { sizeText } from '../inventory/index.js'
import type { Inventory } from '../inventory/inventory.js'
import { guardScan, infection, scanLength } from './malware-scan.js'
import type { Mounts } from './mounts.js'
import { restoreRefusals as refuse } from './refusals.js'
import { type Arrival, createReplacement } from './replacement.js'
import { bytesOfSource, machineInSource, type RestoreSources, type Source, subjectsOf } from './sources.js'
import type { RestoreTargets, RestoreTarget } from './targets.js'
import type { Session, SessionOf, Sessions } from '../sessions/sessions.js'

export interface VmRestoreBelow {
  sessions: Sessions
  sources: RestoreSources
  targets: RestoreTargets
  mounts: Mounts
  inventory: Inventory
}

interface Work extends Arrival {
  /** Only what has changed since is written back. */
  isQuick: boolean
  powerUp: boolean
  scan?: EntireViVMRestoreSpec['secureRestore']
  bytes: number
}
type Running = SessionOf<Work>

const second = 1_000
/** ASSUMED: what a quick rollback has to write, of all. */
const changedShare = 0.1

/**
 * Restores machines whole: to production storage, in the original place or another one.
 *
 *   start ──▶ Starting ──▶ Working ──▶ Stopped Success: the machine is in the inventory, as it was
 *                             └── trouble, stop ──▶ Stopped Failed: the inventory is as before
 */
export function createVmRestore ({ sessions, sources, targets, mounts, inventory }: VmRestoreBelow) {
  const { replacedBy, originalNumberOf, nameTrouble } = createReplacement(sources, targets, mounts)
  const sourceOf = ({ work }: Running): Source => sources.get(work.restorePointId)

  const restores = sessions.define<Work>({
    kind: 'RestoreVm',
    type: 'RestoreVm',
    name: 'VM restore',
    starting: 3 * second,
    subjects: session => subjectsOf(sourceOf(session)),
    // ASSUMED: the lines, and how long each takes.
    steps: [
      { says: 'Locking required backup files', lasts: 2 * second, run: session => sources.trouble(sourceOf(session)) },
      {
        says: ({ work, name }) => scanLength(work.scan) > 0 ? `Scanning ${name} for malware` : [],
        lasts: ({ work }) => scanLength(work.scan),
        run (session) {
          const { scan } = session.work
          const { point } = sourceOf(session)
          return scanLength(scan) > 0 ? infection(sources.isInfected(point), point, scan) : undefined
        }
      },
      {
        says: ({ work }) => `Preparing the restore to ${targets.nameOf(work.target.places.host) ?? work.target.hostName}`,
        lasts: 10 * second,
        run: ({ work }) => targets.trouble(work.target) ?? nameTrouble(work)
      },
      {
        says: session => sourceOf(session).point.disks
          .map(({ name, capacityBytes }) => `Restoring ${name} (${sizeText(capacityBytes)})`),
        lasts: session => sources.timeToRead(
          sourceOf(session), session.work.isQuick ? session.work.bytes * changedShare : session.work.bytes
        )
      },
      { says: 'Registering VM', lasts: 5 * second, run: ({ work }) => nameTrouble(work) },
      {
        says: ({ work }) => work.powerUp ? 'Powering on' : [],
        lasts: ({ work }) => work.powerUp ? 10 * second : 0,
        // Another machine may have got the name meanwhile.
        run: ({ work }) => nameTrouble(work)
      }
    ],
    succeed: ({ work }) => restore(work),
    ended: ({ id }) => sources.release(id)
  })

  /** In its original place a machine stays the one it is: jobs go on with it. Elsewhere a new one appears (guide). */
  function restore (work: Work): void {
    const machine = { ...machineInSource(sources.get(work.restorePointId)), isPoweredOn: work.powerUp }
    const replaced = replacedBy(work)
    if (work.isOriginal && replaced !== undefined) {
      inventory.change(replaced.id, machine)
      return
    }
    const number = originalNumberOf(work)
    const vm = targets.place(work.target, machine, replaced)
    if (number !== undefined) inventory.succeed(number, vm)
  }

  function guardSpec (spec: EntireViVMRestoreSpec): void {
    const { restoreProxies, secureRestore } = spec
    guardScan(secureRestore)
    targets.guardProxies(restoreProxies?.proxyIds)
    if (restoreProxies?.autoSelectEnabled === false && (restoreProxies.proxyIds ?? []).length === 0) {
      throw refuse.mustName('restoreProxies.proxyIds', 'the backup proxies that are not selected automatically')
    }
    if (spec.type === 'Customized') guardObjects(spec)
  }

  /** What is to be connected, or stored apart, is there. */
  function guardObjects (spec: EntireViVMCustomizedRestoreSpec): void {
    const { configurationFileDatastore, diskMappings = [] } = datastoresOf(spec)
    for (const datastore of [configurationFileDatastore, ...diskMappings.map(({ datastore }) => datastore)]) {
      if (datastore !== undefined) targets.existing(datastore, 'datastore', ['Datastore', 'DatastoreCluster'])
    }
    for (const { targetNetwork } of spec.network?.networks ?? []) {
      targets.existing(targetNetwork, 'network', ['Network', 'DVSNetwork'])
    }
  }

  function guardDisks ({ point }: Source, spec: EntireViVMRestoreSpec): void {
    if (spec.type !== 'Customized') return
    for (const { diskName } of datastoresOf(spec).diskMappings ?? []) {
      if (!point.disks.some(({ name }) => name === diskName)) {
        throw refuse.noDiskInPoint(diskName ?? '')
      }
    }
  }

  function targetOf (source: Source, spec: EntireViVMRestoreSpec): RestoreTarget {
    if (spec.type !== 'Customized') return targets.of(source, {})
    const { destinationHost: host, resourcePool, folder } = spec
    const { defaultDatastore: datastore } = datastoresOf(spec)
    const name = folder?.vmName === '' ? undefined : folder?.vmName
    const target = targets.of(source, { host, resourcePool, folder: folder?.folder, datastore }, name)
    return folder?.restoreVmTags === true ? target : { ...target, places: { ...target.places, tag: undefined } }
  }

  return {
    start (spec: EntireViVMRestoreSpec, initiatedBy: string): Session {
      const source = sources.get(spec.restorePointId)
      guardSpec(spec)
      guardDisks(source, spec)
      const { secureRestore, powerUp = false } = spec
      const session = restores.start({
        name: source.point.name,
        initiatedBy,
        work: {
          restorePointId: source.point.id,
          target: targetOf(source, spec),
          isOriginal: spec.type === 'OriginalLocation',
          isQuick: spec.type === 'OriginalLocation' && spec.quickRollback === true,
          // A machine of the name in the same folder gives way unless the client objects (guide).
          overwrites: spec.overwrite ?? true,
          powerUp,
          ...secureRestore === undefined ? {} : { scan: secureRestore },
          bytes: bytesOfSource(machineInSource(source))
        }
      })
      sources.lock(session.id, source)
      return session
    }
  }
}

export type VmRestore = ReturnType<typeof createVmRestore>

/** What 1.1 says of the one datastore is lifted to the default. */
function datastoresOf ({ datastore }: EntireViVMCustomizedRestoreSpec): RestoreTargetDatastoresSpec {
  if (datastore === undefined) return {}
  const isPlural = 'defaultDatastore' in datastore || 'diskMappings' in datastore || 'configurationFileDatastore' in datastore
  return isPlural ? datastore : {}
}
