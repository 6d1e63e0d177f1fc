import type { ScaleOutRepositoryModel, ScaleOutRepositorySpec } from '../../../../schemas/vbr/repositories.js'
import type { Kernel } from '../../../kernel.js'
import type { EncryptionSettings } from '../access-permissions.js'
import { merge } from '../../base/merge.js'
import { buildOf } from '../../base/build.js'
import { repositoriesRefusals as refuse } from '../refusals.js'
import type { Repositories, Repository } from '../repositories.js'
import { extentIdsOf, type ScaleOutRepositories, type ScaleOutRepository } from './repositories.js'

type Given = ScaleOutRepositorySpec | ScaleOutRepositoryModel
type Capacity = NonNullable<ScaleOutRepositoryModel['capacityTier']>
type Archive = NonNullable<ScaleOutRepositoryModel['archiveTier']>
type Advanced = NonNullable<ScaleOutRepositoryModel['performanceTier']['advancedSettings']>
type Policy = NonNullable<ScaleOutRepositoryModel['placementPolicy']>

// What may be which extent (guide).
const archives: readonly string[] = ['AzureArchive', 'AmazonS3Glacier', 'VeeamDataCloudVaultArchive']
const clouds: readonly string[] = [
  'AzureBlob', 'AzureDataBox', 'AmazonS3', 'AmazonSnowballEdge', 'S3Compatible', 'S3Integrated', 'GoogleCloud',
  'IBMCloud', 'WasabiCloud', 'VeeamDataCloudVault'
]
/** Devices on which data travels into the cloud: no place for backups to begin in, and one at most. */
const devices: readonly string[] = ['AzureDataBox', 'AmazonSnowballEdge']

