import type { QueryOf } from '../../../schemas/kit/types.js'
import type {
  CapacityLicenseWorkloadModel, ELicensePlatformType, getLicensedInstances, InstanceLicenseAssignmentSpec,
  InstanceLicenseWorkloadModel
} from '../../../schemas/vbr/license.js'
import type { Kernel } from '../../kernel.js'
import { like, type Page, real, text, type Where, withoutIndex } from '../../store/collection.js'
import { member, wordOf } from '../../store/shape.js'
import type { BackupObject } from '../backups/objects.js'
import { listing } from '../base/paging.js'
import { licenseRefusals as refuse } from './refusals.js'
import { bySize, inRole, instancesFor, instancesForUsers, isAgent, kindOf, onHosts, pluralOf, terabytesFor, type WorkloadType } from './kinds.js'
import type { Licenses } from './license.js'
import { isInMonthOf, protectedSince } from './protection.js'
import { typeOf } from './terms.js'

/** Something that is backed up, and what it takes of the licence. */
export type Workload = InstanceLicenseWorkloadModel & {
  id: string
  type: WorkloadType
  platformType: ELicensePlatformType
  canBeRevoked: boolean
  multiplier: number
  /** When it was backed up last: for a while after that it takes its licence. */
  processed: string
  /** When it was backed up first. */
  since: string
  /** Somebody has taken its licence away; the next backup takes one again. */
  isRevoked?: boolean
  /** Of unstructured data. */
  sizeBytes?: number
  /** Of a tenant of Microsoft Entra ID. */
  users?: number
  /** A computer whose agent the server manages: its role is that of its jobs. */
  isManaged?: boolean
}

/** What is told of something that was backed up or replicated. */
type ProtectedObject = Pick<BackupObject, 'platformName' | 'hostName' | 'name' | 'size' | 'type'> & { objectId?: string | null | undefined }

/** What of a licence something is paid with. */
export type Meter = 'instance' | 'socket' | 'capacity'

