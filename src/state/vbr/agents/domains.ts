import type { QueryOf } from '../../../schemas/kit/types.js'
import type { ADDomainSpec, getAllADDomains } from '../../../schemas/vbr/active-directory-domains.js'
import type { ADDomainModel } from '../../../schemas/vbr/common/active-directory.js'
import type { getADDomainObject } from '../../../schemas/vbr/inventory-browser.js'
import { like, type Page, text } from '../../store/collection.js'
import { nameOfDocument } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { isLike, listing, pageOf } from '../base/paging.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import { isResolved } from '../infrastructure/index.js'
import { type DirectoryObject, objectsOf } from './directory.js'
import type { ProtectionGroups } from './groups.js'
import { agentsRefusals as refuse } from './refusals.js'

interface Below { credentials: CredentialsRecords, groups: ProtectionGroups }

/** The port of LDAP. */
const usualPort = 389

/** Domains of Active Directory that the backup server looks into for computers. */
export function createDomains (kernel: Kernel, { credentials, groups }: Below) {
  const domains = kernel.collection<ADDomainModel>({
    name: 'vbr.adDomains',
    noun: 'Active Directory domain',
    few: true,
    shape: { model: 'ADDomainModel' },
    columns: { name: text('name') },
    references: { credentials: { path: 'credentialsId', to: 'vbr.credentials' } }
  })

  /** A domain that a group names is known from then on, as if it had been added before (ASSUMED). */
  function know (domain: ADDomainModel): void {
    if (domains.find(domain.id) === undefined) domains.add(domain)
  }

  // Estates that were written before domains were kept have them in their groups alone.
  kernel.onBegin(() => {
    for (const group of groups.list()) if (group.type === 'ADObjects') know(group.activeDirectory.domainControllerSettings)
  })

  function guard ({ serverName, port, credentialsId }: ADDomainSpec): void {
    if (serverName.trim() === '') throw refuse.empty('serverName')
    if (port !== undefined && (port < 1 || port > 65_535)) throw refuse.outOfRange('port', 1, 65_535)
    const login = credentials.find(credentialsId)
    if (login === undefined) throw refuse.noSuch('credentials record', credentialsId)
    if (login.type !== 'Standard') throw refuse.wrongCredentials(credentialsId, 'Standard')
    if (!isResolved(serverName)) throw refuse.unreachable(serverName)
  }

  function objects (domain: ADDomainModel): DirectoryObject[] {
    const named = groups.list().flatMap(group => group.type === 'ADObjects'
      ? [...group.activeDirectory.objects, ...group.exclusions?.excludedObjects ?? []]
      : [])
    return objectsOf(domain, named.filter(({ domainId }) => domainId.toLowerCase() === domain.id), name =>
      kernel.ids.of(`vbr.adObjects/${domain.id}/${name}`))
  }

  return {
    get: domains.get,
    know,

    page (query: QueryOf<typeof getAllADDomains>): Page<ADDomainModel> {
      const { order, paging } = listing(query)
      // ASSUMED: the pattern matches the name, though the documents promise any parameter.
      return domains.page({ where: { name: like(query.nameFilter) }, order }, paging)
    },

    add (spec: ADDomainSpec): ADDomainModel {
      guard(spec)
      const { serverName, port = usualPort, credentialsId } = spec
      const name = domainOf(serverName)
      if (domains.count({ name }) > 0) throw refuse.nameTaken('Active Directory domain', name)
      return domains.add({ id: kernel.ids.next(), name, serverName, port, credentialsId: credentialsId.toLowerCase() })
    },

    remove (id: string): void {
      const { name } = domains.get(id)
      const users = domains.referrers(id).map(({ collection, id }) => nameOfDocument(kernel, collection, id))
      if (users.length > 0) throw refuse.domainInUse(name, users.join(', '))
      domains.remove(id)
    },

    /** What there is in the directory. */
    browse (id: string, query: QueryOf<typeof getADDomainObject>): Page<DirectoryObject> {
      const { fullNameFilter, typeFilter, parentIdFilter, orderColumn } = query
      const column = orderColumn === 'Name' ? 'FullName' : orderColumn
      return pageOf(objects(domains.get(id)), { ...query, orderColumn: column }, ({ fullName, type, parentId }) =>
        isLike(fullNameFilter, fullName) && isLike(typeFilter, type) &&
        (parentIdFilter === undefined || parentId === parentIdFilter.toLowerCase()))
    }
  }
}

export type Domains = ReturnType<typeof createDomains>

/** ASSUMED: the name of a controller has its domain behind its first label; an address says nothing of its domain. */
function domainOf (serverName: string): string {
  const labels = serverName.trim().toLowerCase().split('.')
  const isAddress = /^[\d.]+$|:/.test(serverName)
  return isAddress || labels.length < 3 ? labels.join('.') : labels.slice(1).join('.')
}
