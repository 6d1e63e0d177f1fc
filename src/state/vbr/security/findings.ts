import type { EBestPracticeStatus } from '../../../schemas/vbr/security.js'

/** What a check can find. */
export type Finding = Extract<EBestPracticeStatus, 'OK' | 'Violation' | 'UnableToCheck'>

/** What the checks look at: facts about the server, drawn up where its nouns are known. */
export interface ServerFacts {
  mfaEnabled: boolean
  isInDomain: boolean
  mailsEnabled: boolean
  /** A repository that holds something and keeps it from being changed. */
  hasImmutableBackups: boolean
  /** A second copy of backups exists somewhere. */
  hasCopies: boolean
  usesReverseIncremental: boolean
  trustsUnknownHosts: boolean
  configBackup: { isEnabled: boolean, isEncrypted: boolean, isLocal: boolean }
  /** Every proxy that moves data over the network encrypts it on its way from the host. */
  encryptsHostTraffic: boolean
  encryptsNetwork: boolean
  hasVirtualHardenedHost: boolean
  hasProxyOnHardenedHost: boolean
  hasPasswordOfLinuxHost: boolean
  hasOldPasswords: boolean
  hasWeakEncryptionPasswords: boolean
  hasOpenJobsToClouds: boolean
}

/** One check: how PowerShell calls it, how the console does, and what it finds. */
export interface Check {
  word: string
  title: string
  find: Finding | ((facts: ServerFacts) => Finding)
  /** Which builds make it; all unless said. */
  major?: 12 | 13
}

const must = (isMet: boolean): Finding => isMet ? 'OK' : 'Violation'

/**
 * What the operating system of an untouched Windows server is like. ASSUMED: about half of what is asked of it is met.
 */
const windows: readonly Check[] = [
  ['RemoteDesktopServiceDisabled', 'Remote Desktop Services (TermService) should be disabled', 'Violation'],
  ['RemoteRegistryDisabled', 'Remote Registry service (RemoteRegistry) should be disabled', 'Violation'],
  ['WinRmServiceDisabled', 'Windows Remote Management (WinRM) service should be disabled', 'Violation'],
  ['FirewallEnabled', 'Windows Firewall should be enabled', 'OK'],
  ['WDigestNotStorePasswordsInMemory', 'WDigest credentials caching should be disabled', 'OK'],
  ['WebProxyAutoDiscoveryDisabled', 'Web Proxy Auto-Discovery service (WinHttpAutoProxySvc) should be disabled', 'Violation'],
  ['OutdatedSslAndTlsDisabled', 'Deprecated versions of SSL and TLS should be disabled', 'Violation'],
  ['WindowsScriptHostDisabled', 'Windows Script Host should be disabled', 'Violation'],
  ['SMB1ProtocolDisabled', 'SMBv1 protocol should be disabled', 'OK'],
  ['LLMNRDisabled', 'Link-Local Multicast Name Resolution (LLMNR) should be disabled', 'Violation'],
  ['CSmbSigningAndEncryptionEnabled', 'SMBv3 signing and encryption should be enabled', 'Violation'],
  ['CredentialsGuardConfigured', 'Credentials Guard should be configured', 'OK'],
  ['LsassProtectedProcess',
    'Local Security Authority Server Service (LSASS) should be set to run as a protected process', 'OK'],
  ['NetBiosDisabled', 'NetBIOS protocol should be disabled on all network interfaces', 'Violation']
].map(([word = '', title = '', find]) => ({
  word, title, find: find === 'OK' ? 'OK' : 'Violation', ...(word === 'CredentialsGuardConfigured' ? { major: 13 as const } : {})
}))

