import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getLicensedSockets, SocketLicenseWorkloadModel } from '../../../schemas/vbr/license.js'
import type { Kernel } from '../../kernel.js'
import { integer, like, type Page, text, withoutIndex } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Inventory, InventoryObject } from '../inventory/inventory.js'
import { listing } from '../base/paging.js'
import { licenseRefusals as refuse } from './refusals.js'
import type { Licenses } from './license.js'
import { protectedSince } from './protection.js'

/** A host on which machines run that are backed up. */
export type LicensedHost = SocketLicenseWorkloadModel & { id: string, processed: string }

const hour = 3_600_000

/** ASSUMED: a host of which nobody has said otherwise. */
const usualProcessors = { sockets: 2, cores: 16 }

/** The hosts of protected machines: a licence of sockets is taken by them, whatever runs there. */
export function createLicensedHosts (kernel: Kernel, license: Licenses, inventory: Inventory) {
  const hosts = kernel.collection<LicensedHost>({
    name: 'vbr.licensedHosts',
    noun: 'Licensed host',
    few: true,
    shape: { model: 'SocketLicenseWorkloadModel', own: { processed: member.time } },
    columns: {
      name: text('name'),
      hostName: text('hostName'),
      hostId: text('hostId'),
      socketsNumber: withoutIndex(integer('socketsNumber')),
      coresNumber: withoutIndex(integer('coresNumber')),
      type: withoutIndex(text('type')),
      processed: text('processed')
    }
  })

  const now = (): number => kernel.clock.now()
  const isLicensed = (): boolean => license.get().socket !== undefined
  const list = (): LicensedHost[] =>
    isLicensed() ? hosts.list({ where: { processed: { from: protectedSince(now()) } } }) : []

  const holders = (): LicensedHost[] => list().filter(({ type }) => type !== 'Unlicensed')

  /** The host of a machine of vSphere. */
  const hostOf = ({ machine }: InventoryObject): InventoryObject | undefined =>
    machine?.hostId === undefined ? undefined : inventory.objectOf(machine.hostId)

  const rowOf = (hostId: string): LicensedHost | undefined => hosts.first({ where: { hostId } })

  return {
    list,
    hostOf,

    /** How many sockets a host has. */
    socketsOf: ({ processors = usualProcessors }: InventoryObject): number => processors.sockets,

    /** Those that hold their sockets now, the first that came first. */
    holders,

    /** A machine was backed up from a host: from its first time on the host holds its sockets (guide). */
    record (machine: InventoryObject, at: string): void {
      const host = hostOf(machine)
      if (host === undefined) return
      const { sockets, cores } = host.processors ?? usualProcessors
      const before = rowOf(host.id)
      // The machines of a run come one after another: the host is noted once.
      const isNoted = before?.type === 'vSphere' && Date.parse(at) < Date.parse(before.processed) + hour
      if (isNoted || (before !== undefined && at <= before.processed)) return
      const row: LicensedHost = {
        id: kernel.ids.of(`vbr.licensedHosts/${host.id}`),
        name: host.name,
        hostName: host.name,
        hostId: host.id,
        socketsNumber: sockets,
        coresNumber: cores,
        type: 'vSphere',
        processed: at
      }
      if (before === undefined) hosts.add(row)
      else hosts.replace({ ...row, id: before.id })
    },

    page (query: QueryOf<typeof getLicensedSockets>): Page<LicensedHost> {
      const { order, paging } = listing(query)
      return hosts.page({
        where: {
          // Without sockets in the licence no host takes any.
          processed: { from: isLicensed() ? protectedSince(now()) : '9999' },
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          hostName: like(query.hostNameFilter),
          hostId: query.hostIdFilter,
          socketsNumber: query.socketsNumberFilter,
          coresNumber: query.coresNumberFilter,
          type: query.typeFilter
        },
        order
      }, paging)
    },

    /** Takes its licence away; the next backup of one of its machines takes one. ASSUMED: the host stays listed. */
    revoke (hostId: string): LicensedHost {
      const host = list().find(row => row.hostId.toLowerCase() === hostId.toLowerCase())
      if (host === undefined) throw refuse.noWorkload(hostId)
      if (host.type === 'Unlicensed') throw refuse.nothingToRevoke(host.name)
      return hosts.patch(host.id, { type: 'Unlicensed' })
    },

    /** Sockets that are taken. */
    used: (): number => holders().reduce((sum, { socketsNumber }) => sum + socketsNumber, 0)
  }
}

export type LicensedHosts = ReturnType<typeof createLicensedHosts>
