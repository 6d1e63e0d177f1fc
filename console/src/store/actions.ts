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
