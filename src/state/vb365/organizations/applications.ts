import type { RESTApplicationFromClient } from '../../../schemas/vb365/applications.js'
import type { RESTAccountPool, RESTBackupAccount } from '../../../schemas/vb365/backup-accounts.js'
import type {
  RESTBackupApplication, RESTBackupApplicationFromClient
} from '../../../schemas/vb365/backup-applications.js'
import type { RESTApplication } from '../../../schemas/vb365/common/shared.js'
import { type Doc, like, type Page, type Paging, text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { isBase64, thumbprintOf } from './connection.js'
import { isAppOnly, type Organization, type Organizations } from './organizations.js'
import { organizationsRefusals as refuse } from './refusals.js'
import type { Directory } from './directory.js'
import type { DeviceSignIns } from './device-sign-ins.js'

/** An application that is registered at Microsoft, in an organization's tenant. */
interface Application extends Doc {
  organizationId: string, applicationId: string, displayName: string,
  tags?: string[]
}
/** One of them that helps with backups. */
interface BackupApplication extends Doc {
  organizationId: string
  applicationId: string
  displayName: string
  certificateThumbprint: string
}
/** An account that helps with backups where no application does. */
interface BackupAccount extends Doc { organizationId: string, userId: string, secret?: string }

export interface ApplicationFilter { displayName?: string | undefined, tag?: string | undefined }
export interface ApplicationsBelow { organizations: Organizations, directory: Directory, deviceSignIns: DeviceSignIns }

/** ASSUMED: no more are made in one go. */
const mostAtOnce = 100

/** What an organization lets the product in with, besides what it was added with. */
export function createApplications (kernel: Kernel, { organizations, directory, deviceSignIns }: ApplicationsBelow) {
  const organization = { path: 'organizationId', to: 'vb365.organizations', weak: true }
  const applications = kernel.collection<Application>({
    name: 'vb365.applications',
    noun: 'Application',
    few: true,
    shape: { own: { ...texts('organizationId', 'applicationId', 'displayName'), tags: member.anything } },
    called: ['displayName'],
    columns: {
      organizationId: text('organizationId'), applicationId: text('applicationId'),
      displayName: text('displayName')
    },
    references: { organization }
  })
  const helpers = kernel.collection<BackupApplication>({
    name: 'vb365.backupApplications',
    noun: 'Backup application',
    few: true,
    shape: { own: texts('organizationId', 'applicationId', 'displayName', 'certificateThumbprint') },
    called: ['displayName'],
    columns: { organizationId: text('organizationId'), applicationId: text('applicationId') },
    references: { organization }
  })
  const accounts = kernel.collection<BackupAccount>({
    name: 'vb365.backupAccounts',
    noun: 'Backup account',
    shape: { own: { ...texts('organizationId', 'userId'), secret: member.optionalText } },
    columns: { organizationId: text('organizationId') },
    references: { organization }
  })

  const ofOrganization = (organizationId: string) => ({ where: { organizationId } })

  function online (organizationId: string): Organization {
    const found = organizations.get(organizationId)
    if (found.type === 'OnPremises') throw refuse.notOnline(found.name)
    return found
  }

  function withApplications (organizationId: string): Organization {
    const found = organizations.get(organizationId)
    if (!isAppOnly(found)) throw refuse.onlyAppOnly(found.name)
    return found
  }

  /** Backup applications are picked among those of the tenant, and the product logs in with their certificates. */
  function helperOf (organizationId: string, {
    application,
    applicationCertificate
  }: RESTBackupApplicationFromClient): BackupApplication {
    const applicationId = application?.applicationId
    if (applicationId === undefined) throw refuse.missing('application.applicationId')
    const found = applications.first({ where: { organizationId, applicationId } })
    if (found === undefined) throw refuse.unknownObject(applications.noun, applicationId)
    if (applicationCertificate === undefined ||
      applicationCertificate === '') throw refuse.missing('applicationCertificate')
    if (!isBase64(applicationCertificate)) throw refuse.notBase64('applicationCertificate')
    return {
      id: kernel.ids.next(), organizationId, applicationId, displayName: found.displayName,
      certificateThumbprint: thumbprintOf(applicationCertificate)
    }
  }

  function helper (organizationId: string, applicationId: string): BackupApplication | undefined {
    return helpers.first({ where: { organizationId, applicationId } })
  }

  /** One that is there already gets the new certificate. */
  function put (added: BackupApplication): void {
    const known = helper(added.organizationId, added.applicationId)
    if (known === undefined) helpers.add(added)
    else helpers.patch(known.id, { certificateThumbprint: added.certificateThumbprint })
  }

  function withAccounts (organizationId: string): Organization {
    const found = organizations.get(organizationId)
    if (isAppOnly(found)) throw refuse.noAccounts(found.name)
    return found
  }

  function accountOf (
    { id: organizationId, exchangeOnlineSettings, sharePointOnlineSettings }: Organization,
    { groupMember, password }: RESTBackupAccount
  ): BackupAccount {
    const login = groupMember?.login ?? groupMember?.name
    if (login === undefined || login === '') throw refuse.missing('groupMember.login')
    const user = directory.collections.users.first({ where: { organizationId, name: login } })
    if (user === undefined) throw refuse.unknownObject('User', login)
    const own = [exchangeOnlineSettings?.account, sharePointOnlineSettings?.account]
    if (own.some(account => account?.toLowerCase() === login.toLowerCase())) throw refuse.ownAccount(login)
    if (password === undefined || password === '') throw refuse.missing('password')
    return { id: kernel.ids.next(), organizationId, userId: user.id, secret: password }
  }

  function shownAccount ({ organizationId, userId }: BackupAccount): RESTBackupAccount {
    const user = directory.findUser(userId)
    return {
      groupMember: {
        name: user?.displayName ?? userId,
        login: user?.name ?? userId,
        type: user === undefined ? 'Unknown' : 'User',
        isCloud: user?.locationType !== 'OnPremises',
        ...{ organizationId }
      }
    }
  }

  return {
    /** The applications of the tenant. */
    page (organizationId: string, { displayName, tag }: ApplicationFilter,
      { offset = 0, limit = 30 }: Paging): Page<RESTApplication> {
      const found = applications.list({
        where: {
          organizationId: online(organizationId).id,
          displayName: like(displayName)
        }
      })
        .filter(({ tags }) => tag === undefined || tags?.some(known =>
          known.toLowerCase() === tag.toLowerCase()) === true)
      return { results: found.slice(offset, offset + limit), offset, limit, total: found.length }
    },

    /** The one that the product logs in with is in the tenant, whoever registered it. */
    keepOwn (organization: Organization, name: string | undefined): void {
      const { id: organizationId, exchangeOnlineSettings, sharePointOnlineSettings } = organization
      const used = [exchangeOnlineSettings, sharePointOnlineSettings].map(settings => settings?.applicationId)
      for (const applicationId of new Set(used)) {
        if (applicationId == null) continue
        if (applications.first({ where: { organizationId, applicationId } }) !== undefined) continue
        applications.add({
          id: kernel.ids.next(), organizationId, applicationId, displayName: name ?? givenName, tags: [applicationTag]
        })
      }
    },

    /** Registers applications, by whoever signs in with a code. Several of one name are numbered. */
    register (organizationId: string, request: RESTApplicationFromClient): Page<RESTApplication> {
      const { id } = withApplications(organizationId)
      const { displayName, userCode, count, applicationCertificate } = request
      const many = count ?? 1
      if (displayName === undefined || displayName === '') throw refuse.missing('displayName')
      if (many < 1 || many > mostAtOnce) throw refuse.outOfRange('count', 1, mostAtOnce)
      if (applicationCertificate !== undefined &&
        !isBase64(applicationCertificate)) throw refuse.notBase64('applicationCertificate')
      deviceSignIns.use(deviceSignIns.guardReady(userCode))
      const made = Array.from({ length: many }, (_, n) => applications.add({
        id: kernel.ids.next(),
        organizationId: id,
        applicationId: kernel.ids.next(),
        displayName: many === 1 ? displayName : `${displayName} ${n + 1}`,
        tags: [applicationTag]
      }))
      return { results: made, offset: 0, limit: made.length, total: made.length }
    },

    helpers: (organizationId: string, { offset = 0, limit = 30 }: Paging): Page<RESTBackupApplication> =>
      helpers.page(ofOrganization(organizations.get(organizationId).id), { offset, limit }),

    /** Those that are not named are taken away. */
    replaceHelpers (organizationId: string, given: RESTBackupApplicationFromClient[]): void {
      const { id } = withApplications(organizationId)
      const wanted = given.map(one => helperOf(id, one))
      for (const { id: known } of helpers.list(ofOrganization(id))) helpers.remove(known)
      for (const one of wanted) put(one)
    },
    appendHelpers (organizationId: string, given: RESTBackupApplicationFromClient[]): void {
      const { id } = withApplications(organizationId)
      for (const one of given.map(one => helperOf(id, one))) put(one)
    },
    removeHelpers (organizationId: string, applicationIds: string[]): void {
      const { id } = withApplications(organizationId)
      const found = applicationIds.map(applicationId => {
        const known = helper(id, applicationId)
        if (known === undefined) throw refuse.unknownObject(helpers.noun, applicationId)
        return known.id
      })
      for (const known of new Set(found)) helpers.remove(known)
    },

    accounts: (organizationId: string): RESTBackupAccount[] =>
      accounts.list(ofOrganization(organizations.get(organizationId).id)).map(shownAccount),

    /** The whole pool at once. */
    setAccounts (organizationId: string, given: RESTBackupAccount[]): RESTAccountPool & { organizationId: string } {
      const found = withAccounts(organizationId)
      const wanted = new Map(given.map(one => accountOf(found, one)).map(one => [one.userId, one]))
      for (const { id } of accounts.list(ofOrganization(found.id))) accounts.remove(id)
      for (const one of wanted.values()) accounts.add(one)
      return { organizationId: found.id }
    },

    /** Takes away what an organization that was removed had. */
    forget (organizationId: string): void {
      for (const { id } of helpers.list(ofOrganization(organizationId))) helpers.remove(id)
      for (const { id } of accounts.list(ofOrganization(organizationId))) accounts.remove(id)
    }
  }
}

export type Applications = ReturnType<typeof createApplications>

/** ASSUMED: what the product marks applications with that it has registered. */
/** ASSUMED: what an application is called of which only the id is known. */
const givenName = 'Veeam Backup for Microsoft 365'
const applicationTag = 'VeeamBackup365'
