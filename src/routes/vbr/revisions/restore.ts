import type { Accepted, Members, Respelled, Shape } from '../../../server/product.js'
import { each, membersIn, renameMembers, without } from './steps.js'

const recoveries = ['InstantViVMOriginalLocationRecoverySpec', 'InstantViVMCustomizedRecoverySpec']
const restores = ['EntireViVMOriginalLocationRestoreSpec', 'EntireViVMCustomizedRestoreSpec']

/** A switch that older revisions insist on and that is off where newer ones leave it out. */
const insistOn = (model: string, name: string): Shape => ({
  model,
  since: '1.3-rev2',
  project: settings => ({ ...settings, [name]: settings[name] ?? false })
})

/** 1.1 insists on the whole destination of a VM; later a client says of it what is to be other than it was. */
const destination: Shape = {
  model: 'InstantViVMRecoveryMount',
  since: '1.2-rev1',
  project (mount) {
    const spec = membersIn(mount.spec)
    if (spec?.type !== 'Customized') return mount
    return {
      ...mount,
      spec: { ...spec, destination: { ...membersIn(mount.placement), ...membersIn(spec.destination) } }
    }
  }
}

/** One datastore for all that is restored: what each disk is mapped to came with 1.2. */
const restoredTo: Shape = {
  model: 'EntireViVMCustomizedRestoreSpec',
  since: '1.2-rev1',
  lift: ({ datastore, ...spec }) => ({ ...spec, ...inOne(membersIn(datastore)?.datastore) })
}

/** The same for what is migrated, until 1.3-rev2. */
const migratedTo: Shape = {
  model: 'ViVMQuickMigrationSpec',
  since: '1.3-rev2',
  lift: ({ datastore, ...spec }) => ({ ...spec, ...inOne(datastore) })
}

const inOne = (datastore: unknown): Members =>
  datastore === undefined ? {} : { datastore: { defaultDatastore: datastore } }

/** One network for all adapters, which 1.3 maps one by one: a source without a name stands for all. */
const network: Shape = {
  model: 'RestoreTargetNetworkSpec',
  since: '1.3-rev0',
  lift: ({ network, ...spec }) => ({
    ...spec,
    networks: network === undefined
      ? []
      : [{ sourceNetwork: { ...without(membersIn(network) ?? {}, 'objectId'), name: '' }, targetNetwork: network }]
  })
}

/** An adapter of a Hyper-V machine by the network that it was on, until 1.3-rev2 named it itself. */
const sourceNetwork: Shape = {
  model: 'HvRestoreSourceNetworkModel',
  since: '1.3-rev2',
  lift (spec) {
    const network = membersIn(spec.network)
    return network === undefined ? spec : { ...spec, network: { ...network, id: network.objectId } }
  },
  project (spec) {
    const { id, name, ...network } = membersIn(spec.network) ?? {}
    return { ...spec, network: { platform: 'HyperV', type: 'Network', hostName: '', ...network, name, objectId: id } }
  }
}

/** Where 1.3-rev0 and 1.3-rev1 name a security group, or none. ASSUMED: without a name none is assigned. */
const azureNetwork: Shape = {
  model: 'AzureComputeNetworkModel',
  since: '1.3-rev2',
  lift ({ networkSecurityGroup: id, ...network }) {
    return {
      ...network,
      networkSecurityGroup: typeof id === 'string' && id !== '' ? { mode: 'Existing', id } : { mode: 'DoNotAssign' }
    }
  },
  project ({ networkSecurityGroup, ...network }) {
    return { ...network, networkSecurityGroup: membersIn(networkSecurityGroup)?.id ?? '' }
  }
}

/** 1.3-rev0 restores every disk; what is optional there is shown all the same, where a client has said it. */
const azureDisk: Shape = {
  model: 'AzureComputeVMDiskConfigurationModel',
  since: '1.3-rev1',
  lift: disk => ({ ...disk, include: true })
}

