/**
 * Members that VBR sends as null when they have no value, by model (examples of the documents, captures of servers).
 * Everything else without a value is left out.
 */
export const nulls: Record<string, readonly string[]> = {
  SessionModel: ['endTime', 'result', 'resourceId', 'resourceReference', 'parentSessionId'],
  // Read-only, but required: clients send it back as they like.
  ConfigBackupModel: ['lastSuccessfulBackup'],
  ConfigBackupLastSuccessfulModel: ['lastSuccessfulTime', 'sessionId'],
  ConnectionCertificateModel: ['fingerprint', 'certificate'],
  // Object storage has no host; keys are members of 1.1 and 1.2, and never come back.
  RepositoryStateModel: ['hostId', 'hostName', 'path'],
  VmwareFcdInstantRecoveryMount: ['errorMessage'],
  // Without gateways the documents say null.
  ObjectStorageConnectionModel: ['gatewayServerIds'],
  LinuxCredentialsModel: ['privateKey', 'passphrase'],
  AdvancedSmtpOptionsModel: ['credentialsId'],
  JobStateModel: ['lastRun', 'nextRun', 'sessionId'],
  ScheduleAfterThisJobModel: ['jobName'],
  EmailNotificationSettingsModel: ['notificationType', 'customNotificationSettings'],
  // Never sent: a body without them has the defaults, though 1.1-rev0 requires them.
  BackupJobSpec: ['storage', 'guestProcessing', 'schedule']
}
