import { noSuchName, Refusal } from '../store/refusals.js'
import { member, optionalTexts, texts, wordOf } from '../store/shape.js'
import type { Kernel } from '../kernel.js'

/**
 * A sign-in page of a cloud that a product has sent a person to. Who signs in there is sent on to `redirect`, with a
 * code that lets the product in; who declines is sent there with an error.
 *
 *   open: pending ── approve ──▶ approved ── use ──▶ used
 *            └── deny ──▶ denied
 */
export interface SignIn {
  /** What the product tells its requests apart by. */
  state: string
  /** What the product wants it for, in words. */
  purpose: string
  url: string
  status: 'pending' | 'approved' | 'denied' | 'used'
  issued: string
  /** Who signs in, unless the person is somebody else. */
  user: string
  /** Where the page sends the person's browser, once it was answered. */
  redirect?: string
}

type Kept = SignIn & { id: string, redirectUrl: string, code?: string }

/** The page that a product asks for. */
export interface Asked { url: string, purpose: string, redirectUrl: string, user: string }

/** The sign-in pages that the products have sent people to, and what the person outside the API has done there. */
export function createSignIns (kernel: Kernel) {
  const pages = kernel.collection<Kept>({
    name: 'signIns',
    noun: 'Sign-in page',
    shape: {
      own: {
        ...texts('state', 'purpose', 'url', 'user', 'redirectUrl'),
        ...optionalTexts('code', 'redirect'),
        status: wordOf('pending', 'approved', 'denied', 'used'),
        issued: member.time
      }
    }
  })

  const show = ({ id: _, redirectUrl: __, code: ___, ...page }: Kept): SignIn => page

  function answer (state: string, toAnswer: (page: Kept) => Partial<Kept>): SignIn {
    return kernel.database.savepoint(() => {
      const page = pages.find(state)
      if (page === undefined) throw noSuchName('sign-in page', state, pages.list().map(({ state }) => state))
      if (page.status !== 'pending') {
        throw new Refusal('conflict', `Sign-in page ${state} is ${page.status}: only a pending one can be approved or denied.`)
      }
      return show(pages.patch(page.id, toAnswer(page)))
    })
  }

  function approve ({ redirectUrl, state }: Kept, user: string): Partial<Kept> {
    const code = kernel.ids.next().replaceAll('-', '')
    return { status: 'approved', user, code, redirect: withQuery(redirectUrl, { code, state }) }
  }

  return {
    /** Opens a page; its address tells the product's own parameters and those of the page. */
    open ({ url, purpose, redirectUrl, user }: Asked): SignIn {
      const state = kernel.ids.next()
      const page: Kept = {
        id: state,
        state,
        purpose,
        url: withQuery(url, { redirect_uri: redirectUrl, state }),
        status: 'pending',
        issued: kernel.clock.iso(),
        user,
        redirectUrl
      }
      return show(pages.add(kernel.options.deviceCodes === 'approve' ? { ...page, ...approve(page, user) } : page))
    },

    /** Takes a code from a page, once. Who signed in; undefined unless the page gave out this very code. */
    use (state: string, code: string): { user: string } | undefined {
      const page = pages.find(state)
      if (page?.status !== 'approved' || page.code !== code) return undefined
      pages.patch(page.id, { status: 'used' })
      return { user: page.user }
    },

    /** Oldest first. */
    list: (): SignIn[] => pages.list().map(show),

    /** The person signs in, as somebody else if that is said. Refused unless the page is pending. */
    approve: (state: string, user?: string): SignIn => answer(state, page => approve(page, user ?? page.user)),

    /** The person declines. Refused unless the page is pending. */
    deny: (state: string): SignIn => answer(state, ({ redirectUrl }) =>
      ({ status: 'denied', redirect: withQuery(redirectUrl, { error: 'access_denied', state }) }))
  }
}

export type SignIns = ReturnType<typeof createSignIns>

function withQuery (address: string, parameters: Record<string, string>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value)
  return url.href
}
