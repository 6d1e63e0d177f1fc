import { buildOf } from '../base/build.js'
import type { RegisterVbrSpec, ServerInfoModel, ServerTimeModel } from '../../../schemas/vbr/service.js'
import type { ServicesModel } from '../../../schemas/vbr/services.js'
import { integer, like, text, type Page } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { listing, type Asked } from '../base/paging.js'
import { refuse } from '../base/refusals.js'
import { serverZone } from '../calendar/zone.js'

/** The backup server as an estate describes it; what its build decides is not written there. */
export interface BackupServer {
  id: string
  name: string
  patches: string[]
  /** The account of the server itself: who starts what nobody starts. */
  account: string
  isRegistered?: boolean
}

type Service = ServicesModel & { id: string }

/** What every server of the documents' examples runs. */
const ownServices = [
  { name: 'External Infrastructure DB Provider', port: 6172 },
  { name: 'VM Backup API', port: 10006 }
]

/** The backup server itself: its name, build, time and services. */
export function createServer (kernel: Kernel) {
  const servers = kernel.collection<BackupServer>({
    name: 'vbr.server',
    noun: 'Backup server',
    shape: { own: { ...texts('name', 'account'), patches: member.texts, isRegistered: member.flag } }
  })
  const services = kernel.collection<Service>({
    name: 'vbr.services',
    noun: 'Service',
    few: true,
    shape: { model: 'ServicesModel' },
    columns: { name: text('name'), port: integer('port') }
  })

  let nodeName: () => string | undefined = () => undefined

  function get (): BackupServer {
    const server = servers.first()
    if (server === undefined) throw new Error('The world has no backup server')
    return server
  }

  // An estate that says nothing of its server has one all the same.
  kernel.onBegin(() => {
    if (servers.first() === undefined) {
      servers.add({ id: kernel.ids.of('vbr.server'), name: 'vbr01', patches: [], account: 'WORKGROUP\\VBR01$' })
    }
    if (services.first() === undefined) {
      for (const service of ownServices) services.add({ id: kernel.ids.of(`vbr.services/${service.name}`), ...service })
    }
  })

  return {
    get,
    account: (): string => get().account,

    /** Of the nodes of a cluster the one that answers has a name of its own. */
    answersAs (name: () => string | undefined): void { nodeName = name },

    info (): ServerInfoModel {
      const { id, name: own, patches, isRegistered = false } = get()
      const name = nodeName() ?? own
      const { major, number, schema } = buildOf(kernel.options.vbrRevision)
      return {
        vbrId: id,
        // Recorded of builds 13 on Windows; the list of managed servers has the full name.
        name: major === 13 ? name.split('.')[0] ?? name : name,
        buildVersion: number,
        patches,
        // Set-up installs PostgreSQL since version 12. ASSUMED: its version.
        databaseVendor: 'PostgreSQL',
        sqlServerEdition: '',
        sqlServerVersion: 'PostgreSQL 15.10, compiled by Visual C++ build 1942, 64-bit',
        databaseSchemaVersion: schema,
        databaseContentVersion: schema,
        veeamRegistration: { isRegistered },
        platform: 'Windows'
      }
    },

    /** The documents: only with a code of the vendor's portal. ASSUMED: every code is a good one. */
    register ({ grant_type: grant, code = '', codeVerifier = '' }: RegisterVbrSpec): void {
      if (grant.toLowerCase() !== 'authorization_code') throw refuse.registrationGrant()
      if (code.trim() === '') throw refuse.grantNeeds('code')
      if (codeVerifier.trim() === '') throw refuse.grantNeeds('codeVerifier')
      servers.patch(get().id, { isRegistered: true })
    },

    time: (): ServerTimeModel =>
      ({ serverTime: kernel.clock.iso(), timeZone: serverZone.name, ianaTimeZoneId: serverZone.iana }),

    services ({ nameFilter, ...asked }: Asked & { nameFilter?: string | undefined }): Page<Service> {
      const { order, paging } = listing(asked)
      return services.page({ where: { name: like(nameFilter) }, order }, paging)
    }
  }
}

export type Server = ReturnType<typeof createServer>
