import { signal } from '@preact/signals'
import type { Call } from '../model/call.js'

/** What a call was refused with, in the words of whoever refused it. */
export class CallError extends Error {
  constructor (
    message: string, readonly status: number, readonly expected?: string, readonly at?: string, readonly body?: unknown
  ) {
    super(message)
  }
}

/** Asked for when the control port wants a token: no address ever has it. */
export const tokenIsAsked = signal(false)
const tokenKey = 'vbsim.token'

export function keepToken (token: string): void {
  sessionStorage.setItem(tokenKey, token)
  tokenIsAsked.value = false
}

export function headersOfControl (): Record<string, string> {
  const token = sessionStorage.getItem(tokenKey)
  return token === null ? {} : { authorization: `Bearer ${token}` }
}

/** The newest revisions that the server serves: what the page reads is written in them. */
export const newest = { vbr: '1.3-rev2', vb365: 'v8' }

/** The address of a call at this origin. */
export const addressOf = (world: string, { to, path }: Pick<Call, 'to' | 'path'>): string =>
  to === 'control'
    ? path.replace('{world}', encodeURIComponent(world))
    : `/api/worlds/${encodeURIComponent(world)}/${to}${path.replace(/^\/v8\//, `/${newest.vb365}/`)}`

/** Makes a call. What comes back is as the documents say: the caller names the part of it that it reads. */
export async function send<T> (world: string, call: Call): Promise<T> {
  const { method, body, to } = call
  const reply = await fetch(addressOf(world, call), {
    method,
    headers: {
      ...headersOfControl(),
      ...(to === 'control' ? {} : { 'x-vbsim-user': await accountOf(world, to) }),
      ...(call.asClient === true ? { 'x-vbsim-as-client': 'true' } : {}),
      ...(to === 'vbr' ? { 'x-api-version': newest.vbr } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await reply.text()
  const content = parse(text)
  if (!reply.ok) throw errorOf(reply.status, content, text)
  // The documents of both products and of the control port are what holds the type; tests compare them.
  return content as T
}

export const get = <T>(world: string, to: Call['to'], path: string): Promise<T> =>
  send<T>(world, { to, method: 'GET', path })

const accounts = new Map<string, Promise<string>>()

/** The account that the page acts as: the first administrator of the product, whatever the accounts are. */
function accountOf (world: string, product: 'vbr' | 'vb365'): Promise<string> {
  let account = accounts.get(product)
  if (account === undefined) {
    account = send<{ user: string }>(world, { to: 'control', method: 'POST', path: '/api/worlds/{world}/tokens', body: { product } })
      .then(({ user }) => user)
    account.catch(() => accounts.delete(product))
    accounts.set(product, account)
  }
  return account
}

function parse (text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return text
  }
}

/** The control port says `error`, Backup & Replication and Microsoft 365 say `message`. */
function errorOf (status: number, content: unknown, text: string): CallError {
  if (status === 401) tokenIsAsked.value = true
  // Any of the three shapes; each member is looked at before it is used.
  const said = (typeof content === 'object' && content !== null ? content : {}) as Record<string, unknown>
  const word = (name: string): string | undefined => typeof said[name] === 'string' ? said[name] : undefined
  const message = word('error') ?? word('message') ?? word('title') ?? (text.slice(0, 200) || `Refused with ${status}.`)
  return new CallError(message, status, word('expected'), word('at'), content)
}

export const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error)
