import type {
  DiskLayoutAutoMappingRequest, DiskLayoutAutoMappingResult, DiskManagementInitializationRequest,
  DiskManagementInitializationResponse, DiskManagementVolumeUnlockRequest, DiskOperationSpec,
  DiskPartitionResizeOptions, RemoveDiskPartitionOperationSpec, ResizeDiskPartitionOperationSpec,
  ResizePartitionOptionsRequest, RestoreDiskPartitionOperationSpec, RestoreLayout
} from '../../../../schemas/vbr/disk-management.js'
import type { DiskMappingContext, PartitionInfoModel } from '../../../../schemas/vbr/common/shared.js'
import { Type } from '@sinclair/typebox'
import type { Kernel } from '../../../kernel.js'
import { text } from '../../../store/collection.js'
import { member, texts } from '../../../store/shape.js'
import type { Computers } from '../../agents/index.js'
import { disksOf, hasAgent, isLinux } from '../../agents/index.js'
import type { RecoveryAppliances } from '../../agents/recovery-appliances.js'
import type { RestoreSources, Source } from '../sources.js'
import {
  bytesOfSize, canResize, type Change, type Disk, disksMadeOf, gapsOf, leastBytes, type Partition, partitionIn,
  roomBehind,
  type ShownDisks, showDisks, sizeIn, withChange
} from './layout.js'
import { volumeRefusals as refuse } from './refusals.js'

export interface DiskSessionBelow {
  sources: RestoreSources
  computers: Computers
  recoveryAppliances: RecoveryAppliances
}

/** Somebody's look at the disks of a host, with what is to be done to them. Only that is kept. */
export interface DiskSession {
  id: string
  hostId: string
  /** By which the disks of the host are known from one look to the next. */
  hostKey: string
  hostName: string
  isAppliance: boolean
  restorePointId: string
  changes: Change[]
  /** How many changes there were at the checkpoint; none before there is one. */
  checkpoint?: number
  /** It rises with every change, and with what is taken back. */
  version: number
}

/** How the disks of a host are by now, where a restore has changed them. */
interface HostDisks { id: string, hostKey: string, disks: Disk[] }

const minute = 60_000
const expireStep = 'vbr.diskSession:expire'
/** ASSUMED: how long a session is kept that nobody asks about. */
const patience = 30 * minute
/** ASSUMED: what opens every encrypted volume, as it opens every account of the default estate. */
const keyOfVolumes = 'vbsim'

/**
 * Looks at the disks of a computer with an agent, or of one that was booted from recovery media, and prepares what a
 * restore of volumes does to them.
 *
 *   init ──▶ the layout now ──▶ changes, checkpoints ──▶ start of the restore: over
 *              └── nobody asks, nobody keeps it alive: over
 */
