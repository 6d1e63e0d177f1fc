import type { Members, Product } from '../../server/product.js'
import type { Deps, Section, Verbs } from '../../server/section.js'
import { contract } from '../../schemas/vbr/contract.js'
import { createAccess, rightNeeded } from './access.js'
import { acl } from './acl.js'
import { activeDirectoryDomains } from './active-directory-domains.js'
import { agents } from './agents.js'
import { aliases } from './aliases.js'
import { applicationItems } from './application-items.js'
import { automation } from './automation.js'
import { backupBrowser } from './backup-browser.js'
import { backupObjects } from './backup-objects.js'
import { backups } from './backups.js'
import { configurationBackup } from './configuration-backup.js'
import { cloudBrowser } from './cloud-browser.js'
import { connection } from './connection.js'
import { dataIntegration } from './data-integration.js'
import { credentials } from './credentials.js'
import { diskManagement } from './disk-management.js'
import { encryption } from './encryption.js'
import { answersOf, toAnswer, unsupportedVersion } from './errors.js'
import { entraIdBrowser } from './entra-id-browser.js'
import { entraIdExports, linkedAt } from './entra-id-exports.js'
import { entraIdFiles } from './entra-id-files.js'
import { entraIdRestore } from './entra-id-restore.js'
import { failback } from './failback.js'
import { failover } from './failover.js'
import { generalOptions } from './general-options.js'
import { globalExclusions } from './global-exclusions.js'
import { helperApplianceTemplates } from './helper-appliance-templates.js'
import { highAvailability } from './high-availability.js'
import { inventoryBrowser } from './inventory-browser.js'
import { jobs } from './jobs.js'
import { license } from './license.js'
import { login } from './login.js'
import { malwareDetection } from './malware-detection.js'
import { managedServers } from './managed-servers.js'
import { mannerOf } from './manner.js'
import { mountServers } from './mount-servers.js'
import { nulls } from './nulls.js'
import { proxies } from './proxies.js'
import { recoveryMedia } from './recovery-media.js'
import { replicaRestorePoints } from './replica-restore-points.js'
import { replicas } from './replicas.js'
import { repositories } from './repositories.js'
import { scaleOutRepositories } from './scale-out-repositories.js'
import { described } from './revisions/described.js'
import { restore } from './restore.js'
import { restorePoints } from './restore-points.js'
import { accepted } from './revisions/accepted.js'
import { respelled, shapes } from './revisions/index.js'
import { order, revisions } from './revisions/order.js'
import { security } from './security.js'
import { service } from './service.js'
import { services } from './services.js'
import { sessions } from './sessions.js'
import { support } from './support.js'
import { tasks } from './tasks.js'
import { toIso, toTime } from './times.js'
import { trafficRules } from './traffic-rules.js'
import { unstructuredDataBrowser } from './unstructured-data-browser.js'
import { unstructuredDataServers } from './unstructured-data-servers.js'
import { usersAndRoles } from './users-and-roles.js'
import { wanAccelerators } from './wan-accelerators.js'

/** The guide: while a second pair of eyes is wanted, nothing is deleted by the API. */
const withFourEyes = (section: Section): Section => ({ del, ...others }) => section({
  ...others,
  del: (path, operation, handler, behaviour) => del(path, operation, call => {
    call.vbr.securitySettings.guardFourEyes()
    return handler(call)
  }, behaviour)
})

/** Custom roles are kept to what they include, whatever section is called. */
const withRoleScopes = (section: Section): Section => verbs => {
  const within = (verb: Verbs['get']): Verbs['get'] => (path, operation, handler, behaviour) => {
    const right = rightNeeded(operation)
    verb(path, operation, call => {
      call.vbr.roleScopes.guard(call.principal, { url: path, params: call.params, body: call.body, right })
      return handler(call)
    }, behaviour)
  }
  const { get, post, put, del } = verbs
  section({ get: within(get), post: within(post), put: within(put), del: within(del) })
}

export const sections = (deps: Deps): Section[] => buildSections(deps).map(withRoleScopes)

/** The sections of the documentation that are built, in its order. */
const buildSections = (deps: Deps): Section[] => [
  login(deps),
  service(deps),
  services,
  trafficRules,
  generalOptions,
  configurationBackup,
  sessions,
  tasks,
  encryption,
  connection,
  inventoryBrowser,
  unstructuredDataServers,
  managedServers,
  jobs,
  repositories,
  scaleOutRepositories,
  proxies,
  backups,
  backupObjects,
  restorePoints,
  replicas,
  replicaRestorePoints,
  failover,
  failback,
  agents,
  restore,
  entraIdRestore,
  dataIntegration,
  backupBrowser,
  unstructuredDataBrowser,
  applicationItems,
  entraIdBrowser,
  entraIdFiles,
  entraIdExports,
  credentials,
  cloudBrowser,
  automation,
  license,
  security,
  usersAndRoles(deps),
  acl,
  malwareDetection,
  mountServers,
  globalExclusions,
  wanAccelerators,
  helperApplianceTemplates,
  highAvailability,
  activeDirectoryDomains,
  support(deps),
  recoveryMedia,
  diskManagement
].map(withFourEyes)

/** VBR: the revision is a header; a missing one means the newest served. */
export function vbrProduct ({ newest }: { newest: string }): Product {
  const served = contract.revisions.slice(0, contract.revisions.indexOf(newest) + 1)
  const mayCall = createAccess(newest)
  const named = new Map(Object.entries(revisions).slice(0, order.indexOf(newest) + 1))
  return {
    name: 'vbr',
    contract,
    served,
    order,
    named,
    securityScheme,
    described,
    aliases,
    later: { '1.1-rev1': since111, '1.1-rev2': since111 },
    prefix: '',
    revisionOf (request) {
      const asked = request.headers['x-api-version']
      if (typeof asked !== 'string' || asked.trim() === '') return { revision: newest }
      const revision = named.get(asked.trim().toLowerCase())
      return revision === undefined ? { refused: unsupportedVersion([...named.keys()]) } : { revision }
    },
    refuse: toAnswer,
    answers: answersOf(newest),
    errorBody: (answer, revision) => mannerOf(newest, revision).errorBody(answer),
    allows: ({ roles }, operation) => mayCall(roles, operation),
    linkedAt,
    nulls,
    readsNullTexts: false,
    sendsNulls: revision => mannerOf(newest, revision).sendsNulls,
    accepted,
    shapes,
    respelled,
    links: {},
    time: toTime,
    localTime: toIso,
    envelope: ({ results, offset, limit, total }) =>
      ({ pagination: { total, count: results.length, skip: offset, limit } }),
    rows: 'data'
  }
}

/**
 * Restore points and the restores of VMs moved in 1.1-rev1 already, and some sections came with it (the vendor's list
 * of changes, clients).
 */
const since111 = {
  revision: '1.2-rev1',
  parts: ['malwaredetection', 'backupinfrastructure/wanaccelerators', 'restore/flr', 'backupbrowser'].map(part => `/api/v1/${part}`)
}

/** The first document has the token typed in with its `Bearer`, the later ones have tools add it. */
const securityScheme = (revision: string): Members => (described[revision] ?? revision) === contract.revisions[0]
  ? { type: 'apiKey', name: 'Authorization', in: 'header' }
  : { type: 'http', scheme: 'bearer' }