/** Everything that is protected, whatever the licence counts it by. */
export function createWorkloads (kernel: Kernel, license: Licenses) {
  const workloads = kernel.collection<Workload>({
    name: 'vbr.licensedWorkloads',
    noun: 'Licensed workload',
    shape: {
      model: 'InstanceLicenseWorkloadModel',
      own: {
        type: wordOf('VM', 'Server', 'Workstation', 'Application', 'FileShare', 'ObjectStorage', 'EntraIDUser'),
        multiplier: member.number,
        processed: member.time,
        since: member.time,
        isRevoked: member.flag,
        sizeBytes: member.optionalBytes,
        users: member.optionalBytes,
        isManaged: member.flag
      }
    },
    columns: {
      name: text('name'),
      hostName: text('hostName'),
      usedInstancesNumber: withoutIndex(real('usedInstancesNumber')),
      type: withoutIndex(text('type')),
      // Repeated because a list is filtered by types besides those that are paid for otherwise.
      paid: withoutIndex(text('type')),
      instanceId: text('instanceId'),
      processed: text('processed')
    }
  })

  /** The same for a machine and for what backups hold of it. */
  const idOf = (object: { hostName?: string, name?: string, objectId?: string | null }): string =>
    kernel.ids.of(`vbr.licensedWorkloads/${object.hostName ?? ''}/${object.objectId ?? object.name ?? ''}`.toLowerCase())

  function meterOf (type: string): Meter {
    const { socket, capacity } = license.get()
    if (socket !== undefined && onHosts.includes(type)) return 'socket'
    return capacity !== undefined && bySize.includes(type) ? 'capacity' : 'instance'
  }

  /** Those that a part of the licence pays for. What was not backed up for a while is protected no longer. */
  function paidBy (meter: Meter): Where {
    const types = ['VM', 'Server', 'Workstation', 'Application', 'EntraIDUser', ...bySize].filter(type => meterOf(type) === meter)
    return { paid: types, processed: { from: protectedSince(kernel.clock.now()) } }
  }

  const list = (meter: Meter): Workload[] => workloads.list({ where: paidBy(meter) })

  /** Of a rental licence: what was backed up for the first time in this month takes nothing yet (guide). */
  const isNew = (workload: Workload | undefined): boolean => typeOf(license.get()) === 'Rental' &&
    (workload === undefined || isInMonthOf(Date.parse(workload.since), kernel.clock.now()))

  function find (id: string, meter: Meter): Workload {
    const found = workloads.find(id)
    const isProtected = found !== undefined && found.processed >= protectedSince(kernel.clock.now())
    if (!isProtected || meterOf(found.type) !== meter) throw refuse.noWorkload(id)
    return found
  }

  /** What one takes: of unstructured data by its size, else by its kind. */
  function taking (workload: Workload): Workload {
    const { sizeBytes, users, multiplier, type, isRevoked = false } = workload
    const whole = users !== undefined
      ? instancesForUsers(users)
      : bySize.includes(type) ? instancesFor(sizeBytes ?? 0) * multiplier : multiplier
    return { ...workload, usedInstancesNumber: isRevoked ? 0 : whole, canBeRevoked: !isRevoked && whole > 0 }
  }

  /**
   * Something was backed up; of a tenant, with its number of users. What happened before its latest backup changes
   * nothing but since when it is known.
   */
  function record (object: ProtectedObject, at: string, users?: number): void {
    const plain = kindOf(object.platformName, object.type)
    // What a policy for workstations backs up is one.
    const kind = plain && object.type === 'Workstation' ? inRole(plain.platformType, 'Workstation') : plain
    if (kind === undefined) return
    const id = idOf(object)
    const before = workloads.find(id)
    const counted = bySize.includes(kind.type) ? { sizeBytes: object.size ?? 0 } : users === undefined ? {} : { users }
    if (before === undefined) {
      workloads.add(taking({
        id,
        instanceId: id,
        name: object.name ?? '',
        displayName: kind.type,
        hostName: object.hostName ?? object.name ?? '',
        ...kind,
        ...counted,
        usedInstancesNumber: 0,
        canBeRevoked: false,
        since: at,
        processed: at
      }))
    } else if (at > before.processed) {
      const { isRevoked: _isRevoked, ...kept } = before
      workloads.replace(taking({ ...kept, ...counted, name: object.name ?? before.name, processed: at }))
    } else if (at < before.since) workloads.patch(id, { since: at })
  }

  function revoke (id: string, meter: Meter): Workload {
    const workload = find(id, meter)
    if (workload.isRevoked === true || (meter === 'instance' && !workload.canBeRevoked)) {
      throw refuse.nothingToRevoke(workload.name)
    }
    return workloads.replace(taking({ ...workload, isRevoked: true }))
  }

  return {
    record,
    idOf,

    /** What is known of a machine is known of the one that has come in its place. */
    follow (hostName: string, before: string, objectId: string): void {
      const workload = workloads.find(idOf({ hostName, objectId: before }))
      const id = idOf({ hostName, objectId })
      if (workload === undefined || workloads.find(id) !== undefined) return
      workloads.remove(workload.id)
      workloads.add({ ...workload, id, instanceId: id })
    },

    isNew,
    find: workloads.find,

    instances: {
      list: (): Workload[] => list('instance'),

      /** Those that take instances now, the first that came first. */
      holders: (): Workload[] => list('instance').filter(workload => workload.isRevoked !== true && !isNew(workload))
        .sort((one, other) => Date.parse(one.since) - Date.parse(other.since)),

      /** Those that take nothing any more, too, until they are protected no longer (example of a revoked one). */
      page (query: QueryOf<typeof getLicensedInstances>): Page<Workload> {
        const { order, paging } = listing(query)
        return workloads.page({
          where: {
            ...paidBy('instance'),
            // ASSUMED: the pattern matches the name, though the documents promise any parameter.
            name: like(query.nameFilter),
            hostName: like(query.hostNameFilter),
            usedInstancesNumber: query.usedInstancesNumberFilter,
            type: like(query.typeFilter),
            instanceId: query.instanceIdFilter
          },
          order
        }, paging)
      },

      revoke: (id: string): Workload => revoke(id, 'instance'),

      /** Says what a computer with an agent of its own is licensed as. ASSUMED: left open, it stays what it is. */
      assign (id: string, given: InstanceLicenseAssignmentSpec | null | undefined): Workload {
        const workload = find(id, 'instance')
        const { type, name, platformType, isManaged = false } = workload
        const kind = inRole(platformType, given?.role ?? (type === 'Workstation' ? 'Workstation' : 'Server'))
        if (kind === undefined || isManaged) throw refuse.notStandalone(name)
        const { isRevoked: _isRevoked, ...kept } = workload
        return workloads.replace(taking({ ...kept, ...kind, displayName: kind.type }))
      },

      /** Forgets a computer with an agent; its next backup makes it known again (guide). */
      remove (id: string): Workload {
        const workload = find(id, 'instance')
        if (!isAgent(workload)) throw refuse.noAgent(workload.name)
        workloads.remove(workload.id)
        return workload
      },

      /** How many are taken: in all, by what is new in this month, and the rest by type. */
      usage () {
        const all = list('instance').filter(({ isRevoked = false }) => !isRevoked)
        const isCounted = (workload: Workload): boolean => !isNew(workload)
        return {
          used: sumOf(all.filter(isCounted)),
          fresh: sumOf(all.filter(isNew)),
          objects: [...new Set(all.map(({ type }) => type))].map(type => {
            const those = all.filter(workload => workload.type === type)
            return {
              type: pluralOf(type),
              // Shares that cost nothing are protected all the same.
              count: those.filter(({ usedInstancesNumber }) => usedInstancesNumber > 0)
                .reduce((sum, { users = 1 }) => sum + users, 0),
              multiplier: those[0]?.multiplier ?? 1,
              usedInstancesNumber: sumOf(those.filter(isCounted))
            }
          })
        }
      }
    },

    capacity: {
      list: (): CapacityLicenseWorkloadModel[] => list('capacity').map(capacityOf),

      revoke: (id: string): CapacityLicenseWorkloadModel => capacityOf(revoke(id, 'capacity')),

      usage () {
        const all = list('capacity').map(capacityOf)
        const sum = (rows: CapacityLicenseWorkloadModel[]): number =>
          rows.reduce((sum, { usedCapacityTb }) => sum + usedCapacityTb, 0)
        return {
          used: sum(all),
          objects: [...new Set(all.map(({ type }) => type))].map(type =>
            ({ type, usedCapacityTb: sum(all.filter(row => row.type === type)) }))
        }
      }
    }
  }
}

export type Workloads = ReturnType<typeof createWorkloads>

const sumOf = (workloads: readonly Workload[]): number =>
  workloads.reduce((sum, { usedInstancesNumber }) => sum + usedInstancesNumber, 0)

function capacityOf (
  { name, type, instanceId, sizeBytes = 0, isRevoked = false }: Workload
): CapacityLicenseWorkloadModel {
  return {
    name,
    usedCapacityTb: isRevoked ? 0 : terabytesFor(sizeBytes),
    type: type === 'ObjectStorage' ? 'ObjectStorage' : 'FileShare',
    instanceId
  }
}
