import type { RESTAuthenticationType } from '../../../schemas/vb365/common/shared.js'
import type { Attachment, Mails } from '../../outside/mails.js'
import type { Doc } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { withoutNulls } from '../base/singleton.js'
import type { MailSignIns } from './mail-sign-ins.js'
import { notificationsRefusals as refuse } from './refusals.js'

/** Whose mails there are settings for; each is also the path of its section. */
export const mailSenders = {
  VboEmailSettings: 'Veeam Backup for Microsoft 365',
  AuditEmailSettings: 'Veeam Backup for Microsoft 365 Audit',
  VexEmailSettings: 'Veeam Explorer for Microsoft Exchange',
  VeodEmailSettings: 'Veeam Explorer for Microsoft OneDrive for Business',
  VespEmailSettings: 'Veeam Explorer for Microsoft SharePoint',
  VetEmailSettings: 'Veeam Explorer for Microsoft Teams'
} as const
export type MailSender = keyof typeof mailSenders

/** How mails of a sender go out, and to whom. The explorers have no recipients: each mail names its own. */
interface MailSettings extends Doc {
  enableNotification: boolean
  authenticationType: RESTAuthenticationType
  server?: string
  port: number
  useSSL: boolean
  useAuthentication: boolean
  username?: string
  from?: string
  to?: string
  subject?: string
  notifyOnSuccess?: boolean
  notifyOnWarning?: boolean
  notifyOnFailure?: boolean
  supressUntilLastRetry?: boolean
  attachDetailedReport?: boolean
  /** Of the account that mails are sent on behalf of. */
  clientId?: string
  tenantId?: string
  userId?: string
  mailApiUrl?: string
  secrets?: Record<string, string>
}

type Given<T> = T | null | undefined

/** A change as any of the sections takes it; the members that a section does not have are never there. */
export interface MailChanges {
  enableNotification?: Given<boolean>
  authenticationType?: Given<RESTAuthenticationType>
  /** The mail server, as the product calls it and as the explorers do. */
  smtpServer?: Given<string>
  server?: Given<string>
  port?: Given<number>
  useSSL?: Given<boolean>
  useAuthentication?: Given<boolean>
  username?: Given<string>
  userPassword?: Given<string>
  from?: Given<string>
  to?: Given<string>
  subject?: Given<string>
  notifyOnSuccess?: Given<boolean>
  notifyOnWarning?: Given<boolean>
  notifyOnFailure?: Given<boolean>
  supressUntilLastRetry?: Given<boolean>
  attachDetailedReport?: Given<boolean>
  requestId?: Given<string>
  userId?: Given<string>
  mailApiUrl?: Given<string>
}

/** A mail without its sender. */
export interface Letter { to: string, subject: string, body: string, attachments?: Attachment[] }

/** The defaults of the guide. ASSUMED: those of the explorers, and the subject of audit mails. */
const server = { server: 'smtp.office365.com', port: 587, useSSL: false, useAuthentication: false }
const fresh = { enableNotification: false, authenticationType: 'CustomSmtp', ...server } as const
const freshOf: Partial<Record<MailSender, Partial<MailSettings>>> = {
  VboEmailSettings: {
    subject: '[%JobResult%] %OrgName% - %JobName% (%ObjectCount% objects), %Issues% issues',
    notifyOnSuccess: true,
    notifyOnWarning: true,
    notifyOnFailure: true,
    supressUntilLastRetry: false,
    attachDetailedReport: false
  },
  AuditEmailSettings: { subject: '%OrganizationName% - %Action% of %DisplayName% by %InitiatedByUserName%' }
}

/** Documented for accounts of Microsoft 365. */
const graph = 'https://graph.microsoft.com/v1.0/'

export type MailSettingsOf = ReturnType<typeof createMailSettings>

