import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about the server's options; what all areas refuse stands with it. */
export const optionsRefusals = catalogue({
  portOutOfRange: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (of: string) => `The port of ${of} must be between 1 and 65535.`
  },
  notEventId: {
    kind: 'invalid', evidence: 'documented', text: (id: string) => `'${id}' is not the number of an event.`
  },
  noFilePath: { kind: 'conflict', evidence: 'assumed', text: () => 'Specify the path of the file.' },
  noSuchFile: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (path: string) => `There is no file ${path} on the backup server.`
  },
  smtpTimeoutOutOfRange: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (most: number) => `The timeout of the SMTP server must be between 0 and ${most} milliseconds.`
  },
  noSmtpCredentials: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => 'Specify credentials for the SMTP server.'
  },
  noSmtpServer: { kind: 'conflict', evidence: 'assumed', text: () => 'Specify the SMTP server.' },
  noGmailApplication: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'Specify the client ID and the client secret of the Gmail application.'
  },
  noMicrosoftApplication: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'Specify the client ID and the tenant of the Microsoft 365 application.'
  },
  noMailSettings: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => 'Specify the email settings to enable notifications.'
  },
  mailsSwitchedOff: { kind: 'conflict', evidence: 'assumed', text: () => 'Email notifications are not enabled.' },
  noMailAddress: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (whose: string) => `Specify the email address of the ${whose}.`
  },
  notMailAddress: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (text: string) => `'${text}' is not an email address.`
  },
  thresholdOutOfRange: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (of: string) => `The threshold of ${of} must be between 1 and 100 percent.`
  },
  latencyLimitTooSmall: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'The latency limit must be greater than zero.'
  },
  latencyAboveThrottling: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => 'The latency limit must not be greater than the throttling limit.'
  },
  notDatastore: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is not a datastore or volume.`
  },
  notManaged: { kind: 'conflict', evidence: 'assumed', text: (host: string) => `Server ${host} is not managed.` },
  latencyTaken: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} already has latency settings.`
  },
  noLatencyOptions: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => 'Specify the options of storage latency control.'
  },
  otherLatencyId: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'The ID in the body is not the one in the path.'
  },
  noSnmpServer: { kind: 'conflict', evidence: 'assumed', text: () => 'Specify an SNMP server.' },
  noSyslogServer: { kind: 'conflict', evidence: 'assumed', text: () => 'Specify a syslog server.' },
  noSnmpReceiver: { kind: 'conflict', evidence: 'assumed', text: () => 'Specify the receiver of SNMP traps.' },
  noCommunityString: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (receiver: string) => `Specify the community string of SNMP server ${receiver}.`
  },
  noSyslogName: { kind: 'conflict', evidence: 'assumed', text: () => 'Specify the name of the syslog server.' },
  syslogSwitchedOff: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'The general syslog options are not enabled.'
  },
  noExporterUser: { kind: 'conflict', evidence: 'assumed', text: () => 'Specify the user name of the node exporter.' },
  noExporterPassword: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'Specify the password of the node exporter.'
  },
  noMetricsServer: { kind: 'conflict', evidence: 'assumed', text: () => 'Specify the syslog server of the metrics.' }
}, refuse)
