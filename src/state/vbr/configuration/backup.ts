import type { ConfigBackupModel } from '../../../schemas/vbr/configuration-backup.js'
import { guardDays, guardMonths, withDayMeant, withOthersOff } from '../calendar/choices.js'
import { text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import { zeroId } from '../../store/ids.js'
import { byItself } from '../sessions/index.js'
import type { Mails } from '../../outside/mails.js'
import type { Kernel } from '../../kernel.js'
import type { EncryptionPasswords } from '../credentials/encryption-passwords.js'
import type { GeneralOptions } from '../options/general-options.js'
import { fillIn } from '../base/templates.js'
import { timeText } from '../calendar/words.js'
import { configurationRefusals as refuse } from './refusals.js'
import type { Repositories } from '../repositories/repositories.js'
import type { ScaleOutRepositories } from '../repositories/scale-out/repositories.js'
import { minutesOf, monthlyOff, nextStart, with24Hours } from '../calendar/rules.js'
import type { Server } from '../server/server.js'
import { localAt } from '../calendar/zone.js'
import type { Session, Sessions, Trouble } from '../sessions/sessions.js'

/** The id of the job in every example of the documents. */
const configBackupJobId = '99d1bf3d-e2e0-4bec-b2b3-820c0b87d212'
const jobName = 'Backup Configuration Job'

/** The one job that backs up the configuration; `id` and `name` are its own, clients see them in its sessions only. */
export type ConfigBackup = ConfigBackupModel & {
  id: string
  name: string
  /** The password that runs use; none while encryption is off. */
  usedPasswordId?: string
}

/** A file that a run has left in a repository. */
export interface ConfigRestorePoint {
  id: string
  /** Where it lies below the repository's own folder. */
  file: string
  repositoryId: string
  sessionId: string
  creationTime: string
  sizeBytes: number
  isEncrypted: boolean
}

interface Run { repositoryId: string, restorePointsToKeep: number, isEncrypted: boolean }

const second = 1_000
const megabyte = 2 ** 20
const gigabyte = 2 ** 30
const scheduleStep = 'vbr.configBackup:start'
/** The schedule's own subject: the settings themselves are never under way. */
const scheduleSubject = 'vbr.configBackup.schedule'

export interface ConfigBackupBelow {
  sessions: Sessions
  server: Server
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  encryptionPasswords: EncryptionPasswords
  generalOptions: GeneralOptions
  mails: Mails
}

/**
 * Backs up the server's configuration into a repository, by its schedule or when asked.
 *
 *   start ──▶ Starting ──▶ Working ──▶ Stopped Success: a new restore point, the oldest beyond the limit gone
 *                             ├── stop, trouble ──▶ Stopped Failed: nothing changed
 *                             └── no encryption though there are passwords ──▶ Stopped Failed (guide)
 */
export function createConfigBackup (kernel: Kernel, below: ConfigBackupBelow) {
  const { sessions, server, repositories, scaleOutRepositories, mails } = below
  const { encryptionPasswords: passwords, generalOptions: options } = below
  const jobs = kernel.collection<ConfigBackup>({
    name: 'vbr.configBackup',
    noun: 'Configuration backup',
    few: true,
    shape: { model: 'ConfigBackupModel', own: { name: member.text, usedPasswordId: member.optionalText } },
    columns: { name: text('name') },
    references: {
      repository: { path: 'backupRepositoryId', to: 'vbr.repositories' },
      password: { path: 'usedPasswordId', to: 'vbr.encryptionPasswords' }
    }
  })
  const restorePoints = kernel.collection<ConfigRestorePoint>({
    name: 'vbr.configRestorePoints',
    noun: 'Configuration restore point',
    few: true,
    shape: {
      own: {
        ...texts('file', 'repositoryId', 'sessionId'),
        creationTime: member.time, sizeBytes: member.count, isEncrypted: member.yesOrNo
      }
    },
    columns: { repositoryId: text('repositoryId'), creationTime: text('creationTime') },
    references: { repository: { path: 'repositoryId', to: 'vbr.repositories', weak: true } }
  })

  const job = (): ConfigBackup => jobs.get(configBackupJobId)

  const runs = sessions.define<Run>({
    kind: 'ConfigurationBackup',
    type: 'ConfigurationBackup',
    name: jobName,
    starting: 2 * second,
    subjects: ({ work }) => [work.repositoryId],
    shows: [configBackupJobId],
    // ASSUMED: the lines and how the 20 seconds, which examples take, are spent.
    steps: [
      { says: 'Starting configuration backup', lasts: second, run: ({ work }) => encryptionTrouble(work) },
      { says: 'Exporting configuration database', lasts: 4 * second },
      { says: 'Exporting infrastructure', lasts: 2 * second },
      { says: 'Exporting jobs', lasts: 2 * second },
      { says: 'Exporting backups', lasts: 2 * second },
      { says: 'Exporting sessions', lasts: 2 * second },
      { says: 'Exporting credentials', lasts: second },
      {
        says: ({ work }) => `Saving to ${repositories.find(work.repositoryId)?.name ?? 'the backup repository'}`,
        lasts: 3 * second,
        run: ({ id, work }) => savingTrouble(work, sizeOf(id))
      },
      { says: 'Applying retention policy', lasts: second }
    ],
    succeed ({ id, work }) {
      addRestorePoint(id, work)
      jobs.patch(configBackupJobId, {
        lastSuccessfulBackup: { lastSuccessfulTime: kernel.clock.iso(), sessionId: id }
      })
    },
    ended: notify
  })

  /** Mails how it went, if the settings ask for that and the server sends mail at all. */
  function notify ({ outcome, creationTime, endTime = creationTime, result }: Session): void {
    const { notificationsEnabled, emailSettings: global } = options.mail.get()
    const { SMTPSettings: own } = job().notifications
    if (!notificationsEnabled || global === undefined || own?.isEnabled !== true) return
    const isCustom = own.settingsType === 'Custom'
    const wanted = {
      Success: isCustom ? own.notifyOnSuccess : global.notifyOnSuccess,
      Warning: isCustom ? own.notifyOnWarning : global.notifyOnWarning,
      Failed: isCustom ? own.notifyOnError : global.notifyOnFailure,
      None: false
    }
    if (!wanted[outcome]) return
    mails.send({
      product: 'vbr',
      from: global.from,
      to: isCustom ? own.recipients.join('; ') : global.to,
      subject: fillIn(isCustom ? own.subject : global.subject,
        { JobResult: outcome, JobName: jobName, Time: timeText(Date.parse(endTime)) }),
      body: `${jobName}: ${outcome}. ${result?.message ?? ''}`
    })
  }

  // The guide: once there are encryption passwords, the configuration is not backed up without one.
  function encryptionTrouble ({ isEncrypted }: Run): Trouble | undefined {
    return isEncrypted || !passwords.exist()
      ? undefined
      : { result: 'Failed', message: 'The configuration holds passwords: enable encryption of the configuration backup.' }
  }

  function savingTrouble ({ repositoryId }: Run, size: number): Trouble | undefined {
    const repository = repositories.find(repositoryId)
    if (repository === undefined) return { result: 'Failed', message: 'The backup repository is gone.' }
    const message = repositories.trouble(repository, size / gigabyte)
    return message === undefined ? undefined : { result: 'Failed', message }
  }

  function addRestorePoint (sessionId: string, { repositoryId, restorePointsToKeep, isEncrypted }: Run): void {
    const sizeBytes = sizeOf(sessionId)
    const creationTime = kernel.clock.iso()
    restorePoints.add({
      id: kernel.ids.next(),
      file: fileName(server.get().name, creationTime),
      repositoryId,
      sessionId,
      creationTime,
      sizeBytes,
      isEncrypted
    })
    const newestFirst = [{ by: 'creationTime', descending: true }]
    const outdated = restorePoints.list({ where: { repositoryId }, order: newestFirst }).slice(restorePointsToKeep)
    for (const { id } of outdated) restorePoints.remove(id)
    const freed = outdated.reduce((sum, point) => sum + point.sizeBytes, 0)
    repositories.occupy(repositoryId, (sizeBytes - freed) / gigabyte)
  }

  function start (initiatedBy: string): Session {
    if (sessions.runningOf(configBackupJobId) !== undefined) throw refuse.alreadyRunning(jobName)
    const { backupRepositoryId: repositoryId, restorePointsToKeep, encryption } = job()
    return runs.start({
      jobId: configBackupJobId,
      // The documents' example.
      platformName: 'VMware',
      initiatedBy,
      work: { repositoryId, restorePointsToKeep, isEncrypted: encryption.isEnabled }
    })
  }

  /** Plans the next start; what was planned before is forgotten. */
  function plan (): void {
    kernel.schedule.cancel(scheduleSubject, scheduleStep)
    const { isEnabled, schedule } = job()
    const due = isEnabled && schedule.isEnabled
      ? nextStart(schedule, kernel.clock.now())
      : undefined
    if (due !== undefined) kernel.schedule.at(due, scheduleStep, scheduleSubject, '', { recurring: true })
  }

  kernel.onArranged(jobs.name, plan)

  kernel.schedule.define(scheduleStep, () => {
    plan()
    // A run that was started by hand may still be under way.
    if (sessions.runningOf(configBackupJobId) === undefined) start(byItself)
  })

  function guardRepository (id: string): void {
    if (id === zeroId) throw refuse.mustName('backupRepositoryId', 'a backup repository')
    if (scaleOutRepositories.find(id) !== undefined || scaleOutRepositories.membershipOf(id) !== undefined) {
      throw refuse.scaleOutNotAllowed()
    }
    if (repositories.find(id) === undefined) throw refuse.noSuch('backup repository', id)
  }

  function guardEncryption ({ isEnabled, passwordId }: ConfigBackupModel['encryption']): void {
    if (!isEnabled) return
    if (passwordId === zeroId) throw refuse.mustName('encryption.passwordId', 'an encryption password')
    if (passwords.find(passwordId) === undefined) throw refuse.noSuch('encryption password', passwordId)
  }

  // An estate that says nothing of it has the job that the product's set-up makes.
  kernel.onBegin(() => {
    if (jobs.find(configBackupJobId) === undefined) jobs.add(newConfigBackup(repositories.list()[0]?.id ?? zeroId))
    plan()
  })

  /** The settings, without a password that is off and has been removed since. */
  function get (): ConfigBackup {
    const settings = job()
    const { passwordId } = settings.encryption
    if (passwordId === zeroId || passwords.find(passwordId) !== undefined) return settings
    return { ...settings, encryption: { ...settings.encryption, passwordId: zeroId } }
  }

  return {
    get,

    /** Puts all settings in place of those there were; when it last succeeded is the server's to say. */
    edit (given: ConfigBackupModel): ConfigBackup {
      const before = job()
      if (given.restorePointsToKeep < 1) throw refuse.notPositive('restorePointsToKeep')
      guardRepository(given.backupRepositoryId)
      guardEncryption(given.encryption)
      if (given.notifications.SNMPEnabled && !options.snmpConfigured()) throw refuse.snmpNotSet()
      const { usedPasswordId: _, ...kept } = before
      jobs.replace({
        ...kept,
        isEnabled: given.isEnabled,
        backupRepositoryId: given.backupRepositoryId,
        restorePointsToKeep: given.restorePointsToKeep,
        notifications: { ...before.notifications, ...given.notifications },
        schedule: mergeSchedule(before.schedule, given.schedule),
        encryption: given.encryption,
        ...(given.encryption.isEnabled ? { usedPasswordId: given.encryption.passwordId } : {})
      })
      plan()
      return get()
    },

    start,
    restorePoints: (): ConfigRestorePoint[] => restorePoints.list({ order: [{ by: 'creationTime', descending: true }] })
  }
}

type Schedule = ConfigBackupModel['schedule']

/** What the body leaves out of a part stays as it was. */
function mergeSchedule (before: Schedule, given: Schedule): Schedule {
  if (given.daily) guardDays(given.daily, before.daily)
  if (given.monthly) guardMonths(given.monthly, before.monthly)
  const { isEnabled, daily, monthly } =
    withOthersOff({ ...given, ...(given.monthly && { monthly: withDayMeant(given.monthly) }) }, ['daily', 'monthly'])
  const schedule: Schedule = {
    ...before,
    isEnabled,
    ...(daily === undefined ? {} : { daily: { ...before.daily, ...daily } }),
    ...(monthly === undefined ? {} : { monthly: { ...before.monthly, ...monthly } })
  }
  const { dayOfMonth = 1 } = schedule.monthly ?? {}
  if (dayOfMonth < 1 || dayOfMonth > 31) throw refuse.outOfRange('schedule.monthly.dayOfMonth', 1, 31)
  return {
    ...schedule,
    ...(schedule.daily && { daily: withTime('daily', schedule.daily) }),
    ...(schedule.monthly && { monthly: withTime('monthly', schedule.monthly) })
  }
}

function withTime<R extends { localTime?: string | undefined }> (name: string, rule: R): R {
  if (rule.localTime === undefined) return rule
  if (minutesOf(rule.localTime) === undefined) {
    throw refuse.notTimeOfDay(`schedule.${name}.localTime`, rule.localTime)
  }
  return { ...rule, localTime: with24Hours(rule.localTime) }
}

/** Between 40 and 120 MB, always the same for the same session. */
const sizeOf = (sessionId: string): number => (40 + parseInt(sessionId.slice(0, 8), 16) % 80) * megabyte

/** `VeeamConfigBackup\VBR01\VBR01_2026-01-31_10-00-21.bco` (guide). */
function fileName (serverName: string, time: string): string {
  const host = (serverName.split('.')[0] ?? '').toUpperCase()
  const local = new Date(localAt(Date.parse(time))).toISOString()
  return `VeeamConfigBackup\\${host}\\${host}_${local.slice(0, 19).replace('T', '_').replaceAll(':', '-')}.bco`
}

/** The job as the product's set-up makes it (documents and guide): every day at 10:00, ten restore points. */
function newConfigBackup (backupRepositoryId: string): ConfigBackup {
  return {
    id: configBackupJobId,
    name: jobName,
    isEnabled: true,
    backupRepositoryId,
    restorePointsToKeep: 10,
    notifications: {
      SNMPEnabled: false,
      SMTPSettings: {
        isEnabled: false,
        recipients: [],
        settingsType: 'Global',
        subject: '[%JobResult%] %JobName% (%Time%)',
        notifyOnSuccess: true,
        notifyOnWarning: true,
        notifyOnError: true
      }
    },
    schedule: {
      isEnabled: true,
      daily: {
        isEnabled: true,
        localTime: '10:00',
        dailyKind: 'Everyday',
        days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
      },
      monthly: monthlyOff
    },
    lastSuccessfulBackup: {},
    encryption: { isEnabled: false, passwordId: zeroId }
  }
}