/** By what server or account the mails of a sender go out, and when the server sends any. */
export function createMailSettings (kernel: Kernel, mails: Mails, signIns: MailSignIns) {
  const settings = kernel.collection<MailSettings>({
    name: 'vb365.mailSettings',
    noun: 'Email settings',
    shape: {
      own: {
        enableNotification: member.yesOrNo,
        ...texts('authenticationType'),
        ...optionalTexts('server', 'username', 'from', 'to', 'subject', 'clientId', 'tenantId', 'userId', 'mailApiUrl'),
        port: member.integer, useSSL: member.yesOrNo, useAuthentication: member.yesOrNo, notifyOnSuccess: member.flag,
        notifyOnWarning: member.flag, notifyOnFailure: member.flag, supressUntilLastRetry: member.flag,
        attachDetailedReport: member.flag, secrets: member.secrets
      }
    }
  })

  return function of (sender: MailSender) {
    const hasRecipients = sender === 'VboEmailSettings' || sender === 'AuditEmailSettings'
    const read = (): MailSettings => settings.find(sender) ?? { id: sender, ...fresh, ...freshOf[sender] }

    function write (after: MailSettings): void {
      if (settings.has(sender)) settings.replace(after)
      else settings.add(after)
    }

    /** What keeps the settings from sending a mail: the member that is missing. */
    function missingIn (now: MailSettings): string | undefined {
      const isEmpty = (value: string | undefined): boolean => value === undefined || value.trim() === ''
      if (hasRecipients && addressesIn(now.to ?? '').length === 0) return 'to'
      if (now.authenticationType !== 'CustomSmtp') return isEmpty(now.userId) ? 'userId' : undefined
      if (isEmpty(now.server)) return hasRecipients ? 'smtpServer' : 'server'
      if (isEmpty(now.from)) return 'from'
      if (!now.useAuthentication) return undefined
      if (isEmpty(now.username)) return 'username'
      return isEmpty(now.secrets?.userPassword) ? 'userPassword' : undefined
    }

    function guardValid (now: MailSettings): void {
      if (now.port < 1 || now.port > 65_535) throw refuse.outOfRange('port', 1, 65_535)
      if (now.from !== undefined && now.from !== '') guardAddresses('from', [now.from.trim()])
      if (now.to !== undefined) guardAddresses('to', addressesIn(now.to))
      if (now.mailApiUrl !== undefined && !isWebAddress(now.mailApiUrl)) throw refuse.notAddress('mailApiUrl')
      const missing = now.enableNotification ? missingIn(now) : undefined
      if (missing !== undefined) throw refuse.missing(missing)
    }

    function deliver (letter: Letter): void {
      const now = read()
      const from = now.authenticationType === 'CustomSmtp' ? now.from : now.userId
      mails.send({ product: 'vb365', from: from ?? '', ...letter })
    }

    return {
      read,

      /** With an account there is no mail server, and the other way round. No secret comes back. */
      get () {
        const { secrets: _, server, port, useSSL, useAuthentication, username, from, ...now } = read()
        if (now.authenticationType !== 'CustomSmtp') return { ...now, isAuthenticated: true }
        const account = useAuthentication && username !== undefined ? { username } : {}
        const { clientId: __, tenantId: ___, userId: ____, mailApiUrl: _____, ...common } = now
        return {
          ...common,
          ...(server === undefined ? {} : { server, smtpServer: server }),
          ...(from === undefined ? {} : { from }),
          port,
          useSSL,
          useAuthentication,
          ...account
        }
      },

      update (given: MailChanges): void {
        const before = read()
        const after = { ...before, ...toPlainChanges(given), ...wayChanges(before, given) }
        const { userPassword } = given
        if (userPassword != null) after.secrets = { ...after.secrets, userPassword }
        guardValid(after)
        write(after)
      },

      prepareSignIn: signIns.preparerFor(sender, mailSenders[sender]),
      completeSignIn: signIns.completerFor(sender),

      /** Sends a mail with the settings as they are, to their own recipients or to a given one. */
      sendTest (email?: string): void {
        const now = read()
        if (!hasRecipients) {
          if (email === undefined || email.trim() === '') throw refuse.missing('email')
          guardAddresses('email', addressesIn(email))
        }
        const missing = missingIn(now)
        if (missing !== undefined) throw refuse.cannotSend(missing)
        deliver({
          to: hasRecipients ? now.to ?? '' : email ?? '',
          subject: 'Test message',
          body: `This message was sent to check the email settings of ${mailSenders[sender]}.`
        })
      },

      /** Sends a mail, if the server sends any. */
      send (letter: Letter): void {
        if (read().enableNotification) deliver(letter)
      }
    }

    /** By what mails go out from now on: what a sign-in brings, or a mail server again. */
    function wayChanges (before: MailSettings, given: MailChanges): Partial<MailSettings> {
      const { requestId, authenticationType, userId, mailApiUrl } = given
      if (requestId != null) {
        const signIn = signIns.take(sender, requestId)
        if (authenticationType != null && authenticationType !== signIn.service) {
          throw refuse.otherSignIn('authenticationType', signIn.service)
        }
        if (userId != null && userId !== signIn.userId) throw refuse.otherSignIn('userId', signIn.userId)
        const { service, clientId, tenantId } = signIn
        return {
          authenticationType: service,
          userId: signIn.userId,
          clientId,
          ...(tenantId === undefined ? {} : { tenantId }),
          ...(service === 'Microsoft365' ? { mailApiUrl: mailApiUrl ?? graph } : {})
        }
      }
      // ASSUMED: who names a mail server and nothing else means it; the explorers have no other word for it.
      const isServerNamed = (given.server ?? given.smtpServer) != null
      const wanted = authenticationType ?? (isServerNamed ? 'CustomSmtp' : before.authenticationType)
      if (wanted === 'CustomSmtp') return { authenticationType: wanted }
      if (wanted !== before.authenticationType) throw refuse.noSignIn(wanted)
      if (userId != null && userId !== before.userId) throw refuse.otherSignIn('userId', before.userId ?? '')
      return mailApiUrl == null ? {} : { mailApiUrl }
    }
  }
}

/** The members of a change that mean the same whatever mails go out by. */
function toPlainChanges (given: MailChanges): Partial<MailSettings> {
  const { smtpServer, server = smtpServer, port, useSSL, useAuthentication, username } = given
  const { enableNotification, from, to, subject } = given
  const { notifyOnSuccess, notifyOnWarning, notifyOnFailure, supressUntilLastRetry, attachDetailedReport } = given
  return withoutNulls({
    server, enableNotification, port, useSSL, useAuthentication, username, from, to, subject, notifyOnSuccess,
    notifyOnWarning, notifyOnFailure, supressUntilLastRetry, attachDetailedReport
  })
}

/** Several addresses are separated by semicolons (document). */
const addressesIn = (text: string): string[] =>
  text.split(';').map(address => address.trim()).filter(address => address !== '')

function guardAddresses (member: string, addresses: string[]): void {
  const wrong = addresses.find(address => !/^[^\s@]+@[^\s@]+$/.test(address))
  if (wrong !== undefined) throw refuse.notMailAddress(member, wrong)
}

export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)
