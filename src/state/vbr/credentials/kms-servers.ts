import type { CertificateUploadSpec } from '../../../schemas/vbr/common/shared.js'
import type {
  EKMSCertificateType, EKeyManagementServerType, KeyManagementServerBaseModel, KeyManagementServerBaseSpec
} from '../../../schemas/vbr/encryption.js'
import { like, text, type Page } from '../../store/collection.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { thumbprintOf } from '../base/certificates.js'
import { listing, type Asked } from '../base/paging.js'
import { credentialsRefusals as refuse } from './refusals.js'

/** A key management server. Of its certificates only the thumbprints are kept. */
export type KmsServer = KeyManagementServerBaseModel

export interface KmsServerFilter extends Asked {
  nameFilter?: string | undefined
  typeFilter?: EKeyManagementServerType | undefined
}

/** ASSUMED: a key management server is always there to answer; nothing outside the simulator is asked. */
export function createKmsServers (kernel: Kernel) {
  const servers = kernel.collection<KmsServer>({
    name: 'vbr.kmsServers',
    noun: 'KMS server',
    few: true,
    shape: { model: 'KeyManagementServerBaseModel' },
    columns: { name: text('name'), type: text('type'), description: text('description') }
  })

  function guardName (name: string, id?: string): void {
    const other = servers.first({ where: { name } })
    if (other !== undefined && other.id !== id) throw refuse.nameTaken('KMS server', name)
  }

  return {
    get: servers.get,
    find: servers.find,

    page ({ nameFilter, typeFilter, ...asked }: KmsServerFilter): Page<KmsServer> {
      const { order, paging } = listing(asked)
      return servers.page({ where: { name: like(nameFilter), type: typeFilter }, order }, paging)
    },

    create ({ serverCertificate, clientCertificate, ...settings }: KeyManagementServerBaseSpec): KmsServer {
      guardName(settings.name)
      return servers.add({
        id: kernel.ids.next(),
        ...settings,
        serverCertificateThumbprint: thumbprintOf('serverCertificate', serverCertificate),
        clientCertificateThumbprint: thumbprintOf('clientCertificate', clientCertificate)
      })
    },

    /** Name, description and port; certificates are changed by a call of their own. */
    edit (id: string, { id: bodyId, name, description, port }: KeyManagementServerBaseModel): KmsServer {
      const server = servers.get(id)
      if (bodyId.toLowerCase() !== server.id.toLowerCase()) throw refuse.otherId(bodyId)
      guardName(name, server.id)
      return servers.patch(id, { name, port, ...(description === undefined ? {} : { description }) })
    },

    changeCertificate (id: string, type: EKMSCertificateType, certificate: CertificateUploadSpec): void {
      servers.get(id)
      const thumbprint = thumbprintOf('certificate', certificate)
      servers.patch(id, type === 'Server'
        ? { serverCertificateThumbprint: thumbprint }
        : { clientCertificateThumbprint: thumbprint })
    },

    /** Refused while something is encrypted with its keys. */
    remove (id: string): void {
      guardUse(kernel, servers, id, (_noun, _id, users) => refuse.kmsServerInUse(users))
      servers.remove(id)
    }
  }
}

export type KmsServers = ReturnType<typeof createKmsServers>
