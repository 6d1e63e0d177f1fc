import { signal } from '@preact/signals'
import { CallError, messageOf, send } from '../api/call.js'
import type { Call } from '../model/call.js'
import { announce } from './announcements.js'
import { shown } from './world.js'

/** What the last button did, for "As code". */
export const lastCalls = signal<Call[]>([])

/** What was refused, in the words of whoever refused it; or what was done, where nothing else shows it. */
export interface Notice { kind: 'refused' | 'done', title: string, message: string, expected?: string, at?: string }
export const notice = signal<Notice | undefined>(undefined)

/** What is under way: its button waits. */
export const busy = signal<string | undefined>(undefined)

/**
 * Does what a button says, as calls that anybody could make. Returns what the last of them answered; undefined where
 * one was refused, which is shown.
 */
export async function perform<T = unknown> (title: string, ...calls: Call[]): Promise<T | undefined> {
  const world = shown.peek()?.name
  if (world === undefined) return undefined
  lastCalls.value = calls
  busy.value = title
  notice.value = undefined
  try {
    let answer: T | undefined
    for (const call of calls) answer = await send<T>(world, call)
    // No event tells of rules: the page that changed them reads them again.
    shown.peek()?.feeds.note({ changed: ['rules'], requests: 0, clock: false, everything: false, ended: [] })
    return answer
  } catch (error) {
    refuse(title, error)
    return undefined
  } finally {
    busy.value = undefined
  }
}

export function refuse (title: string, error: unknown): void {
  const { expected, at } = error instanceof CallError ? error : { expected: undefined, at: undefined }
  notice.value = {
    kind: 'refused', title, message: messageOf(error),
    ...(expected === undefined ? {} : { expected }), ...(at === undefined ? {} : { at })
  }
}

export function sayDone (title: string, message = ''): void {
  notice.value = { kind: 'done', title, message }
  announce(message === '' ? title : `${title}. ${message}`)
}

export const control = (method: Call['method'], path: string, body?: unknown): Call =>
  ({ to: 'control', method, path: `/api/worlds/{world}${path}`, ...(body === undefined ? {} : { body }) })

/** The calls of the buttons that several views have. */
export const calls = {
  startJob: (product: 'vbr' | 'vb365', id: string): Call => product === 'vbr'
    ? { to: 'vbr', method: 'POST', path: `/api/v1/jobs/${id}/start`, body: {} }
    : { to: 'vb365', method: 'POST', path: `/v8/Jobs/${id}/Start`, body: {} },
  startCopyJob: (id: string): Call => ({ to: 'vb365', method: 'POST', path: `/v8/CopyJobs/${id}/Start`, body: {} }),
  stopSession: (product: 'vbr' | 'vb365', id: string): Call => product === 'vbr'
    ? { to: 'vbr', method: 'POST', path: `/api/v1/sessions/${id}/stop`, body: {} }
    : { to: 'vb365', method: 'POST', path: `/v8/JobSessions/${id}/Stop`, body: {} },
  advance: (how: { by: string } | { until: string } | { untilIdle: true }): Call => control('POST', '/clock/advance', how),
  runClock: (rate: number): Call => control('PUT', '/clock', { mode: 'rate', rate }),
  freezeClock: (): Call => control('PUT', '/clock', { mode: 'frozen' }),
  letClockRun: (): Call => control('PUT', '/clock', { mode: 'real' }),
  condition: (subject: string, state: string): Call => control('POST', '/outcomes', { subject, state })
}