const everyHour = Array<number>(24).fill(1).join()
const wholeWeek: NonNullable<Capacity['offloadWindow']> = {
  days: (['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const)
    .map(day => ({ day, hours: everyHour }))
}

// The defaults of the product's wizard.
const advanced = { perVmBackup: true, fullWhenExtentOffline: false }
const policy: Policy = { type: 'DataLocality', enforceStrictPlacementPolicy: false }
const capacity: Capacity = {
  isEnabled: true,
  offloadWindow: wholeWeek,
  copyPolicyEnabled: false,
  movePolicyEnabled: true,
  operationalRestorePeriodDays: 14,
  overridePolicy: { isEnabled: false, overrideSpaceThresholdPercents: 90 },
  encryption: { isEnabled: false }
}
const archive: Archive = {
  isEnabled: true,
  archivePeriodDays: 90,
  advancedSettings: { costOptimizedArchiveEnabled: true, archiveDeduplicationEnabled: true }
}

/** Reads what a client says of a scale-out repository: with the product's defaults, and refused where it cannot be. */
export function createScaleOutRules (
  kernel: Kernel, repositories: Repositories, scaleOutRepositories: ScaleOutRepositories, encryption: EncryptionSettings
) {
  /** An extent: a repository that belongs to no other scale-out repository. */
  function findExtent (id: string, kinds: (type: string) => boolean, own: string | undefined): Repository {
    const repository = repositories.find(id)
    if (repository === undefined) throw refuse.noSuch('backup repository', id)
    if (!kinds(repository.type)) throw refuse.wrongExtent(repository.name, repository.type)
    const membership = scaleOutRepositories.membershipOf(repository.id)
    if (membership !== undefined && membership.scaleOutRepositoryId !== own) {
      throw refuse.extentTaken(repository.name, membership.membership)
    }
    if (membership === undefined) guardFree(repository)
    return repository
  }

  /** Jobs go on to write to the extents of the performance tier; to others they cannot. */
  function tierExtent (id: string, kinds: readonly string[], own: string | undefined): Repository {
    const repository = findExtent(id, type => kinds.includes(type), own)
    const job = repositories.referrers(repository.id).find(({ collection }) => collection === 'vbr.jobs')
    if (job !== undefined) throw refuse.targetOfJobs(repository.name)
    return repository
  }

  /** ASSUMED: what writes to a repository, or is about to, keeps it from becoming an extent. */
  function guardFree ({ id, name }: Repository): void {
    const isConfigBackup = repositories.referrers(id).some(({ collection }) => collection === 'vbr.configBackup')
    if (isConfigBackup) throw refuse.targetOfConfigurationBackup(name)
    if (repositories.isBusy(id)) throw refuse.beingWritten(name)
  }

  function performance (given: Given, before: ScaleOutRepository | undefined): ScaleOutRepositoryModel['performanceTier'] {
    const { performanceExtents, advancedSettings = {} } = given.performanceTier
    const known = before?.performanceTier.advancedSettings
    if (performanceExtents.length === 0) throw refuse.empty('performanceTier.performanceExtents')
    const extents = performanceExtents.map(({ id }) =>
      findExtent(id, type => !archives.includes(type) && !devices.includes(type), before?.id))
    // ASSUMED, after the guide: backups lie in object storage or elsewhere, not in both.
    if (extents.some(({ type }) => clouds.includes(type)) && !extents.every(({ type }) => clouds.includes(type))) {
      throw refuse.mixedPerformanceTier()
    }
    return {
      performanceExtents: extents.map(({ id, name }) => ({
        id, name, status: before === undefined ? ['Normal'] : scaleOutRepositories.extentStatus(before.id, id)
      })),
      advancedSettings: withPerVmBackup(merge(known ?? advanced, advancedSettings), before)
    }
  }

  /** Since VBR 13 there is a file for each machine, and no way back (documents of 1.3). */
  function withPerVmBackup (settings: Advanced, before: ScaleOutRepository | undefined): Advanced {
    const was = before?.performanceTier.advancedSettings?.perVmBackup
    if (buildOf(kernel.options.vbrRevision).major < 13 || was === false) return settings
    return { ...settings, perVmBackup: true }
  }

  /** One setting for each extent; an extent that nothing is said of takes all kinds of backups. */
  function readPlacement (given: Given, before: ScaleOutRepository | undefined): Policy {
    const { settings, ...rest } = merge(before?.placementPolicy ?? policy, given.placementPolicy ?? {})
    return {
      ...rest,
      settings: given.performanceTier.performanceExtents.map(({ id: given }) => {
        const { id: extentId, name } = repositories.get(given)
        const allowedBackups = settings?.find(setting => setting.extentId.toLowerCase() === extentId)?.allowedBackups ?? 'All'
        return { extentId, name, allowedBackups }
      })
    }
  }

  function capacityTier (given: Given, before: ScaleOutRepository | undefined): Capacity {
    const tier = given.capacityTier ?? before?.capacityTier ?? { isEnabled: false }
    if (!tier.isEnabled) return { isEnabled: false }
    const known = before?.capacityTier?.isEnabled === true ? before.capacityTier : capacity
    const made = merge(known, tier)
    const extents = (made.extents ?? []).map(({ id, ...key }) =>
      ({ ...tierExtent(id, clouds, before?.id), ...key }))
    if (extents.length === 0) throw refuse.mustName('capacityTier.extents', 'an object storage repository')
    if (extents.filter(({ type }) => devices.includes(type)).length > 1) {
      throw refuse.twoTransferDevices()
    }
    guardDays('capacityTier.operationalRestorePeriodDays', made.operationalRestorePeriodDays)
    const { overrideSpaceThresholdPercents: percents = 90 } = made.overridePolicy ?? {}
    if (percents < 1 || percents > 100) {
      throw refuse.outOfRange('capacityTier.overridePolicy.overrideSpaceThresholdPercents', 1, 100)
    }
    const keyOf = (id: string): string | undefined => known.extents?.find(one => one.id === id)?.cryptoKeyId
    return {
      ...made,
      // Revisions before 1.3-rev2 cannot name the key: what they send back keeps it.
      extents: extents.map(({ id, cryptoKeyId = keyOf(id) }) =>
        ({ id, ...(cryptoKeyId !== undefined && { cryptoKeyId }) })),
      encryption: encryption.read(made.encryption ?? { isEnabled: false })
    }
  }

  function archiveTier (given: Given, before: ScaleOutRepository | undefined): Archive {
    const tier = given.archiveTier ?? before?.archiveTier ?? { isEnabled: false }
    if (!tier.isEnabled) return { isEnabled: false }
    const made = merge(before?.archiveTier?.isEnabled === true ? before.archiveTier : archive, tier)
    if (made.extentId === undefined) throw refuse.missing('archiveTier.extentId')
    guardDays('archiveTier.archivePeriodDays', made.archivePeriodDays)
    return {
      ...made,
      extentId: tierExtent(made.extentId, archives, before?.id).id,
      ...(made.encryption !== undefined && { encryption: encryption.read(made.encryption) })
    }
  }

  return {
    /** The repository as it will be kept. Extents of other tiers of the same one are taken, too. */
    read (given: Given, uniqueId: string, before?: ScaleOutRepository): Omit<ScaleOutRepository, 'id'> {
      const made = {
        name: given.name,
        description: given.description,
        uniqueId: given.uniqueId ?? uniqueId,
        performanceTier: performance(given, before),
        placementPolicy: readPlacement(given, before),
        capacityTier: capacityTier(given, before),
        archiveTier: archiveTier(given, before)
      }
      guardOnce(extentIdsOf(made))
      return made
    }
  }
}

function guardOnce (ids: string[]): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw refuse.extentTwice(twice)
}

function guardDays (name: string, days = 0): void {
  if (days < 0) throw refuse.negative(name)
}
