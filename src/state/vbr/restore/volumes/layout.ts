import type {
  DiskMappingContext, DiskPartitionModel, EDiskPartitionOperationType, EDiskPartitionType, EVolumeFileSystemType,
  SizeModel
} from '../../../../schemas/vbr/common/shared.js'
import { keyOf, share } from '../../../content/hash.js'

/** What lies between two places of a disk. `backup`: the partition of the backup that is to come into it. */
export interface Partition {
  name: string
  type: Extract<EDiskPartitionType, 'EFI' | 'Mrp' | 'Volume' | 'OtherOsPartition'>
  fsType: EVolumeFileSystemType
  offset: number
  bytes: number
  usedBytes: number
  /** It is there now, and can be told by it. */
  volumeId?: string
  /** Encrypted, and nobody has given the key yet. */
  isLocked?: boolean
  backup?: { disk: number, partition: number }
}

export interface Disk { number: number, bytes: number, partitions: Partition[] }

/** What is done to the disks of a host. Offsets and sizes are in bytes. */
export type Change =
  { kind: 'layout', disk: number, from: number } |
  { kind: 'erase', disk: number } |
  { kind: 'remove', disk: number, offset: number } |
  { kind: 'resize', disk: number, offset: number, bytes: number } |
  { kind: 'restore', disk: number, offset: number, bytes: number, from: { disk: number, partition: number } } |
  { kind: 'map', disk: number, offset: number, from: { disk: number, partition: number } } |
  { kind: 'unlock', volumeId: string }

const megabyte = 2 ** 20
const sectorSize = 512

/** What GPT calls what it has (its own specification). */
const gptTypes: Record<Partition['type'], string> = {
  EFI: 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b',
  Mrp: 'e3c9e316-0b5c-4db8-817d-f92df00215ae',
  Volume: 'ebd0a0a2-b9e5-4433-87c0-68b6b72699c7',
  OtherOsPartition: 'de94bba4-06d1-4d40-a16a-bfd50179d6ac'
}

/**
 * The disks of a computer of Windows, made of its name and how large they are: the system on the first, with what it
 * boots from, and a volume on each other one. ASSUMED: some of these are encrypted with BitLocker.
 */
export function disksMadeOf (
  hostName: string, sizes: ReadonlyArray<{ capacityBytes: number, usedBytes: number }>
): Disk[] {
  const key = keyOf(`vbr.computers.layout/${hostName.toLowerCase()}`)
  return sizes.map(({ capacityBytes, usedBytes }, number) => ({
    number,
    bytes: capacityBytes,
    partitions: number === 0
      ? systemPartitions(capacityBytes, usedBytes)
      : [dataPartition(number, capacityBytes, usedBytes, key)]
  }))
}

function systemPartitions (bytes: number, usedBytes: number): Partition[] {
  const recovery = 600 * megabyte
  const system = 117 * megabyte
  const end = bytes - recovery - megabyte
  const at = (offset: number, bytes: number, usedBytes: number) => ({ offset, bytes, usedBytes })
  return [
    { name: 'EFI System Partition', type: 'EFI', fsType: 'FAT32', ...at(megabyte, 100 * megabyte, 30 * megabyte) },
    { name: 'Microsoft Reserved Partition', type: 'Mrp', fsType: 'unknown', ...at(101 * megabyte, 16 * megabyte, 0) },
    { name: 'C:', type: 'Volume', fsType: 'NTFS', ...at(system, end - system, usedBytes) },
    { name: 'Recovery', type: 'OtherOsPartition', fsType: 'NTFS', ...at(end, recovery, 500 * megabyte) }
  ]
}

/** Some room is left behind it. */
function dataPartition (number: number, bytes: number, usedBytes: number, key: number): Partition {
  const size = Math.floor((bytes * 0.9 - megabyte) / megabyte) * megabyte
  return {
    name: `${String.fromCharCode('C'.charCodeAt(0) + number)}:`,
    type: 'Volume',
    fsType: share(key, number) < 0.3 ? 'ReFS' : 'NTFS',
    offset: megabyte,
    bytes: size,
    usedBytes: Math.min(usedBytes, size),
    ...(share(key, number + 100) < 0.5 && { isLocked: true })
  }
}

/** What a change makes of disks; it has been looked at before whether it can be done. */
export function withChange (disks: readonly Disk[], source: readonly Disk[], change: Change): Disk[] {
  if (change.kind === 'unlock') {
    return withPartitions(disks, one => one.volumeId === change.volumeId ? [{ ...one, isLocked: false }] : [one])
  }
  return disks.map(disk => disk.number === change.disk
    ? { ...disk, partitions: partitionsAfter(disk, source, change).sort((a, b) => a.offset - b.offset) }
    : disk)
}

const withPartitions = (disks: readonly Disk[], make: (one: Partition) => Partition[]): Disk[] =>
  disks.map(disk => ({ ...disk, partitions: disk.partitions.flatMap(make) }))

function partitionsAfter (
  { partitions, bytes }: Disk, source: readonly Disk[], change: Exclude<Change, { kind: 'unlock' }>
): Partition[] {
  switch (change.kind) {
    case 'erase': return []
    case 'layout': {
      const from = source.find(({ number }) => number === change.from)
      return (from?.partitions ?? [])
        .map((_one, n) => fromBackup(source, { disk: change.from, partition: n + 1 }))
        .map(one => one.offset + one.bytes > bytes ? { ...one, bytes: bytes - one.offset } : one)
    }
    case 'remove': return partitions.filter(({ offset }) => offset !== change.offset)
    case 'resize': return partitions.map(one => one.offset === change.offset ? { ...one, bytes: change.bytes } : one)
    case 'map': return partitions.map(one => one.offset === change.offset ? { ...one, backup: change.from } : one)
    case 'restore':
      return [...partitions, { ...fromBackup(source, change.from), offset: change.offset, bytes: change.bytes }]
  }
}

