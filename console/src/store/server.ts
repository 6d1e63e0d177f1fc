import { signal } from '@preact/signals'
import { get, newest, tokenIsAsked } from '../api/call.js'

/** What serves this page. */
export interface ServerInfo { version: string, products: Record<'vb365' | 'vbr', { url: string, revisions: string[] }> }
export const server = signal<ServerInfo | undefined>(undefined)

/** Learns in which revisions to speak; without an answer (a token is asked for) the newest known ones will do. */
export async function learnRevisions (): Promise<void> {
  try {
    const about = await get<ServerInfo>('', 'control', '/api/about')
    server.value = about
    newest.vbr = newestOf(about.products.vbr.revisions) ?? newest.vbr
    newest.vb365 = newestOf(about.products.vb365.revisions) ?? newest.vb365
  } catch { /* The page says what is wrong where it shows. */ }
  if (tokenIsAsked.value) {
    const stop = tokenIsAsked.subscribe(asked => {
      if (asked) return
      queueMicrotask(() => stop())
      void learnRevisions()
    })
  }
}

const newestOf = (revisions: string[]): string | undefined => [...revisions].sort().at(-1)
