import type {
  BackupApplicationSettingsImportModel, BackupJobGuestProcessingImportModel, BackupLogShippingServersImportModel,
  CredentialsImportModel, GuestOsCredentialsImportModel, GuestOsCredentialsPerMachineImportModel, JobImportSpec
} from '../../../schemas/vbr/automation/jobs.js'
import type { BackupJobStorageImportModel } from '../../../schemas/vbr/automation/shared.js'
import type { BackupJobAdvancedSettingsModel } from '../../../schemas/vbr/common/backups.js'
import type { InventoryObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type {
  BackupApplicationSettingsModel, BackupJobGuestProcessingModel, BackupLogShippingServersModel, GuestOsCredentialsModel,
  GuestOsCredentialsPerMachineModel, SpecifiedGuestOsCredentialsModel
} from '../../../schemas/vbr/jobs/guest-processing.js'
import type { BackupJobSpec, BackupJobStorageModel } from '../../../schemas/vbr/jobs/vsphere-jobs.js'
import { isGiven } from './items.js'
import { type References, unlessNone } from './references.js'
import type { JobMachines } from '../jobs/kinds/machines/selection.js'
import type { VsphereJob } from '../jobs/kinds/vsphere/body.js'

/** Settings of an application that may name credentials and the servers that ship its logs. */
interface Logged { credentialsId?: string | undefined, logShippingServers?: BackupLogShippingServersModel | undefined }
/** The same in a file. */
interface LoggedItem {
  credentials?: CredentialsImportModel | undefined
  logShippingServers?: BackupLogShippingServersImportModel | undefined
}

/** Jobs as files have them. ASSUMED: a key management server, which has no name in a file, keeps its id. */
export function jobInFile (references: References) {
  const { serverName, credentialsModel, proxyModel, targetModel, passwordUniqueId } = references

  function toAdvanced (settings: BackupJobAdvancedSettingsModel): BackupJobAdvancedSettingsModel {
    const { encryption, ...data } = settings.storageData ?? {}
    if (encryption === undefined) return settings
    const { encryptionPasswordId, ...rest } = encryption
    const uniqueId = unlessNone(encryptionPasswordId, passwordUniqueId)
    return {
      ...settings,
      storageData: { ...data, encryption: { ...rest, ...(uniqueId && { encryptionPasswordUniqueId: uniqueId }) } }
    }
  }

  function storage (settings: BackupJobStorageModel): BackupJobStorageImportModel {
    const { backupRepositoryId, backupProxies, advancedSettings, ...rest } = settings
    const { autoSelectEnabled: automaticSelection = true, proxyIds = [] } = backupProxies
    return {
      ...rest,
      backupRepository: targetModel(backupRepositoryId),
      backupProxies: { automaticSelection, proxies: proxyIds.map(proxyModel) },
      ...(advancedSettings && { advancedSettings: toAdvanced(advancedSettings) })
    }
  }

  function toLogged<T extends Logged> ({ credentialsId, logShippingServers, ...settings }: T) {
    const credentials = unlessNone(credentialsId, credentialsModel)
    const { autoSelection: autoSelectEnabled = true, shippingServerIds = [] } = logShippingServers ?? {}
    const servers = { autoSelectEnabled, shippingServerNames: shippingServerIds.map(serverName) }
    return {
      ...settings, ...(credentials && { credentials }), ...(logShippingServers && { logShippingServers: servers })
    }
  }

  const application = (settings: BackupApplicationSettingsModel): BackupApplicationSettingsImportModel => {
    const { sql, oracle, postgreSQL, ...rest } = settings
    return {
      ...rest,
      ...(sql && { sql: toLogged(sql) }),
      ...(oracle && { oracle: toLogged(oracle) }),
      ...(postgreSQL && { postgreSQL: toLogged(postgreSQL) })
    }
  }

  const ofType = (type: string, given: SpecifiedGuestOsCredentialsModel[]): CredentialsImportModel | undefined =>
    unlessNone(given.find(({ credentialsType }) => credentialsType === type)?.credentialsId, credentialsModel)

  function ofMachine (given: GuestOsCredentialsPerMachineModel): GuestOsCredentialsPerMachineImportModel {
    const { vmObject, default: isDefault, credentials = [] } = given
    const windowsCreds = ofType('Standard', credentials)
    const linuxCreds = ofType('Linux', credentials)
    return {
      vmObject,
      ...(isDefault !== undefined && { default: isDefault }),
      ...(windowsCreds && { windowsCreds }),
      ...(linuxCreds && { linuxCreds })
    }
  }

  function guests ({ credentials, credentialsPerMachine }: GuestOsCredentialsModel): GuestOsCredentialsImportModel {
    const creds = unlessNone(credentials?.credentialsId, credentialsModel)
    return {
      ...(creds && { creds }),
      ...(credentialsPerMachine && { credentialsPerMachine: credentialsPerMachine.map(ofMachine) })
    }
  }

  function guestProcessing (settings: BackupJobGuestProcessingModel): BackupJobGuestProcessingImportModel {
    const { appAwareProcessing, guestFSIndexing, guestInteractionProxies: proxies, guestCredentials } = settings
    const { isEnabled, appSettings = [] } = appAwareProcessing
    return {
      applicationAwareProcessing: { isEnabled, appSettings: appSettings.map(application) },
      guestFileSystemIndexing: guestFSIndexing,
      ...(proxies && {
        guestInteractionProxies: {
          automaticSelection: proxies.autoSelectEnabled ?? true, proxies: (proxies.proxyIds ?? []).map(serverName)
        }
      }),
      ...(guestCredentials && { guestCredentials: guests(guestCredentials) })
    }
  }

  return (job: VsphereJob): JobImportSpec => ({
    name: job.name,
    description: job.description,
    isHighPriority: job.isHighPriority,
    type: job.type,
    virtualMachines: machines(job.virtualMachines),
    storage: storage(job.storage),
    guestProcessing: guestProcessing(job.guestProcessing),
    schedule: job.schedule
  })
}

/** Sizes are the inventory's, and of its own time. */
function machines ({ includes, excludes: { vms, ...others } }: JobMachines): JobMachines {
  // Every kind of object may be without its size.
  const bare = ({ size: _size, ...object }: InventoryObjectModel) => object as InventoryObjectModel
  return { includes: includes.map(bare), excludes: { vms: vms.map(bare), ...others } }
}

/** Jobs as the state creates them. */
export function jobInState (references: References) {
  const { server, credentials, credentialsType, proxy, target, password } = references

  function toAdvanced (settings: BackupJobAdvancedSettingsModel): BackupJobAdvancedSettingsModel {
    const { encryption, ...data } = settings.storageData ?? {}
    if (encryption === undefined) return settings
    const { encryptionPasswordUniqueId: uniqueId, ...rest } = encryption
    return {
      ...settings,
      storageData: {
        ...data, encryption: { ...rest, ...(isGiven(uniqueId) && { encryptionPasswordId: password(uniqueId) }) }
      }
    }
  }

  function storage (settings: BackupJobStorageImportModel): BackupJobStorageModel {
    const { backupRepository, backupProxies, advancedSettings, ...rest } = settings
    const { automaticSelection, proxies = [] } = backupProxies
    return {
      ...rest,
      backupRepositoryId: target(backupRepository),
      backupProxies: { autoSelectEnabled: automaticSelection, proxyIds: proxies.map(proxy) },
      ...(advancedSettings && { advancedSettings: toAdvanced(advancedSettings) })
    }
  }

  function toLogged<T extends LoggedItem> ({ credentials: named, logShippingServers, ...settings }: T) {
    const { autoSelectEnabled: autoSelection = true, shippingServerNames = [] } = logShippingServers ?? {}
    const servers = { autoSelection, shippingServerIds: shippingServerNames.map(name => server(name)) }
    return {
      ...settings,
      ...(named && { credentialsId: credentials(named) }),
      ...(logShippingServers && { logShippingServers: servers })
    }
  }

  function application (settings: BackupApplicationSettingsImportModel): BackupApplicationSettingsModel {
    const { sql, oracle, postgreSQL, ...rest } = settings
    return {
      ...rest,
      ...(sql && { sql: toLogged(sql) }),
      ...(oracle && { oracle: toLogged(oracle) }),
      ...(postgreSQL && { postgreSQL: toLogged(postgreSQL) })
    }
  }

  function specify (named: CredentialsImportModel | undefined): SpecifiedGuestOsCredentialsModel[] {
    if (!isGiven(named?.credentialsName)) return []
    const credentialsId = credentials(named)
    return [{ credentialsId, credentialsType: credentialsType(credentialsId) }]
  }

  function ofMachine (given: GuestOsCredentialsPerMachineImportModel): GuestOsCredentialsPerMachineModel {
    const { vmObject, default: isDefault, windowsCreds, linuxCreds } = given
    return {
      vmObject,
      ...(isDefault !== undefined && { default: isDefault }),
      credentials: [...specify(windowsCreds), ...specify(linuxCreds)]
    }
  }

  function guests ({ creds, credentialsPerMachine }: GuestOsCredentialsImportModel): GuestOsCredentialsModel {
    const [all] = specify(creds)
    return {
      useAgentManagementCredentials: false,
      ...(all && { credentials: all }),
      ...(credentialsPerMachine && { credentialsPerMachine: credentialsPerMachine.map(ofMachine) })
    }
  }

  function guestProcessing (settings: BackupJobGuestProcessingImportModel): BackupJobGuestProcessingModel {
    const { guestFileSystemIndexing, guestInteractionProxies: proxies, guestCredentials } = settings
    const { isEnabled, appSettings = [] } = settings.applicationAwareProcessing
    return {
      appAwareProcessing: { isEnabled, appSettings: appSettings.map(application) },
      guestFSIndexing: guestFileSystemIndexing,
      ...(proxies && {
        guestInteractionProxies: {
          autoSelectEnabled: proxies.automaticSelection, proxyIds: (proxies.proxies ?? []).map(name => server(name))
        }
      }),
      ...(guestCredentials && { guestCredentials: guests(guestCredentials) })
    }
  }

  return ({ name, description, isHighPriority, virtualMachines, ...item }: JobImportSpec): BackupJobSpec => ({
    name,
    description,
    isHighPriority,
    type: 'VSphereBackup',
    virtualMachines,
    storage: storage(item.storage),
    guestProcessing: guestProcessing(item.guestProcessing),
    schedule: item.schedule
  })
}