export function createDiskSessions (kernel: Kernel, { sources, computers, recoveryAppliances }: DiskSessionBelow) {
  const rows = kernel.collection<DiskSession>({
    name: 'vbr.diskSessions',
    noun: 'Disk management session',
    shape: {
      own: {
        ...texts('hostId', 'hostKey', 'hostName', 'restorePointId'),
        isAppliance: member.yesOrNo,
        changes: Type.Array(member.group),
        checkpoint: Type.Optional(member.count),
        version: member.count
      }
    },
    called: ['hostName'],
    columns: { hostName: text('hostName') },
    references: { restorePoint: { path: 'restorePointId', to: 'vbr.restorePoints' } }
  })
  const hosts = kernel.collection<HostDisks>({
    name: 'vbr.hostDisks',
    noun: 'Disks of a computer',
    few: true,
    shape: { own: { hostKey: member.text, disks: Type.Array(member.group) } },
    called: ['hostKey'],
    columns: { hostKey: text('hostKey') }
  })

  kernel.schedule.define(expireStep, id => { if (rows.has(id)) rows.remove(id) })

  function touch (row: DiskSession): DiskSession {
    kernel.schedule.cancel(row.id, expireStep)
    // Who waits until nothing is under way does not wait for this.
    kernel.schedule.at(kernel.clock.now() + patience, expireStep, row.id, '', { recurring: true })
    return row
  }

  function use (id: string): DiskSession {
    const row = rows.find(id)
    if (row === undefined) throw refuse.noDiskSession(id)
    return touch(row)
  }

  const idOf = (hostKey: string) => (what: string): string => kernel.ids.of(`vbr.volumes/${hostKey}/${what}`)

  /** A computer without a system has disks and nothing on them. */
  function liveDisks ({ hostKey, hostName, isAppliance }: DiskSession): Disk[] {
    const known = hosts.first({ where: { hostKey } })
    if (known !== undefined) return known.disks
    return disksMadeOf(hostName, disksOf(hostName)).map(disk => isAppliance
      ? { ...disk, partitions: [] }
      : { ...disk, partitions: disk.partitions.map(one => withVolume(one, disk.number, hostKey)) })
  }

  const withVolume = (one: Partition, disk: number, hostKey: string): Partition =>
    one.type === 'Volume' ? { ...one, volumeId: idOf(hostKey)(`${disk}/${one.offset}/volume`) } : one

  function backupDisks ({ restorePointId }: DiskSession): Disk[] {
    const { point } = sources.read(restorePointId)
    const today = disksOf(point.name)
    return disksMadeOf(point.name, point.disks.map(({ capacityBytes }, n) =>
      ({ capacityBytes, usedBytes: today[n]?.usedBytes ?? Math.round(capacityBytes / 2) })))
      .map(disk => ({ ...disk, partitions: disk.partitions.map(({ isLocked: _locked, ...one }) => one) }))
  }

  function disksNow (row: DiskSession): Disk[] {
    const source = backupDisks(row)
    return row.changes.reduce((disks, change) => withChange(disks, source, change), liveDisks(row))
  }

  /** What a computer runs from is not changed under it. */
  const runsFrom = ({ isAppliance }: DiskSession, { number }: Disk): boolean => !isAppliance && number === 0

  function toShown (row: DiskSession, isSource: boolean): ShownDisks {
    return { version: row.version, isSource, isFixed: disk => runsFrom(row, disk), idOf: idOf(row.hostKey) }
  }

  const show = (row: DiskSession): DiskMappingContext => showDisks(disksNow(row), toShown(row, false))

  function change (row: DiskSession, ...changes: Change[]): DiskSession {
    return rows.patch(row.id, { changes: [...row.changes, ...changes], version: row.version + 1 })
  }

  function diskOf (disks: readonly Disk[], number: number, where: string): Disk {
    const disk = disks.find(one => one.number === number)
    if (disk === undefined) throw refuse.noDisk(number, where)
    return disk
  }

  function targetOf (row: DiskSession, number: number): Disk {
    const disk = diskOf(disksNow(row), number, `on ${row.hostName}`)
    if (runsFrom(row, disk)) throw refuse.systemRuns(row.hostName)
    return disk
  }

  /** All of it must fit; the last of it may become smaller, as far as what lies in it. */
  function fits ({ partitions }: Disk, bytes: number): boolean {
    const last = partitions.at(-1)
    return partitions.slice(0, -1).every(one => one.offset + one.bytes <= bytes) &&
      (last === undefined || last.offset + (canResize(last) ? leastBytes(last) : last.bytes) <= bytes)
  }

  function applyLayout (id: string, target: number, from: number): DiskMappingContext {
    const row = use(id)
    const disk = targetOf(row, target)
    if (!fits(diskOf(backupDisks(row), from, 'in the backup'), disk.bytes)) throw refuse.tooSmallFor(target)
    return show(change(row, { kind: 'layout', disk: target, from }))
  }

  function partitionAt (disk: Disk, offset: number, bytes: number): Partition {
    const found = disk.partitions.find(one => one.offset === offset && one.bytes === bytes)
    if (found === undefined) throw refuse.noPartition(disk.number)
    return found
  }

  function resizable (row: DiskSession, info: PartitionInfoModel): { disk: Disk, partition: Partition } {
    const disk = targetOf(row, info.diskNumber)
    const partition = partitionAt(disk, bytesOfSize(info.startingOffset), bytesOfSize(info.partitionLength))
    if (!canResize(partition)) throw refuse.notResizable(partition.name)
    return { disk, partition }
  }

  const mostBytes = (disk: Disk, partition: Partition): number => partition.bytes + roomBehind(disk, partition)

  /** The volumes of the backup into those of the same name, where these are open and large enough. */
  function volumesByName (row: DiskSession, source: readonly Disk[]): Change[] | undefined {
    const live = disksNow(row).filter(disk => !runsFrom(row, disk))
    const wanted = source.filter(disk => !runsFrom(row, disk)).flatMap(({ number, partitions }) =>
      partitions.map((one, n) => ({ one, from: { disk: number, partition: n + 1 } })))
      .filter(({ one }) => one.type === 'Volume')
    const found = wanted.map(({ one, from }) => {
      const place = live.flatMap(disk => disk.partitions.map(partition => ({ disk, partition })))
        .find(({ partition: { name, isLocked = false, bytes } }) =>
          name === one.name && !isLocked && bytes >= leastBytes(one))
      return place && { kind: 'map' as const, disk: place.disk.number, offset: place.partition.offset, from }
    })
    const changes = found.filter(one => one !== undefined)
    return changes.length === found.length && changes.length > 0 ? changes : undefined
  }

  /** Each disk as it was, where there is one for it; of what a computer runs from nothing. */
  function disksByNumber (row: DiskSession, source: readonly Disk[]): Change[] | undefined {
    const live = disksNow(row)
    const wanted = source.filter(disk => !runsFrom(row, disk))
    const isRoom = wanted.length > 0 && wanted.every(disk => {
      const target = live.find(({ number }) => number === disk.number)
      return target !== undefined && fits(disk, target.bytes)
    })
    return isRoom ? wanted.map(({ number }) => ({ kind: 'layout', disk: number, from: number })) : undefined
  }

  function layoutOf (row: DiskSession): RestoreLayout {
    const { hostId: id, hostName: name } = row
    return {
      id,
      name,
      diskManagementSessionId: row.id,
      targetLayout: showDisks(liveDisks(row), toShown(row, false)),
      sourceLayout: showDisks(backupDisks(row), toShown(row, true)),
      volumeMatchingResults: show(row)
    }
  }

  function hostOf ({ id, hostType }: DiskManagementInitializationRequest) {
    if (hostType === 'RecoveryAppliance') {
      const { id: hostId, hostName, isDetached, lastKnownHostName } = recoveryAppliances.get(id)
      if (isDetached) throw refuse.notConnected(hostName)
      const computerName = lastKnownHostName ?? hostName
      return { hostId, hostKey: `appliance/${hostId}`, hostName: computerName, isAppliance: true }
    }
    const computer = computers.computer(id)
    if (isLinux(computer)) throw refuse.notWindowsHost(computer.name)
    if (!computers.isReached(computer)) throw refuse.notConnected(computer.name)
    if (!hasAgent(computer)) throw refuse.noAgentThere(computer.name)
    return { hostId: computer.id, hostKey: `agent/${computer.objectId}`, hostName: computer.name, isAppliance: false }
  }

  return {
    init (spec: DiskManagementInitializationRequest): DiskManagementInitializationResponse {
      const source = sources.readable(spec.oibId)
      if (source.point.platformName !== 'WindowsPhysical') throw refuse.notAgentPoint(source.point.name)
      const row = touch(rows.add({
        id: kernel.ids.next(), ...hostOf(spec), restorePointId: source.point.id, changes: [], version: 1
      }))
      return { id: row.hostId, name: row.hostName, diskManagementSessionId: row.id }
    },

    keepAlive (id: string): void { use(id) },
    layout: (id: string): RestoreLayout => layoutOf(use(id)),

    /** Where not all of it can be mapped nothing is. */
    automap ({ diskManagementSessionId: id, mappingType }: DiskLayoutAutoMappingRequest): DiskLayoutAutoMappingResult {
      const row = use(id)
      const source = backupDisks(row)
      const changes = mappingType === 'Custom' ? volumesByName(row, source) : disksByNumber(row, source)
      const after = changes === undefined ? row : change(row, ...changes)
      return { success: changes !== undefined, restoreLayout: layoutOf(after) }
    },

    applyBackupLayout: (id: string, { targetDiskNumber: target, sourceDiskNumber = target }: DiskOperationSpec) =>
      applyLayout(id, target, sourceDiskNumber),

    erase (id: string, { targetDiskNumber: disk }: DiskOperationSpec): DiskMappingContext {
      const row = use(id)
      targetOf(row, disk)
      return show(change(row, { kind: 'erase', disk }))
    },

    removePartition (id: string, spec: RemoveDiskPartitionOperationSpec): DiskMappingContext {
      const row = use(id)
      const disk = targetOf(row, spec.targetDiskNumber)
      const offset = bytesOfSize(spec.startOffset)
      const { volumeId } = partitionAt(disk, offset, bytesOfSize(spec.size))
      const wanted = spec.liveVolumeId ?? undefined
      if (wanted !== undefined && wanted.toLowerCase() !== volumeId) throw refuse.noDiskVolume(wanted)
      return show(change(row, { kind: 'remove', disk: disk.number, offset }))
    },

    resizePartition (id: string, { partitionInfo, newSize }: ResizeDiskPartitionOperationSpec): DiskMappingContext {
      const row = use(id)
      const { disk, partition } = resizable(row, partitionInfo)
      const [bytes, least, most] = [bytesOfSize(newSize), leastBytes(partition), mostBytes(disk, partition)]
      if (bytes < least || bytes > most) throw refuse.sizeOutOfRange(sizeText(least), sizeText(most))
      return show(change(row, { kind: 'resize', disk: disk.number, offset: partition.offset, bytes }))
    },

    resizeOptions (id: string, { partitionInfo }: ResizePartitionOptionsRequest): DiskPartitionResizeOptions {
      const { disk, partition } = resizable(use(id), partitionInfo)
      return {
        volumeLabel: partition.name,
        currentSize: sizeIn(partition.bytes),
        maximumSize: sizeIn(mostBytes(disk, partition)),
        minimumSize: sizeIn(leastBytes(partition))
      }
    },

    /** Into what is free; where that is smaller than it was, it becomes smaller, as far as what lies in it. */
    restorePartition (id: string, spec: RestoreDiskPartitionOperationSpec): DiskMappingContext {
      const row = use(id)
      const disk = targetOf(row, spec.targetDiskNumber)
      const from = { disk: spec.sourceDiskNumber, partition: spec.sourcePartitionNumber }
      const source = backupDisks(row)
      diskOf(source, from.disk, 'in the backup')
      const partition = partitionIn(source, from)
      if (partition === undefined) throw refuse.noPartition(from.disk)
      const offset = bytesOfSize(spec.targetPartitionStartingOffset)
      const gap = gapsOf(disk).find(one => offset >= one.offset && offset < one.offset + one.bytes)
      if (gap === undefined) throw refuse.noFreePlace(disk.number)
      const room = gap.offset + gap.bytes - offset
      const least = canResize(partition) ? leastBytes(partition) : partition.bytes
      if (room < least) throw refuse.tooSmallFor(disk.number)
      const bytes = Math.min(partition.bytes, room)
      return show(change(row, { kind: 'restore', disk: disk.number, offset, bytes, from }))
    },

    unlock (spec: DiskManagementVolumeUnlockRequest): { success: boolean } {
      const { diskManagementSessionId, volumeId, keyOrPassword } = spec
      const row = use(diskManagementSessionId)
      const found = disksNow(row).flatMap(({ partitions }) => partitions)
        .find(one => one.volumeId === volumeId.toLowerCase())
      if (found === undefined) throw refuse.noDiskVolume(volumeId)
      if (found.isLocked !== true) throw refuse.notLocked(found.name)
      const success = keyOrPassword === keyOfVolumes
      if (success) change(row, { kind: 'unlock', volumeId: volumeId.toLowerCase() })
      return { success }
    },

    setCheckpoint (id: string): void {
      const row = use(id)
      rows.patch(row.id, { checkpoint: row.changes.length })
    },

    revert (id: string): DiskMappingContext {
      const row = use(id)
      if (row.checkpoint === undefined) throw refuse.noCheckpoint()
      return show(rows.patch(row.id, { changes: row.changes.slice(0, row.checkpoint), version: row.version + 1 }))
    },

    /** What a restore works on. */
    taken (id: string): { row: DiskSession, live: Disk[], disks: Disk[], source: Source } {
      const row = use(id)
      return { row, live: liveDisks(row), disks: disksNow(row), source: sources.readable(row.restorePointId) }
    },

    close (id: string): void {
      kernel.schedule.cancel(id, expireStep)
      rows.remove(id)
    },

    /** So are the disks of a host from now on: what was to come is there. */
    setDisks (hostKey: string, disks: readonly Disk[]): void {
      const kept = disks.map(disk => ({
        ...disk, partitions: disk.partitions.map(({ backup: _done, ...one }) => withVolume(one, disk.number, hostKey))
      }))
      const known = hosts.first({ where: { hostKey } })
      if (known === undefined) hosts.add({ id: kernel.ids.next(), hostKey, disks: kept })
      else hosts.patch(known.id, { disks: kept })
    }
  }
}

export type DiskSessions = ReturnType<typeof createDiskSessions>

function sizeText (bytes: number): string {
  const { size, unit } = sizeIn(bytes)
  return `${size} ${unit}`
}
