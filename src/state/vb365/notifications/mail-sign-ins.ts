import type {
  RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse, RESTOAuth2ServiceKind, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse
} from '../../../schemas/vb365/common/organizations.js'
import type { SignIns } from '../../outside/sign-ins.js'
import { type Doc, text } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Organizations } from '../organizations/organizations.js'
import { isWebAddress } from './mail-settings.js'
import { notificationsRefusals as refuse } from './refusals.js'

/** A sign-in with an account that mails are to be sent on behalf of. */
interface MailSignIn extends Doc {
  /** The settings that it was asked for. */
  sender: string
  service: RESTOAuth2ServiceKind
  clientId: string
  tenantId?: string
  state: string
  /** Who signed in; once the sign-in was completed. */
  userId?: string
  secrets?: { clientSecret: string }
}

/** What a completed sign-in brings. */
export interface CompletedSignIn {
  service: RESTOAuth2ServiceKind
  clientId: string
  tenantId?: string | undefined
  userId: string
}

/** ASSUMED: the ids of the product's own applications, with which who has none signs in. */
const ownClient: Record<RESTOAuth2ServiceKind, string> = {
  Microsoft365: '9f8a4c1e-52d7-4b06-8e3a-7c61d05b9f24',
  GoogleGmail: '730915264481-vb365.apps.googleusercontent.com'
}

/**
 * How the server comes to send mail on behalf of an account of Microsoft 365 or Google: it asks for a sign-in page, a
 * person signs in there, and the code that the page sends them on with completes the request.
 */
export function createMailSignIns (kernel: Kernel, pages: SignIns, organizations: Organizations) {
  const requests = kernel.collection<MailSignIn>({
    name: 'vb365.mailSignIns',
    noun: 'Sign-in request',
    few: true,
    shape: {
      own: {
        ...texts('sender', 'service', 'clientId', 'state'), ...optionalTexts('tenantId', 'userId'), secrets: member.secrets
      }
    },
    columns: { state: text('state') }
  })

  /** ASSUMED: a mailbox for reports in the tenant that is named, else in the first that is known. */
  function expectedUser (service: RESTOAuth2ServiceKind, tenantId: string | undefined): string {
    if (service === 'GoogleGmail') return 'backup.reports@gmail.com'
    const known = organizations.listBackedUp()
    const named = known.find(({ id }) => organizations.get(id).msid === tenantId) ?? known[0]
    return `backup.reports@${named?.name ?? 'tenant.onmicrosoft.com'}`
  }

  /** The tenant of who signed in, where the request did not name it. */
  const tenantOf = (userId: string): string | undefined => organizations.listBackedUp()
    .map(({ id }) => organizations.get(id))
    .find(({ name }) => userId.toLowerCase().endsWith(`@${name.toLowerCase()}`))?.msid ?? undefined

  return {
    preparerFor: (sender: string, called: string) =>
      (given: RESTPrepareOAuthSignInRequest): RESTPrepareOAuthSignInResponse => {
        const { authenticationServiceKind: service, clientId, clientSecret, tenantId, redirectUrl = '' } = given
        if (service === undefined) throw refuse.missing('authenticationServiceKind')
        if (redirectUrl === '') throw refuse.missing('redirectUrl')
        if (!isWebAddress(redirectUrl)) throw refuse.notAddress('redirectUrl')
        // Google wants the secret of an application of one's own (guide). ASSUMED: Microsoft wants to know its tenant.
        if (clientId != null && service === 'GoogleGmail' && !clientSecret) throw refuse.missing('clientSecret')
        if (clientId != null && service === 'Microsoft365' && !tenantId) throw refuse.missing('tenantId')
        const client = clientId ?? ownClient[service]
        const page = pages.open({
          url: signInPage(service, client, tenantId ?? 'common'),
          purpose: `${called} sends mail with ${service}`,
          redirectUrl,
          user: expectedUser(service, tenantId ?? undefined)
        })
        const { id } = requests.add({
          id: kernel.ids.next(),
          sender,
          service,
          clientId: client,
          ...(tenantId == null ? {} : { tenantId }),
          state: page.state,
          ...(clientSecret === undefined ? {} : { secrets: { clientSecret } })
        })
        return { requestId: id, signInUrl: page.url }
      },

    completerFor: (sender: string) =>
      ({ code = '', state = '', error, errorDescription }: RESTCompleteOAuthSignInRequest): RESTCompleteOAuthSignInResponse => {
        // Versions before 8 also take what the page says to who declines.
        if (error !== undefined && error !== '') throw refuse.signInDeclined(errorDescription ?? error)
        if (code === '') throw refuse.missing('code')
        if (state === '') throw refuse.missing('state')
        const request = requests.first({ where: { state } })
        const signedIn = request?.sender === sender ? pages.use(state, code) : undefined
        if (request === undefined || signedIn === undefined) throw refuse.wrongCode()
        requests.patch(request.id, { userId: signedIn.user })
        return { requestId: request.id, userId: signedIn.user }
      },

    /** Takes what a completed sign-in brings, once. */
    take (sender: string, requestId: string): CompletedSignIn {
      const request = requests.find(requestId)
      if (request?.userId === undefined || request.sender !== sender) throw refuse.noSuchSignIn(requestId)
      const { id, service, clientId, userId, tenantId } = request
      requests.remove(id)
      return {
        service, clientId, userId, ...(service === 'Microsoft365' ? { tenantId: tenantId ?? tenantOf(userId) } : {})
      }
    }
  }
}

export type MailSignIns = ReturnType<typeof createMailSignIns>

function signInPage (service: RESTOAuth2ServiceKind, clientId: string, tenant: string): string {
  const [page, scope] = service === 'Microsoft365'
    ? [`https://login.microsoftonline.com/${encodeURIComponent(tenant)}/oauth2/v2.0/authorize`, 'Mail.Send offline_access']
    : ['https://accounts.google.com/o/oauth2/v2/auth', 'https://www.googleapis.com/auth/gmail.send']
  return `${page}?${new URLSearchParams({ client_id: clientId, response_type: 'code', scope }).toString()}`
}
