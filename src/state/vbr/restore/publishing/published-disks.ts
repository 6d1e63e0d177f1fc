import { isIP } from 'node:net'
import type {
  BackupContentDiskPublicationInfo, BackupContentPublicationInfo, EPublishBackupContentModeType
} from '../../../../schemas/vbr/data-integration-api.js'
import { createRandom } from '../../../store/random.js'
import { firstNumberOf } from '../../backups/index.js'
import type { PointDisk } from '../../backups/restore-points.js'
import type { Source } from '../sources.js'

/** What is published, and where. */
export interface Publishing {
  mountId: string
  type: EPublishBackupContentModeType
  /** The server that gives the disks away. */
  mountServer: string
  /** The server that they are mounted on, where one is. */
  targetServer?: string | undefined
  diskNames: readonly string[]
}

/** What makes ids and reads a build. */
export interface Making { idOf: (path: string) => string, major: number }

/** ASSUMED: the port of the iSCSI target on the mount server. */
const iscsiPort = 3_260

/** ASSUMED: a server that is named has an address of the network that the examples show. */
function addressOf (server: string): string {
  if (isIP(server) !== 0) return server
  const random = createRandom(`vbr.addresses/${server.toLowerCase()}`)
  return `172.24.${Math.floor(random() * 32)}.${2 + Math.floor(random() * 250)}`
}

/** Before anything is mounted, and when it no longer is. */
export const emptyInfo = ({ type, mountServer }: Publishing): BackupContentPublicationInfo =>
  ({ mode: type === 'FUSELinuxMount' ? 'Fuse' : 'ISCSI', serverPort: 0, serverIps: [addressOf(mountServer)], disks: [] })

/** What clients connect to. */
export function infoOf (source: Source, publishing: Publishing, making: Making): BackupContentPublicationInfo {
  const { type, targetServer, diskNames } = publishing
  const disks = source.point.disks.filter(({ name }) => diskNames.includes(name))
  const empty = emptyInfo(publishing)
  if (type === 'FUSELinuxMount') {
    const written = disks.flatMap((disk, nth) => partitionsOf(source, disk, nth, publishing, making))
    return { ...empty, serverIps: [addressOf(targetServer ?? '')], disks: written }
  }
  const written = disks.map((disk, lun) => lunOf(source, disk, lun, publishing, making))
  return { ...empty, serverPort: iscsiPort, disks: written }
}

const diskIdOf = ({ point }: Source, { key }: PointDisk, { idOf }: Making): string =>
  idOf(`vbr.publishedDisks/${point.objectRef}/${key}`).replaceAll('-', '').toUpperCase()

/** The file of a disk, as its platform calls it. */
const fileOf = ({ point }: Source, { name }: PointDisk): string =>
  point.platformName === 'VMware' ? `${name}-flat.vmdk` : name

/** A disk as a target of iSCSI: with a path in the backup, a name, and volumes where it is mounted (examples). */
function lunOf (
  source: Source, disk: PointDisk, lun: number, { mountId, type }: Publishing, making: Making
): BackupContentDiskPublicationInfo {
  const { point, object } = source
  const number = firstNumberOf(object)
  const folder = number === '' ? '' : `${making.idOf(`vbr.publishedFolders/${point.objectRef}`)} (${number})\\`
  const short = mountId.replaceAll('-', '')
  const volume = `C:\\VeeamFLR\\${point.name}_${short.slice(0, 8)}\\Volume${lun}`
  return {
    diskId: diskIdOf(source, disk, making),
    diskName: `${folder}${fileOf(source, disk)}`,
    accessLink: `iqn.2006-06.com.veeam:${point.name.toLowerCase()}.${short}:LUN(${lun})`,
    mountPoints: type === 'ISCSIWindowsMount' ? [volume] : []
  }
}

/** The partitions of a disk as files on a Linux server. ASSUMED: the first disk has two, the others one. */
function partitionsOf (
  source: Source, disk: PointDisk, nth: number, { mountId }: Publishing, making: Making
): BackupContentDiskPublicationInfo[] {
  const [disks, files] = making.major === 12
    ? [`/tmp/Veeam.Mount.Disks.${mountId}`, `/tmp/Veeam.Mount.FS.${mountId}`]
    : [`/run/media/Veeam.Mount.Disks/${mountId}`, `/run/media/Veeam.Mount.FS/${mountId}`]
  const file = fileOf(source, disk)
  const boot = source.point.guestOsFamily === 'Windows' ? `${files}/${file}_1` : `${files}/${file}_2/boot/efi`
  const mountPoints = nth === 0 ? [boot, `${files}/${file}_2`] : [`${files}/${file}_1`]
  return mountPoints.map((mountPoint, partition) => ({
    diskId: diskIdOf(source, disk, making),
    diskName: `${disks}/${file}_${partition + 1}`,
    accessLink: '',
    mountPoints: [mountPoint]
  }))
}
