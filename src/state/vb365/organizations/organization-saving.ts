import type { RestOrganizationComposed } from '../../../schemas/vb365/organizations.js'
import { text } from '../../store/collection.js'
import { guid } from '../../store/ids.js'
import { texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Applications } from './applications.js'
import { connect, wantedOf } from './connection.js'
import { isAppOnly, type Organization, type Organizations } from './organizations.js'
import { organizationsRefusals as refuse } from './refusals.js'
import type { DeviceSignIns } from './device-sign-ins.js'
import type { Synchronization } from './synchronization.js'

export interface OrganizationSavingBelow {
  organizations: Organizations, deviceSignIns: DeviceSignIns,
  synchronization: Synchronization
  applications: Applications
}

/** An organization that was removed: its backups stay, and know it by its id. */
interface RemovedOrganization { id: string, tenant: string, organizationId: string }

/** Adding, changing and removing organizations. */
export function createOrganizationSaving (
  kernel: Kernel, { organizations, deviceSignIns, synchronization, applications }: OrganizationSavingBelow
) {
  const removed = kernel.collection<RemovedOrganization>({
    name: 'vb365.removedOrganizations',
    noun: 'Removed organization',
    few: true,
    shape: { own: texts('tenant', 'organizationId') },
    columns: { tenant: text('tenant') }
  })
  const removedListeners: Array<(organization: Organization) => void> = []
  const addedListeners: Array<(organization: Organization) => void> = []

  const applicationId = ({ newApplicationName, userCode }: RestOrganizationComposed): string =>
    guid(`application/${newApplicationName ?? ''}/${userCode ?? ''}`)

  function guardName (name: string, id?: string): void {
    const taken = organizations.named(name).find(found => found.id !== id)
    if (taken !== undefined) throw refuse.nameTaken('Organization', name)
  }

  /** ASSUMED: one that comes back is known to its backups by the id that it had (guide: they can be restored again). */
  function idFor (tenant: string): string {
    const before = removed.first({ where: { tenant } })
    if (before === undefined) return kernel.ids.next()
    removed.remove(before.id)
    return before.organizationId
  }

  return {
    /** Told of every organization that has been removed. */
    onRemoved (listener: (organization: Organization) => void): void { removedListeners.push(listener) },

    /** Told of every organization that has been added, also of one that comes back. */
    onAdded (listener: (organization: Organization) => void): void { addedListeners.push(listener) },

    /** Its directory is read at its first synchronization, or at once where there is none. */
    add (request: RestOrganizationComposed): Organization {
      const { shown, tenant, secrets, needsCode } = connect(wantedOf(undefined, request), applicationId(request))
      const code = needsCode ? deviceSignIns.guardReady(request.userCode) : undefined
      const name = request.name === undefined || request.name === '' ? tenant : request.name
      guardName(tenant)
      guardName(name)
      if (code !== undefined) deviceSignIns.use(code)
      const organization = organizations.add({
        id: idFor(tenant),
        ...shown,
        name,
        ...(shown.type === 'OnPremises' ? {} : { msid: guid(`tenant/${tenant.toLowerCase()}`) }),
        secrets
      })
      applications.keepOwn(organization, request.newApplicationName ?? undefined)
      synchronization.add(organization)
      for (const listener of addedListeners) listener(organization)
      return organization
    },

    /** What is left out stays. The same checks as when it is added. */
    edit (id: string, request: RestOrganizationComposed): void {
      const before = organizations.get(id)
      if (request.type != null && request.type !== before.type &&
        (request.type === 'OnPremises' || before.type === 'OnPremises')) {
        throw refuse.kindFixed(String(before.type), request.type)
      }
      const wanted = wantedOf(before, { ...request, officeName: before.officeName ?? before.name })
      const existing = before.exchangeOnlineSettings?.account ?? before.sharePointOnlineSettings?.account ?? ''
      const connection = connect({ ...wanted, secrets: { ...wanted.secrets, existing } }, applicationId(request))
      const after = { ...connection.shown, officeName: before.officeName ?? before.name }
      const code = connection.needsCode && (request.newApplicationName != null || request.configureApplication === true)
        ? deviceSignIns.guardReady(request.userCode)
        : undefined
      if (isAppOnly(before) && !isAppOnly({ ...before, ...after })) throw refuse.noWayBack()
      if (connection.tenant.toLowerCase() !== (before.officeName ?? before.name).toLowerCase()) throw refuse.fixed('officeOrganizationName')
      const name = request.name ?? before.name
      if (name === '') throw refuse.empty('name')
      guardName(name, id)
      if (code !== undefined) deviceSignIns.use(code)
      const { secrets: _, ...kept } = before
      const { existing: __, ...secrets } = connection.secrets
      const organization = organizations.replace({
        ...withoutParts(kept), ...after, backedUpOrganizationId: before.backedUpOrganizationId ?? null, name, secrets
      })
      applications.keepOwn(organization, request.newApplicationName ?? undefined)
      // The copy begins with the application.
      if (!isAppOnly(before) && isAppOnly(organization)) synchronization.begin(organization)
    },

    /** Refused while jobs back it up. Its backups stay, and its directory is still at Microsoft. */
    remove (id: string): void {
      const organization = organizations.get(id)
      organizations.guardUnused(id)
      synchronization.forget(id)
      removed.add({
        id: kernel.ids.next(), tenant: organization.officeName ?? organization.name,
        organizationId: organization.id
      })
      organizations.remove(id)
      for (const listener of removedListeners) listener(organization)
    }
  }
}

export type OrganizationSaving = ReturnType<typeof createOrganizationSaving>

/** What a request decides again, so that nothing of another kind is left over. */
function withoutParts (organization: Organization): Organization {
  const {
    exchangeOnlineSettings: _a, sharePointOnlineSettings: _b, exchangeSettings: _c, sharepointSettings: _d,
    isExchangeOnline: _e, isSharePointOnline: _f, isExchange: _g, isSharepoint: _h, isTeamsOnline: _i,
    isTeamsChatsOnline: _j, region: _k, ...others
  } = organization
  return others
}
