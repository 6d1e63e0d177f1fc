// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, Get, Int32, List, Model, Optional, Post, Put, Ref, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { ScheduleDailyModel, ScheduleMonthlyModel } from './common/schedules.js'
import { SessionModel } from './common/sessions.js'

export const tag = 'Configuration Backup'

export const EConfigBackupSMTPSettingsType = Enum('EConfigBackupSMTPSettingsType', ['Global', 'Custom'])
export type EConfigBackupSMTPSettingsType = Static<typeof EConfigBackupSMTPSettingsType>

export const ConfigBackupSMTPSettigsModel = Model('ConfigBackupSMTPSettigsModel', {
  isEnabled: Flag(),
  recipients: List(Text()),
  settingsType: Ref(EConfigBackupSMTPSettingsType),
  subject: Text(),
  notifyOnSuccess: Flag(),
  notifyOnWarning: Flag(),
  notifyOnError: Flag(),
})
export type ConfigBackupSMTPSettigsModel = Static<typeof ConfigBackupSMTPSettigsModel>

export const ConfigBackupSMTPSettingsModel = Model('ConfigBackupSMTPSettingsModel', {
  isEnabled: Flag(),
  recipients: List(Text()),
  settingsType: Ref(EConfigBackupSMTPSettingsType),
  subject: Text(),
  notifyOnSuccess: Flag(),
  notifyOnWarning: Flag(),
  notifyOnError: Flag(),
})
export type ConfigBackupSMTPSettingsModel = Static<typeof ConfigBackupSMTPSettingsModel>

export const ConfigBackupNotificationsModel = Model('ConfigBackupNotificationsModel', {
  SNMPEnabled: Flag(),
  ...Optional({
    SMTPSettings: Changed({
      '1.1-rev0': Ref(ConfigBackupSMTPSettigsModel),
      '1.3-rev2': Ref(ConfigBackupSMTPSettingsModel),
    }),
  }),
})
export type ConfigBackupNotificationsModel = Static<typeof ConfigBackupNotificationsModel>

export const ConfigBackupScheduleModel = Model('ConfigBackupScheduleModel', {
  isEnabled: Flag(),
  ...Optional({ daily: Ref(ScheduleDailyModel), monthly: Ref(ScheduleMonthlyModel) }),
})
export type ConfigBackupScheduleModel = Static<typeof ConfigBackupScheduleModel>

export const ConfigBackupLastSuccessfulModel = Model('ConfigBackupLastSuccessfulModel', Optional({
  lastSuccessfulTime: DateTime(),
  sessionId: Uuid(),
}))
export type ConfigBackupLastSuccessfulModel = Static<typeof ConfigBackupLastSuccessfulModel>

export const ConfigBackupEncryptionModel = Model('ConfigBackupEncryptionModel', {
  isEnabled: Flag(),
  passwordId: Uuid(),
})
export type ConfigBackupEncryptionModel = Static<typeof ConfigBackupEncryptionModel>

export const ConfigBackupModel = Model('ConfigBackupModel', {
  isEnabled: Flag(),
  backupRepositoryId: Uuid(),
  restorePointsToKeep: Int32(),
  notifications: Ref(ConfigBackupNotificationsModel),
  schedule: Ref(ConfigBackupScheduleModel),
  lastSuccessfulBackup: Ref(ConfigBackupLastSuccessfulModel),
  encryption: Ref(ConfigBackupEncryptionModel),
})
export type ConfigBackupModel = Static<typeof ConfigBackupModel>

export const getConfigBackupOptions = Get({
  id: 'GetConfigBackupOptions',
  url: '/api/v1/configBackup',
  claims: ['ViewConfigBackupOptions'],
  reply: Ref(ConfigBackupModel),
  errors: [401, 403, 404, 500],
})

export const updateConfigBackupOptions = Put({
  id: 'UpdateConfigBackupOptions',
  url: '/api/v1/configBackup',
  claims: ['UpdateConfigBackupOptions'],
  body: Ref(ConfigBackupModel),
  reply: Ref(ConfigBackupModel),
  errors: [400, 401, 403, 404, 500],
})

export const startConfigBackup = Post({
  id: 'StartConfigBackup',
  url: '/api/v1/configBackup/backup',
  claims: ['StartConfigBackup'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup'],
  }),
  reply: Ref(SessionModel),
  errors: [400, 401, 403, 500],
})
