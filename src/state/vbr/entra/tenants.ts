import type { QueryOf } from '../../../schemas/kit/types.js'
import type { EEntraIdTenantResource, EntraIDTenantModel } from '../../../schemas/vbr/common/browse-mounts.js'
import type { EntraIDTenantAuthenticationSpec, EntraIDTenantSpec, getAllEntraIDTenants } from '../../../schemas/vbr/inventory-browser.js'
import type { Kernel } from '../../kernel.js'
import { like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { guardUse, nameOfDocument } from '../../store/use.js'
import { thumbprintOf } from '../base/certificates.js'
import { listing } from '../base/paging.js'
import type { AppRegistrations } from '../cloud/app-registrations.js'
import { removal, saving } from '../infrastructure/index.js'
import { defaultRepositoryId } from '../repositories/index.js'
import type { Repositories } from '../repositories/repositories.js'
import { failureOf } from '../sessions/index.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { entraRefusals as refuse } from './refusals.js'

/** What the application proves itself with; it never comes back. Of a certificate only the thumbprint is kept. */
interface Proof { key?: string, certificateThumbprint?: string }

/** A directory of Microsoft Entra ID that is to be backed up. */
export type EntraTenant = EntraIDTenantModel & {
  azureTenantId: string
  name: string
  cacheRepositoryId: string
  authentication: { applicationId: string }
  secrets: Proof
}

interface Below {
  sessions: Sessions
  appRegistrations: AppRegistrations
  repositories: Repositories
}

interface Adding { tenant: EntraTenant }
interface Removing { id: string, name: string }

const second = 1_000
const path = '/api/v1/inventory/entraId/tenants'

/** ASSUMED: what every tenant's backup holds (the guide names them as always there); the other resources are chosen. */
const always: EEntraIdTenantResource[] = ['Users', 'Groups', 'AdministrativeUnits', 'Roles', 'Applications']

/**
 * The tenants of Microsoft Entra ID. One comes and goes by a session; what is changed of it is changed at once.
 * ASSUMED: lengths and log lines; an application that is named is there, with the rights that it needs.
 *
 *   POST ──▶ Working ──▶ Stopped Success: added
 *   DELETE ──▶ Working ──▶ Stopped Success: gone
 */
export function createEntraTenants (kernel: Kernel, { sessions, appRegistrations, repositories }: Below) {
  const tenants = kernel.collection<EntraTenant>({
    name: 'vbr.entraTenants',
    noun: 'Microsoft Entra ID tenant',
    few: true,
    shape: { model: 'EntraIDTenantModel', own: { secrets: member.group } },
    columns: { name: text('name'), description: text('description'), azureTenantId: text('azureTenantId') },
    references: { cache: { path: 'cacheRepositoryId', to: 'vbr.repositories' } }
  })

  const additions = sessions.define<Adding>({
    ...saving,
    shows: [tenants.name],
    variant: 'EntraIdTenant',
    subjects: ({ work }) => [work.tenant.id, work.tenant.name],
    steps: [
      { says: 'Connecting to Microsoft Entra ID', lasts: 5 * second },
      { says: 'Checking permissions of the application', lasts: 3 * second },
      { says: 'Saving Microsoft Entra ID tenant', lasts: 2 * second, run: ({ work }) => failureOf(trouble(work)) }
    ],
    trouble: ({ work }) => trouble(work),
    succeed ({ id, work: { tenant } }) {
      tenants.add(tenant)
      additions.change(id, { resourceId: tenant.id, resourceReference: `${path}/${tenant.id}` })
    }
  })

  const removals = sessions.define<Removing>({
    ...removal,
    shows: [tenants.name],
    variant: 'EntraIdTenant',
    subjects: ({ work }) => [work.id],
    steps: [
      { says: 'Deleting Microsoft Entra ID tenant', lasts: 5 * second, run: ({ work }) => failureOf(useTrouble(work)) }
    ],
    trouble: ({ work }) => useTrouble(work),
    succeed: ({ work }) => { tenants.remove(work.id) }
  })

  function trouble ({ tenant: { azureTenantId, cacheRepositoryId } }: Adding): string | undefined {
    if (findByDirectory(azureTenantId) !== undefined) return refuse.tenantKnown(azureTenantId).message
    return repositories.find(cacheRepositoryId) === undefined ? refuse.noSuch('repository', cacheRepositoryId).message : undefined
  }

  function useTrouble ({ id, name }: Removing): string | undefined {
    if (tenants.find(id) === undefined) return refuse.tenantGone(name).message
    const users = tenants.referrers(id)
    return users.length === 0 ? undefined : refuse.tenantInUse(name, users.map(user => nameOfDocument(kernel, user.collection, user.id)).join(', ')).message
  }

  const findByDirectory = (azureTenantId: string): EntraTenant | undefined =>
    tenants.first({ where: { azureTenantId } })

  function guardRepository (id: string): string {
    const repository = repositories.find(id)
    if (repository === undefined) throw refuse.noSuch('repository', id)
    return repository.id
  }

  /** With an application that is there, or one that was registered by the code that somebody has signed in with. */
  function accountOf (spec: EntraIDTenantSpec): Pick<EntraTenant, 'authentication' | 'credentialsType' | 'secrets'> {
    if (spec.creationMode === 'ExistingAccount') {
      if (spec.existingAccount === undefined) throw refuse.missing('existingAccount')
      const { authentication } = spec.existingAccount
      return { authentication: { applicationId: applicationOf(authentication) }, ...proofOf(authentication) }
    }
    if (spec.newAccount === undefined) throw refuse.missing('newAccount')
    const { applicationId, secret } = appRegistrations.finish(spec.newAccount.verificationCode)
    return { authentication: { applicationId }, credentialsType: 'Secret', secrets: { key: secret } }
  }

  return {
    get: tenants.get,
    find: tenants.find,

    page (query: QueryOf<typeof getAllEntraIDTenants>, only?: readonly string[]): Page<EntraTenant> {
      const { order, paging } = listing(query)
      return tenants.page({ where: { id: only, name: like(query.nameFilter) }, order }, paging)
    },

    /** Without a repository the default one is the cache (documented). ASSUMED: Global, where no region is given. */
    add (spec: EntraIDTenantSpec, initiatedBy: string): Session {
      const { azureTenantId, description, region = 'Global', protectionScope } = spec
      if (findByDirectory(azureTenantId) !== undefined) throw refuse.tenantKnown(azureTenantId)
      const cacheRepositoryId = guardRepository(spec.cacheRepositoryId ?? defaultRepositoryId)
      const account = accountOf(spec)
      const tenant: EntraTenant = {
        id: kernel.ids.next(),
        name: nameOf(azureTenantId),
        azureTenantId,
        ...(description === undefined ? {} : { description }),
        cacheRepositoryId,
        region,
        protectionScope: withAlways(protectionScope),
        ...account
      }
      return additions.start({ work: { tenant }, initiatedBy })
    },

    /**
     * A tenant stays the one that it is; without a secret or a certificate the application keeps what it has.
     * @param unseen resources that the client's revision has no words for: they stay as they are
     */
    edit (id: string, body: EntraIDTenantModel, unseen: readonly EEntraIdTenantResource[]): EntraTenant {
      const tenant = tenants.get(id)
      if (body.id.toLowerCase() !== tenant.id.toLowerCase()) throw refuse.otherId(body.id)
      guardSame('azureTenantId', tenant.azureTenantId, body.azureTenantId)
      guardSame('region', tenant.region ?? 'Global', body.region)
      const { authentication, description, protectionScope } = body
      const kept = tenant.protectionScope?.filter(resource => unseen.includes(resource)) ?? []
      return tenants.replace({
        ...tenant,
        ...(description === undefined ? {} : { description }),
        // Revisions before 1.3-rev0 may leave it out.
        ...(body.cacheRepositoryId === undefined ? {} : { cacheRepositoryId: guardRepository(body.cacheRepositoryId) }),
        ...(protectionScope === undefined ? {} : { protectionScope: withAlways([...protectionScope, ...kept]) }),
        ...(authentication === undefined ? {} : changed(tenant, authentication))
      })
    },

    /** Refused while a job backs it up. */
    startRemoval (id: string, initiatedBy: string): Session {
      const { id: own, name } = tenants.get(id)
      guardUse(kernel, tenants, own, (_noun, _id, users) => refuse.tenantInUse(name, users))
      const running = sessions.runningOf(own)
      if (running !== undefined) throw refuse.alreadyRunning(running.name)
      return removals.start({ work: { id: own, name }, jobId: own, resourceId: own, initiatedBy })
    }
  }
}

export type EntraTenants = ReturnType<typeof createEntraTenants>

/** ASSUMED: what a directory is called that nothing else is known of. */
const nameOf = (azureTenantId: string): string => `tenant-${azureTenantId.slice(0, 8).toLowerCase()}.onmicrosoft.com`

const withAlways = (chosen: readonly EEntraIdTenantResource[] = []): EEntraIdTenantResource[] =>
  [...new Set([...always, ...chosen])]

function applicationOf ({ applicationId }: EntraIDTenantAuthenticationSpec): string {
  if (applicationId.trim() === '') throw refuse.empty('applicationId')
  return applicationId
}

/** A client secret or a certificate; a certificate decides where both are given. */
function proofOf (
  { secret = '', certificate }: EntraIDTenantAuthenticationSpec
): Pick<EntraTenant, 'credentialsType' | 'secrets'> {
  if (certificate !== undefined) {
    return { credentialsType: 'Certificate', secrets: { certificateThumbprint: thumbprintOf('certificate', certificate) } }
  }
  if (secret === '') throw refuse.noSecretNorCertificate()
  return { credentialsType: 'Secret', secrets: { key: secret } }
}

function changed (tenant: EntraTenant, authentication: EntraIDTenantAuthenticationSpec): Partial<EntraTenant> {
  const applicationId = applicationOf(authentication)
  const { secret = '', certificate } = authentication
  const isSame = applicationId.toLowerCase() === tenant.authentication.applicationId.toLowerCase()
  if (isSame && secret === '' && certificate === undefined) return {}
  return { authentication: { applicationId }, ...proofOf(authentication) }
}

function guardSame (name: string, before: string, now: string | undefined): void {
  if (now !== undefined && now.toLowerCase() !== before.toLowerCase()) throw refuse.fixed(name)
}