/** What follows from how the product is set up. The order is that of the guide. */
const configuration: readonly Check[] = [
  { word: 'MfaEnabledInBackupConsole', title: 'MFA for the backup console should be enabled', find: is => must(is.mfaEnabled) },
  {
    word: 'ImmutableOrOfflineMediaPresence',
    title: 'Immutable or offline (air gapped) media should be used',
    find: is => must(is.hasImmutableBackups)
  },
  // The guide: it takes an Enterprise Manager, which no estate has.
  { word: 'LossProtectionEnabled', title: 'Password loss protection should be enabled', find: 'Violation' },
  {
    word: 'BackupServerInProductionDomain',
    title: 'Backup server should not be a part of the production domain',
    // Which domain is one of production nobody can tell (guide).
    find: is => is.isInDomain ? 'UnableToCheck' : 'OK'
  },
  { word: 'EmailNotificationsEnabled', title: 'Email notifications should be enabled', find: is => must(is.mailsEnabled) },
  {
    word: 'ContainBackupCopies',
    title: 'All backups should have at least one copy (the 3-2-1 backup rule)',
    find: is => must(is.hasCopies)
  },
  {
    word: 'ReverseIncrementalInUse',
    title: 'Reverse incremental backup mode is deprecated and should be avoided',
    find: is => must(!is.usesReverseIncremental)
  },
  {
    word: 'ManualLinuxHostAuthentication',
    title: 'Unknown Linux servers should not be trusted automatically',
    find: is => must(!is.trustsUnknownHosts)
  },
  {
    word: 'ConfigurationBackupRepositoryNotLocal',
    title: 'The configuration backup must not be stored on the backup server',
    find: is => must(!is.configBackup.isLocal)
  },
  {
    word: 'ViProxyTrafficEncrypted',
    title: 'Host to proxy traffic encryption should be enabled for the Network transport mode',
    find: is => must(is.encryptsHostTraffic)
  },
  {
    word: 'HardenedRepositoryNotVirtual',
    title: 'Hardened repositories should not be hosted in virtual machines',
    find: is => must(!is.hasVirtualHardenedHost)
  },
  {
    word: 'TrafficEncryptionEnabled',
    title: 'Network traffic encryption should be enabled in the backup network',
    find: is => must(is.encryptsNetwork)
  },
  {
    word: 'LinuxServersUsingSSHKeys',
    title: 'Linux servers should have password-based authentication disabled',
    find: is => must(!is.hasPasswordOfLinuxHost)
  },
  // The server's own services are as set-up leaves them.
  {
    word: 'BackupServicesUnderLocalSystem',
    title: 'Backup services should be running under the LocalSystem account',
    find: 'OK'
  },
  {
    word: 'ConfigurationBackupEnabled',
    title: 'Configuration backup should be enabled',
    find: is => must(is.configBackup.isEnabled),
    major: 12
  },
  {
    word: 'ConfigurationBackupEncryptionEnabled',
    title: 'Configuration backup should use encryption',
    find: is => must(is.configBackup.isEncrypted),
    major: 12
  },
  {
    word: 'ConfigurationBackupEnabledAndEncrypted',
    title: 'Configuration backup should be enabled and use encryption',
    find: is => must(is.configBackup.isEnabled && is.configBackup.isEncrypted),
    major: 13
  },
  {
    word: 'PasswordsRotation',
    title: 'Credentials and encryption passwords should be rotated at least annually',
    find: is => must(!is.hasOldPasswords)
  },
  {
    word: 'HardenedRepositorySshDisabled',
    title: 'Hardened repositories should have the SSH Server disabled',
    // ASSUMED: it was needed to set them up, and was switched off afterwards.
    find: 'OK'
  },
  {
    word: 'OsBucketsInComplianceMode',
    title: 'Compliance mode should be used for repositories with backup immutability enabled',
    // ASSUMED: the product itself locks what it writes so; the API has no other mode.
    find: 'OK'
  },
  {
    word: 'JobsTargetingCloudRepositoriesEncrypted',
    title: 'Backup jobs to cloud repositories should use encryption',
    find: is => must(!is.hasOpenJobsToClouds)
  },
  // Every server is of the build that came with its newest revision.
  { word: 'BackupServerUpToDate', title: 'Latest product updates should be installed', find: 'OK' },
  {
    word: 'PostgreSqlUseRecommendedSettings',
    title: 'PostgreSQL server should be configured with recommended settings',
    find: 'OK'
  },
  {
    word: 'HardenedRepositoryNotContainsNBDProxies',
    title: 'Hardened repositories should not be used as backup proxy servers',
    find: is => must(!is.hasProxyOnHardenedHost)
  },
  {
    word: 'PasswordsComplexityRules',
    // Recorded of a build 12.3.
    title: 'Backup encryption password length and complexity recommendations should be followed to prevent brute force ' +
      'attacks on the encryption',
    find: is => must(!is.hasWeakEncryptionPasswords),
    major: 12
  },
  {
    word: 'EncryptionPasswordsComplexityRules',
    title: 'Backup encryption password length and complexity recommendations should be followed',
    find: is => must(!is.hasWeakEncryptionPasswords),
    major: 13
  }
]

/** The checks of a build, in the order in which the product lists them. */
export const checksOf = (major: 12 | 13): Check[] =>
  [...windows, ...configuration].filter(check => check.major === undefined || check.major === major)

export const findingOf = ({ find }: Check, facts: ServerFacts): Finding => typeof find === 'string' ? find : find(facts)

/** The guide: at least twelve characters, of all four classes. */
export const isStrong = (password: string): boolean =>
  password.length >= 12 && [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].every(kind => kind.test(password))