/** Where file systems are mounted: 1.2 names the server of a Linux machine at the top, and knows no mode. */
const mountedAt = (model: string): Shape => ({
  model,
  since: '1.3-rev0',
  lift ({ helperHost, helperAppliance, originalHost, ...spec }) {
    const [server] = [
      helperHost === undefined ? undefined : { mountServerType: 'HelperHost', helperHost },
      helperAppliance === undefined ? undefined : { mountServerType: 'HelperAppliance', helperAppliance },
      originalHost === undefined ? undefined : { mountServerType: 'OriginalHost', originalHost }
    ].filter(one => one !== undefined)
    return server === undefined
      ? { ...spec, mountMode: 'Automatic' }
      : { ...spec, mountMode: 'Manual', mountServer: server }
  }
})

/** Restores of VMs: what they are asked for with, and their mounts. */
export const restoreShapes: readonly Shape[] = [
  ...renameMembers([...recoveries, ...restores, 'VmwareFcdInstantRecoverySpec'], '1.2-rev1',
    { restorePointId: 'objectRestorePointId' }),
  ...renameMembers(recoveries, '1.2-rev1', { vmTagsRestoreEnabled: 'VmTagsRestoreEnabled' }),
  ...renameMembers(['SecureRestoreSpec'], '1.2-rev1',
    { antivirusScanEnabled: 'enableAntivirusScan', entireVolumeScanEnabled: 'enableEntireVolumeScan' }),
  insistOn('SecureRestoreSpec', 'antivirusScanEnabled'),
  ...renameMembers(['InstantViVMCustomizedRecoveryDatastoreSpec'], '1.2-rev1', { redirectEnabled: 'redirectIsEnabled' }),
  insistOn('InstantViVMCustomizedRecoveryDatastoreSpec', 'redirectEnabled'),
  ...renameMembers(['RestoreProxySpec'], '1.2-rev1', { autoSelectEnabled: 'autoSelection' }),
  destination,
  restoredTo,
  migratedTo,
  network,
  sourceNetwork,
  azureNetwork,
  azureDisk,
  mountedAt('WindowsFlrMountSpec'),
  mountedAt('LinuxFlrMountSpec'),
  ...each(['SessionModel'], {
    since: '1.1-rev1',
    // The mounts of VMs and disks moved then; a reference leads where they are.
    project: session => typeof session.resourceReference === 'string'
      ? { ...session, resourceReference: session.resourceReference.replace('/instantRecovery/vSphere/', '/instantRecovery/vmware/') }
      : session
  })
]

/** Either name of a member is understood: 1.1-rev2 has the models of 1.1-rev0, and clients that send newer names. */
const either = (...names: ReadonlyArray<readonly [string, string]>) => (given: Members): Members => {
  const known = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  const more = names.flatMap(([newer, older]) => [[newer, older], [older, newer]] as const)
    .filter(([name, other]) => known.has(name.toLowerCase()) && !known.has(other.toLowerCase()))
  return { ...given, ...Object.fromEntries(more.map(([name, other]) => [other, known.get(name.toLowerCase())])) }
}

const eitherPoint = either(['restorePointId', 'objectRestorePointId'])

export const acceptedRestores: Accepted = {
  ...Object.fromEntries([...recoveries, ...restores, 'VmwareFcdInstantRecoverySpec'].map(model => [model, eitherPoint])),
  SecureRestoreSpec:
    either(['antivirusScanEnabled', 'enableAntivirusScan'], ['entireVolumeScanEnabled', 'enableEntireVolumeScan']),
  InstantViVMCustomizedRecoveryDatastoreSpec: either(['redirectEnabled', 'redirectIsEnabled']),
  RestoreProxySpec: either(['autoSelectEnabled', 'autoSelection'])
}

/** A misspelt word was put right; the name by which mounts are ordered became that of their VM. */
export const restoreWords: readonly Respelled[] = [
  { enum: 'EFlrItemStateType', since: '1.3-rev2', values: { NotAvailable: 'NotAvaliable' } },
  { enum: 'EInstantViVMRecoveryMountsFiltersOrderColumn', since: '1.3-rev0', values: { VmName: 'name' } }
]
