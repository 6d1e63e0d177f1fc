import type { StartVolumeRestoreRequest } from '../../../../schemas/vbr/restore/vsphere-recovery.js'
import type { Kernel } from '../../../kernel.js'
import { failureOf } from '../../sessions/index.js'
import type { Session, SessionOf, Sessions } from '../../sessions/sessions.js'
import type { Computers } from '../../agents/index.js'
import type { RecoveryAppliances } from '../../agents/recovery-appliances.js'
import type { RestoreSources } from '../sources.js'
import type { DiskSessions } from './disk-sessions.js'
import type { Disk } from './layout.js'
import { volumeRefusals as refuse } from './refusals.js'

export interface VolumeRestoreBelow {
  diskSessions: DiskSessions
  sessions: Sessions
  sources: RestoreSources
  computers: Computers
  recoveryAppliances: RecoveryAppliances
}

interface Work {
  hostId: string
  hostKey: string
  hostName: string
  isAppliance: boolean
  restorePointId: string
  /** As all disks of the host are to be. */
  disks: Disk[]
  /** What comes out of the backup. */
  volumes: Array<{ name: string, bytes: number }>
  injectsDrivers: boolean
}

const second = 1_000

/**
 * Restores volumes to a computer with an agent, or to one that was booted from recovery media, as its disk management
 * session has prepared it.
 *
 *   start ──▶ Working: disks are prepared ──▶ volume by volume ──▶ Stopped Success: the disks are so from now on
 *                └── the host or the repository does not answer ──▶ Failed: the disks are as they were
 */
export function createVolumeRestore (kernel: Kernel, below: VolumeRestoreBelow) {
  const { diskSessions, sessions, sources, computers, recoveryAppliances } = below

  function troubleWith ({ hostId, hostName, isAppliance, restorePointId }: Work): string | undefined {
    const isThere = isAppliance
      ? recoveryAppliances.find(hostId)?.isDetached === false
      : computers.computers().some(one => one.id === hostId && computers.isReached(one))
    return isThere ? sources.trouble(sources.read(restorePointId))?.message : `${hostName} is not connected.`
  }

  const bytesOf = ({ volumes }: Work): number => volumes.reduce((sum, { bytes }) => sum + bytes, 0)

  const define = (isAppliance: boolean) => sessions.define<Work>({
    kind: 'VolumeRestore',
    ...(isAppliance && { variant: 'RecoveryAppliance' }),
    type: isAppliance ? 'RestoreRecoveryApplianceVolumes' : 'RestoreAgentVolumes',
    name: 'Volume restore',
    starting: 2 * second,
    subjects: ({ work }) => [work.hostId, work.restorePointId],
    // ASSUMED: the lines.
    steps: [
      {
        says: ({ work }) => `Preparing disks of ${work.hostName}`,
        lasts: 10 * second,
        run: ({ work }) => failureOf(troubleWith(work))
      },
      {
        says: ({ work }) => work.volumes.map(({ name }) => `Restoring ${name}`),
        lasts: ({ work }) => sources.timeToRead(sources.read(work.restorePointId), bytesOf(work)),
        run: ({ work }) => failureOf(troubleWith(work))
      },
      {
        says: ({ work }) => work.injectsDrivers ? 'Injecting drivers' : [],
        lasts: ({ work }) => work.injectsDrivers ? 10 * second : 0
      }
    ],
    trouble: ({ work }) => troubleWith(work),
    succeed ({ id, work }: SessionOf<Work>) {
      sources.release(id)
      diskSessions.setDisks(work.hostKey, work.disks)
    },
    fail: ({ id }) => sources.release(id)
  })
  const kinds = { agent: define(false), appliance: define(true) }

  return {
    /** Of all disks of the host, those that the body names. ASSUMED: the disk management session is over with that. */
    start (spec: StartVolumeRestoreRequest, user: string): Session {
      const { row, live, disks: prepared, source } = diskSessions.taken(spec.diskManagementSessionId)
      const { diskMappingContext: { version, disks: named }, injectDrivers = false } = spec
      if (version !== row.version) throw refuse.staleContext(version, row.version)
      const numbers = new Set(named.map(({ number }) => number))
      const lost = [...numbers].find(number => !prepared.some(disk => disk.number === number))
      if (lost !== undefined) throw refuse.noDisk(lost, `on ${row.hostName}`)
      const disks = prepared.map((disk, n) => numbers.has(disk.number) ? disk : live[n] ?? disk)
      const volumes = prepared.filter(({ number }) => numbers.has(number)).flatMap(({ number, partitions }) =>
        partitions.filter(({ backup }) => backup !== undefined)
          .map(({ name, usedBytes }) => ({ name: `${name} of disk ${number}`, bytes: usedBytes })))
      if (volumes.length === 0) throw refuse.nothingRestored()
      if (sessions.runningOf(row.hostId) !== undefined) throw refuse.alreadyRunning(`Volume restore to ${row.hostName}`)
      const { hostId, hostKey, hostName, isAppliance, restorePointId } = row
      const id = kernel.ids.next()
      sources.lock(id, source)
      const kind = isAppliance ? kinds.appliance : kinds.agent
      const session = kind.start({
        id,
        name: hostName,
        jobId: hostId,
        platformName: 'WindowsPhysical',
        initiatedBy: user,
        work: {
          hostId, hostKey, hostName, isAppliance, restorePointId, volumes, disks, injectsDrivers: injectDrivers
        }
      })
      if (spec.reason !== undefined && spec.reason !== '') kernel.log.add(id, `Reason: ${spec.reason}`)
      diskSessions.close(row.id)
      return session
    }
  }
}

export type VolumeRestore = ReturnType<typeof createVolumeRestore>
