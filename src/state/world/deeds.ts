import { Type } from '@sinclair/typebox'
import { OutcomeRule } from '../../schemas/control/outcomes.js'
import { readInput } from '../control/input.js'
import type { Kernel } from '../kernel.js'
import { unknownName } from '../store/refusals.js'
import type { RestorePoint } from '../vbr/backups/restore-points.js'
import { type DeedKind, type DeedWorld, idOf, kind, orThrow, Text, Who } from './deed-kinds.js'
import { restoreDeeds } from './restore-deeds.js'

export type { DeedWorld } from './deed-kinds.js'

/** What somebody did in an estate's past: `do` says what, the other members about what. */
export interface Deed { do: string, [member: string]: unknown }

type Vbr = DeedWorld['vbr']

/** Each is what one call of an API, or of the control port, does. Things go by their names. */
const kinds: Readonly<Record<string, DeedKind>> = {
  arrange: kind({ outcome: OutcomeRule }, ({ kernel }, { outcome }) => { kernel.outcomes.add(outcome) }),

  remove: kind({ collection: Text, id: Text }, ({ rows }, { collection, id }) => rows.remove(collection, id)),

  'vbr.startJob': kind({ job: Text, by: Who }, ({ vbr }, { job, by }) => { vbr.jobCalendar.start(jobIdOf(vbr, job), {}, by) }),
  'vbr.stopJob': kind({ job: Text, by: Type.Optional(Who) }, ({ vbr }, { job, by }) => {
    vbr.jobCalendar.stop(jobIdOf(vbr, job), { gracefulStop: false }, by)
  }),
  'vbr.enableJob': kind({ job: Text }, ({ vbr }, { job }) => { vbr.jobs.enable(jobIdOf(vbr, job), true) }),
  'vbr.disableJob': kind({ job: Text }, ({ vbr }, { job }) => { vbr.jobs.enable(jobIdOf(vbr, job), false) }),

  'vbr.saveServer': kind({ server: Text, by: Who }, ({ vbr: { managedServers } }, { server: name, by }) => {
    const server = orThrow(managedServers.byName(name), name)
    managedServers.edit(server.id, server, by)
  }),

  'vbr.saveRepository': kind({ repository: Text, by: Who }, ({ vbr }, { repository: name, by }) => {
    const repository = orThrow(vbr.repositories.byName(name), name)
    vbr.repositorySaving.edit(repository.id, repository, { initiatedBy: by })
  }),

  'vbr.rescanRepository': kind({ repository: Text, by: Who }, ({ vbr }, { repository: name, by }) => {
    vbr.repositoryRescan.start([orThrow(vbr.repositories.byName(name), name).id], { initiatedBy: by })
  }),

  /** All that a machine's latest backup has of it. */
  'vbr.scanMachine': kind({ machine: Text, by: Who }, ({ kernel, vbr }, { machine, by }) => {
    const { backupId, objectRef } = latestPointOf(kernel, machine)
    vbr.malwareScans.start({
      type: 'Backup',
      backupObjectPair: [{ backupId, backupObjectId: objectRef }],
      scanMode: 'MostRecent',
      scanEngine: { useAntivirusEngine: true, useYaraRule: false }
    }, by)
  }),

  'vbr.startAnalyzer': kind({ by: Who }, ({ vbr }, { by }) => { vbr.securityAnalyzer.start(by) }),

  // What a file of another server brings is there already and is written over.
  'vbr.importCredentials': kind({ names: Type.Array(Text), by: Who }, ({ vbr: { automation } }, { names, by }) => {
    const { credentials } = automation.credentials.export({ names })
    automation.credentials.import({ credentials: credentials.map(item => ({ ...item, password: 'vbsim' })) }, by)
  }),
  'vbr.importJobs': kind({ names: Type.Array(Text), by: Who }, ({ vbr: { automation } }, { names, by }) => {
    automation.jobs.import(automation.jobs.export({ names }), by)
  }),

  /** A machine runs from its latest restore point, beside the original. */
  'vbr.recoverMachine': kind({ machine: Text, as: Text, reason: Text, by: Who }, ({ kernel, vbr }, deed) => {
    vbr.instantRecovery.start({
      type: 'Customized',
      restorePointId: latestPointOf(kernel, deed.machine).id,
      destination: { restoredVmName: deed.as },
      datastore: { redirectEnabled: false },
      secureRestore: { antivirusScanEnabled: false },
      powerUp: true,
      reason: deed.reason
    }, deed.by)
  }),
  'vbr.stopRecovery': kind({ machine: Text }, ({ vbr }, { machine }) => {
    const [mount] = vbr.instantRecovery.page({ vmNameFilter: machine }).results
    vbr.instantRecovery.unmount(orThrow(mount, machine).id)
  }),

  'vbr.restoreMachine': kind({ machine: Text, reason: Text, by: Who }, ({ kernel, vbr }, { machine, reason, by }) => {
    vbr.vmRestore.start({
      type: 'OriginalLocation',
      restorePointId: latestPointOf(kernel, machine).id,
      quickRollback: true,
      powerUp: true,
      reason
    }, by)
  }),

  /** With a Veeam Explorer, into the application of a machine as its latest restore point has it. */
  'vbr.exploreApplication': kind({ machine: Text, application: Text, by: Who }, ({ kernel, rows }, { machine, application, by }) => {
    rows.add('vbr.applicationExplorers', { restorePointId: latestPointOf(kernel, machine).id, application, initiatedBy: by })
  }),
  'vbr.restoreApplicationItems': kind({ machine: Text, items: Type.Array(Text), to: Type.Optional(Text) },
    ({ kernel, rows }, { machine, items, to }) => {
      const explorerId = idOf(kernel, 'vbr.applicationExplorers', machine)
      rows.add('vbr.applicationItemRestores', { explorerId, items, ...to === undefined ? {} : { target: to } })
    }),
  'vbr.closeExplorer': kind({ machine: Text }, ({ kernel, rows }, { machine }) => {
    rows.remove('vbr.applicationExplorers', idOf(kernel, 'vbr.applicationExplorers', machine))
  }),

  'vb365.startJob': kind({ job: Text }, ({ kernel, vb365 }, { job }) => {
    vb365.jobRuns.start(idOf(kernel, 'vb365.jobs', job), {})
  }),
  'vb365.stopJob': kind({ job: Text }, ({ kernel, vb365 }, { job }) => vb365.jobRuns.stop(idOf(kernel, 'vb365.jobs', job))),
  'vb365.enableJob': kind({ job: Text }, ({ kernel, vb365 }, { job }) => vb365.jobs.enable(idOf(kernel, 'vb365.jobs', job))),
  'vb365.enableCopyJob': kind({ job: Text }, ({ kernel, vb365 }, { job }) =>
    vb365.copyJobs.enable(idOf(kernel, 'vb365.copyJobs', job))),

  /** Copies what a job has backed up last to a repository, and goes on copying to it. */
  'vb365.copyTo': kind({ copyJob: Text, repository: Text, start: Type.Boolean() }, ({ kernel, vb365 }, deed) => {
    const id = idOf(kernel, 'vb365.copyJobs', deed.copyJob)
    vb365.copyJobSaving.edit(id, { repositoryId: idOf(kernel, 'vb365.repositories', deed.repository) })
    if (deed.start) vb365.jobRuns.startCopy(id)
  }),

  /** Brings back from an archive, for some days, what the names of mailboxes, OneDrives, sites or teams say. */
  'vb365.retrieve': kind({
    name: Text, description: Text, repository: Text, kind: Type.Union([
      Type.Literal('mailboxes'), Type.Literal('oneDrives'), Type.Literal('sites'), Type.Literal('teams')
    ]), of: Type.Array(Text), days: Type.Integer(), isFast: Type.Boolean()
  }, ({ kernel, vb365: { repositories, repositoryData, storageUsage, retrieving } }, deed) => {
    const repositoryId = idOf(kernel, 'vb365.repositories', deed.repository)
    const [owner] = storageUsage.inRepository(repositoryId)
    const rows = deed.of.map(name => {
      const [row] = repositoryData[deed.kind].page(repositoryId, { filter: name }, {}).results
      return orThrow(row, name)
    })
    const isAzure = repositories.get(repositoryId).objectStorage?.type === 'AzureBlobArchive'
    retrieving.create({
      name: deed.name,
      description: deed.description,
      organizationId: orThrow(owner, deed.repository).backedUpOrganizationId,
      repositoryId,
      [deed.kind]: rows,
      availabilityPeriodDays: deed.days,
      enableExpirationNotification: false,
      expirationHoursThreshold: 24,
      showDeleted: true,
      ...(isAzure
        ? { azureArchiveRetrievalPolicy: deed.isFast ? 'HighPriority' : 'StandardPriority' }
        : { amazonS3GlacierRetrievalPolicy: deed.isFast ? 'Expedited' : 'Bulk' })
    }, true)
  }),
  'vb365.extendRetrieval': kind({ name: Text, days: Type.Integer() }, ({ kernel, vb365 }, { name, days }) => {
    vb365.retrieving.edit(idOf(kernel, 'vb365.dataRetrievals', name), { availabilityPeriodDays: days }, true)
  }),

  ...restoreDeeds
}

/** Does it. Throws a refusal for a deed of an unknown kind, and for one that the product refuses. */
export function perform (world: DeedWorld, { do: name, ...members }: Deed): void {
  const known = kinds[name]
  if (known === undefined) throw unknownName('deed', name, Object.keys(kinds))
  known.act(world, readInput(known.members, members) as never) // checked to be what this kind takes
}

const jobIdOf = (vbr: Vbr, name: string): string => orThrow(vbr.jobs.byName(name), name).id

function latestPointOf (kernel: Kernel, machine: string): RestorePoint {
  // Only its own collection is read, which holds restore points.
  const points = (kernel.collections.get('vbr.restorePoints')?.list() ?? []) as RestorePoint[]
  const own = points.filter(({ name }) => name === machine).sort((a, b) => a.creationTime < b.creationTime ? -1 : 1)
  return orThrow(own.at(-1), `a restore point of ${machine}`)
}
