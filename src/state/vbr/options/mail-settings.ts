import { createHash } from 'node:crypto'
import type {
  GeneralOptionsCheckSmtpConnectionModel, GeneralOptionsCheckSmtpConnectionSpec, GeneralOptionsEmailSettingsBaseModel,
  GeneralOptionsGmailServerSettingsModel, GeneralOptionsMS365ServerSettingsModel, GeneralOptionsSMTPServerSettingsModel
} from '../../../schemas/vbr/general-options.js'
import { zeroId } from '../../store/ids.js'
import type { Mails } from '../../outside/mails.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import { checkPort, type GeneralSettings, type Settings } from './settings.js'
import { optionsRefusals as refuse } from './refusals.js'

const longestTimeout = 100_000

/** A body about any kind of mail server: what belongs to one kind alone is optional. */
type AnyServer = GeneralOptionsSMTPServerSettingsModel & GeneralOptionsGmailServerSettingsModel &
  GeneralOptionsMS365ServerSettingsModel

type MailParts = Pick<GeneralSettings, 'notificationsEnabled' | 'mailServer' | 'mail' | 'smtp' | 'gmail' | 'ms365'>

/** By what and to whom VBR sends mail. */
export function createMailSettings (settings: Settings, credentials: CredentialsRecords, mails: Mails) {
  function checkSmtp ({ smtpServerName, advancedSmtpOptions }: GeneralSettings['smtp']): void {
    const { port, timeoutMs, authRequired, credentialsId } = advancedSmtpOptions
    checkPort(port, `SMTP server ${smtpServerName}`)
    if (timeoutMs < 0 || timeoutMs > longestTimeout) {
      throw refuse.smtpTimeoutOutOfRange(longestTimeout)
    }
    const named = credentialsId !== undefined && credentialsId !== zeroId
    // The documents: credentials are what an SMTP server with authentication is connected with.
    if (authRequired && !named) throw refuse.noSmtpCredentials()
    if (named && credentials.find(credentialsId) === undefined) throw refuse.noSuch('credentials record', credentialsId)
  }

  /** Refuses settings that no mail could be sent with. */
  function checkComplete ({ mailServer, mail, smtp, gmail, ms365 }: MailParts): void {
    guardAddresses('sender', mail.from)
    guardAddresses('recipient', mail.to)
    // ASSUMED: what each kind of mail server cannot do without.
    if (mailServer === 'SMTP' && smtp.smtpServerName === '') throw refuse.noSmtpServer()
    if (mailServer === 'Gmail' && gmail.isDefaultApp !== true && (isEmpty(gmail.appClientId) || isEmpty(gmail.secret))) {
      throw refuse.noGmailApplication()
    }
    if (mailServer === 'MS365' && ms365.isDefaultApp !== true && (isEmpty(ms365.appClientId) || isEmpty(ms365.tenant))) {
      throw refuse.noMicrosoftApplication()
    }
  }

  function change (parts: MailParts): void {
    checkSmtp(parts.smtp)
    if (parts.notificationsEnabled) checkComplete(parts)
    settings.change({ ...parts, smtp: keepingThumbprints(parts.smtp) })
  }

  /** Only the newest revision knows of confirmed thumbprints; what others write leaves them as they are. */
  function keepingThumbprints ({ smtpServerName, advancedSmtpOptions }: GeneralSettings['smtp']): GeneralSettings['smtp'] {
    const { thumbprints } = settings.read().smtp.advancedSmtpOptions
    return { smtpServerName, advancedSmtpOptions: { ...(thumbprints && { thumbprints }), ...advancedSmtpOptions } }
  }

  const show = (): GeneralOptionsEmailSettingsBaseModel => {
    const { notificationsEnabled, mailServer, mail: emailSettings, smtp, gmail, ms365 } = settings.read()
    const common = { notificationsEnabled, emailSettings }
    switch (mailServer) {
      case 'SMTP': return { ...common, mailServer, ...smtp }
      // The secret never comes back.
      case 'Gmail': return { ...common, mailServer, appClientId: gmail.appClientId, isDefaultApp: gmail.isDefaultApp }
      case 'MS365': return { ...common, mailServer, ...ms365 }
    }
  }

  return {
    get: show,
    change,

    update (given: GeneralOptionsEmailSettingsBaseModel): GeneralOptionsEmailSettingsBaseModel {
      const now = settings.read()
      // The documents: enabled notifications need their settings.
      if (given.notificationsEnabled && given.emailSettings === undefined) {
        throw refuse.noMailSettings()
      }
      change({
        notificationsEnabled: given.notificationsEnabled,
        mailServer: given.mailServer ?? now.mailServer,
        mail: { ...now.mail, ...given.emailSettings },
        smtp: now.smtp,
        gmail: now.gmail,
        ms365: now.ms365,
        ...serverOf(given, now)
      })
      return show()
    },

    /** Sends a mail with the settings as they are. */
    sendTest (): void {
      const now = settings.read()
      if (!now.notificationsEnabled) throw refuse.mailsSwitchedOff()
      checkComplete(now)
      mails.send({
        product: 'vbr',
        from: now.mail.from,
        to: now.mail.to,
        subject: 'Test message',
        body: 'This message was sent to check the email settings of the backup server.'
      })
    },

    /**
     * Looks at the certificate of an SMTP server. ASSUMED: every server of the simulated network answers, with a
     * certificate of its own making, which is valid once its thumbprint is confirmed; without SSL it shows none.
     */
    checkConnection (given: GeneralOptionsCheckSmtpConnectionSpec): GeneralOptionsCheckSmtpConnectionModel {
      if (given.smtpServerName === '') throw refuse.noSmtpServer()
      checkSmtp(given)
      const { SSLEnabled, port, thumbprints = [] } = given.advancedSmtpOptions
      if (!SSLEnabled) return { isValid: true, thumbprints: [] }
      const thumbprint = createHash('sha1').update(`${given.smtpServerName}:${port}`).digest('hex').toUpperCase()
      const confirmed = thumbprints.some(known => known.toUpperCase() === thumbprint)
      return { isValid: confirmed, thumbprints: confirmed ? [] : [thumbprint] }
    }
  }
}

/** The settings of the mail server that a body is about; what it leaves out stays as it is. */
function serverOf (given: AnyServer, now: GeneralSettings): Partial<MailParts> {
  switch (given.mailServer) {
    case 'SMTP': return {
      smtp: {
        smtpServerName: given.smtpServerName ?? now.smtp.smtpServerName,
        advancedSmtpOptions: given.advancedSmtpOptions ?? now.smtp.advancedSmtpOptions
      }
    }
    case 'Gmail': return {
      gmail: {
        appClientId: given.appClientId ?? now.gmail.appClientId,
        isDefaultApp: given.isDefaultApp ?? now.gmail.isDefaultApp,
        secret: isEmpty(given.clientSecret) ? now.gmail.secret : given.clientSecret
      }
    }
    case 'MS365': return {
      ms365: {
        appClientId: given.appClientId ?? now.ms365.appClientId,
        tenant: given.tenant ?? now.ms365.tenant,
        isDefaultApp: given.isDefaultApp ?? now.ms365.isDefaultApp
      }
    }
    case undefined: return {}
  }
}

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === ''

/** Several addresses are separated by semicolons. */
export function guardAddresses (whose: string, text: string): void {
  const addresses = text.split(';').map(address => address.trim()).filter(address => address !== '')
  if (addresses.length === 0) throw refuse.noMailAddress(whose)
  const wrong = addresses.find(address => !/[^\s@]@[^\s@]/.test(address))
  if (wrong !== undefined) throw refuse.notMailAddress(wrong)
}