/** A partition of the backup as it comes onto a disk: nothing is there of it yet. */
function fromBackup (source: readonly Disk[], from: { disk: number, partition: number }): Partition {
  const found = partitionIn(source, from)
  if (found === undefined) throw new Error(`The backup has no partition ${from.partition} of disk ${from.disk}`)
  const { volumeId: _id, isLocked: _locked, ...partition } = found
  return { ...partition, backup: from }
}

export const partitionIn = (
  disks: readonly Disk[], { disk, partition }: { disk: number, partition: number }
): Partition | undefined => disks.find(({ number }) => number === disk)?.partitions[partition - 1]

/** Where nothing is, in pieces of a megabyte or more. */
export function gapsOf ({ bytes, partitions }: Disk): Array<{ offset: number, bytes: number }> {
  const ends = [megabyte, ...partitions.map(one => one.offset + one.bytes)]
  const starts = [...partitions.map(({ offset }) => offset), bytes - megabyte]
  return ends.map((end, n) => ({ offset: end, bytes: (starts[n] ?? end) - end })).filter(gap => gap.bytes >= megabyte)
}

/** The room right behind a partition. */
export const roomBehind = (disk: Disk, { offset, bytes }: Partition): number =>
  gapsOf(disk).find(gap => gap.offset === offset + bytes)?.bytes ?? 0

/** The least that a partition can become: what lies in it, in whole megabytes. */
export const leastBytes = ({ usedBytes }: Partition): number => Math.max(1, Math.ceil(usedBytes / megabyte)) * megabyte

export const canResize = ({ type, fsType, isLocked = false }: Partition): boolean =>
  type === 'Volume' && (fsType === 'NTFS' || fsType === 'ReFS') && !isLocked

/** How many bytes a size of a body means. */
export const bytesOfSize = ({ size, unit }: SizeModel): number =>
  size * { Byte: 1, Kb: 1_024, Mb: megabyte, Gb: 2 ** 30 }[unit]

/** The largest unit in which a size is whole. */
export function sizeIn (bytes: number): SizeModel {
  const units = [['Gb', 2 ** 30], ['Mb', megabyte], ['Kb', 1_024]] as const
  const [unit, one] = units.find(([, one]) => bytes >= one && bytes % one === 0) ?? ['Byte', 1]
  return { size: bytes / one, unit }
}

const ofBackup: Record<Partition['type'], EDiskPartitionType> = {
  EFI: 'BackEFI', Mrp: 'BackMrp', Volume: 'BackVolume', OtherOsPartition: 'OtherOsPartition'
}

/** How disks are shown. `isSource`: those of the backup; `isFixed`: nothing is done to what is on a disk. */
export interface ShownDisks {
  version: number
  isSource: boolean
  isFixed: (disk: Disk) => boolean
  idOf: (text: string) => string
}

/** Disks as clients see them, with what is free on them. */
export function showDisks (disks: readonly Disk[], how: ShownDisks): DiskMappingContext {
  return {
    version: how.version,
    disks: disks.map(disk => ({
      number: disk.number,
      size: sizeIn(disk.bytes),
      isDynamic: false,
      logicalSectorSize: sectorSize,
      partitions: [
        ...disk.partitions.map((one, n) => ({ at: one.offset, shown: showPartition(disk, one, n + 1, how) })),
        ...gapsOf(disk).map(gap => ({ at: gap.offset, shown: showGap(gap, how.isSource) }))
      ].sort((a, b) => a.at - b.at).map(({ shown }) => shown)
    }))
  }
}

const showGap = ({ offset, bytes }: { offset: number, bytes: number }, isSource: boolean): DiskPartitionModel => ({
  size: sizeIn(bytes),
  startingOffset: sizeIn(offset),
  type: 'Unallocated',
  fsType: 'unknown',
  availableOperations: isSource ? [] : ['Restore'],
  liveVolumeExists: false
})

function showPartition (disk: Disk, partition: Partition, number: number, how: ShownDisks): DiskPartitionModel {
  const { name, type, fsType, offset, bytes, volumeId, backup } = partition
  const partId = how.idOf(`${disk.number}/${offset}/${backup === undefined ? '' : 'backup'}`)
  return {
    name,
    description: describe(partition, how.isSource),
    size: sizeIn(bytes),
    startingOffset: sizeIn(offset),
    type: how.isSource || backup !== undefined ? ofBackup[type] : type,
    fsType,
    availableOperations: how.isSource ? [] : operationsOn(partition, how.isFixed(disk)),
    liveVolumeExists: volumeId !== undefined,
    ...(volumeId !== undefined && { liveVolumeId: volumeId }),
    additionalInfo: {
      diskNumber: disk.number,
      partNumber: number,
      startingOffset: sizeIn(offset),
      partitionLength: sizeIn(bytes),
      displayName: name,
      partitionStyle: 'Gpt',
      gptProps: { partId, partType: gptTypes[type], name, attrs: '0' }
    }
  }
}

function operationsOn (partition: Partition, isFixed: boolean): EDiskPartitionOperationType[] {
  if (isFixed) return []
  const { isLocked = false } = partition
  return ['Remove', ...canResize(partition) ? ['Resize' as const] : [], ...isLocked ? ['Unlock' as const] : []]
}

function describe ({ backup, isLocked = false }: Partition, isSource: boolean): string {
  if (isSource) return 'In the backup'
  if (backup !== undefined) return `To be restored from disk ${backup.disk}`
  return isLocked ? 'Locked by BitLocker' : 'On the computer'
}
