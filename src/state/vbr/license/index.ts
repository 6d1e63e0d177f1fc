import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import { iso } from '../../time/clock.js'
import type { BackupsArea } from '../backups/index.js'
import type { BackupObject } from '../backups/objects.js'
import type { RestorePoint } from '../backups/restore-points.js'
import type { InventoryArea } from '../inventory/index.js'
import type { InventoryObject } from '../inventory/inventory.js'
import type { JobsArea } from '../jobs/index.js'
import type { OptionsArea } from '../options/index.js'
import type { ReplicasArea } from '../replicas/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createAdmission } from './admission.js'
import { createLicensedHosts } from './hosts.js'
import { createInstalledLicense } from './installed.js'
import { createLicense } from './license.js'
import { createLicenseNotices } from './notices.js'
import { createLicenseRenewal } from './renewal.js'
import { createLicenseReport } from './report.js'
import { createWorkloads } from './workloads.js'

type Below = ServerArea & InventoryArea & BackupsArea & SessionsArea & OptionsArea & ReplicasArea & JobsArea &
  { mails: Mails }

/** The licence: what was bought, what of it is taken by what is backed up, and what that lets jobs do. */
export function createLicenseArea (kernel: Kernel, below: Below) {
  const {
    server, inventory, cloudDirectorInventory, backups, backupObjects, restorePoints, sessions, generalOptions, jobRuns,
    mails
  } = below
  const license = createLicense(kernel)
  const workloads = createWorkloads(kernel, license)
  const hosts = createLicensedHosts(kernel, license, inventory)
  createLicenseNotices(kernel, license, generalOptions, mails)

  /** What has a restore point was backed up. */
  function record ({ objectRef, creationTime, tenant }: RestorePoint): void {
    const object = backupObjects.get(objectRef)
    const at = iso(Date.parse(creationTime))
    const machine = machineOf(object)
    workloads.record(machine === undefined ? object : { ...object, ...nameIn(machine) }, at, tenant?.users)
    if (machine !== undefined) hosts.record(machine, at)
  }

  /** The machine of vSphere that a backup object is, or runs as: one of Cloud Director counts as that (ASSUMED). */
  function machineOf (object: BackupObject): InventoryObject | undefined {
    const { hostName } = object
    if (hostName === undefined) return undefined
    if (object.platformName === 'VMware') return inventory.find({ hostName, objectId: object.objectId })
    if (object.platformName !== 'CloudDirector') return undefined
    const found = cloudDirectorInventory.find({ hostName, objectId: object.objectId })
    return found && cloudDirectorInventory.vSphereOf(found)
  }

  // A replica takes what a backup of its machine takes (guide: a machine counts once).
  below.replicas.onReplicated(({ hostName, objectId, name }, at) => {
    workloads.record({ platformName: 'VMware', hostName, objectId, name }, iso(Date.parse(at)))
    const machine = inventory.find({ hostName, objectId })
    if (machine !== undefined) hosts.record(machine, iso(Date.parse(at)))
  })
  restorePoints.onMade(record)
  below.successions.onSuccession(({ hostName, objectId, successor }) => workloads.follow(hostName, objectId, successor.objectId ?? ''))
  // An estate tells of what was backed up by its restore points: since when by the first, until when by the last.
  kernel.onBegin(() => {
    for (const { id: backupId } of backups.list()) {
      for (const { id } of backupObjects.ofBackup(backupId)) {
        const points = restorePoints.of(backupId, id)
        for (const point of [points[0], points.at(-1)]) if (point !== undefined) record(point)
      }
    }
  })
  // An estate that has grown has a licence for what it got.
  kernel.onBegin(() => { if (inventory.countGrown() > 0) license.enlarge(inventory.countGrown()) })
  jobRuns.admitBy(createAdmission(kernel, { ...below, license, workloads, hosts }))

  return {
    license: {
      ...license,
      installed: createInstalledLicense(kernel, license, workloads, hosts),
      renewal: createLicenseRenewal(kernel, license, sessions),
      usage: createLicenseReport(kernel, license, workloads, server)
    },
    licensedInstances: workloads.instances,
    licensedCapacity: workloads.capacity,
    licensedHosts: hosts
  }
}
const nameIn = ({ hostName, objectId }: InventoryObject) => ({ hostName, objectId: objectId ?? '' })

export type LicenseArea = ReturnType<typeof createLicenseArea>
