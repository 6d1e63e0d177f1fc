import { Type } from '@sinclair/typebox'
import { playedPastOf } from '../../src/shipped-past.js'
import { integer, text } from '../../src/state/store/collection.js'
import { member, optionalTexts, texts } from '../../src/state/store/shape.js'
import type { Kernel } from '../../src/state/kernel.js'
import type { WorldOptions } from '../../src/state/world/beginning.js'
import { createWorld, type World } from '../../src/state/world/world.js'

export const morning = Date.parse('2025-01-15T09:00:00Z')

export const emptyEstate = { name: 'empty', collections: {} }

/** A world without an estate, frozen on a Wednesday morning; `failures` collects faults of steps. */
export function emptyWorld (options: Partial<WorldOptions> = {}): World & { failures: string[] } {
  const failures: string[] = []
  const world = createWorld({
    name: 'test',
    file: ':memory:',
    seed: 1,
    fixture: emptyEstate,
    clock: { mode: 'frozen' },
    start: morning,
    playedPast: playedPastOf,
    vb365Version: 'v8',
    vbrRevision: '1.3-rev2',
    report: (message, error) => { failures.push(`${message}: ${error instanceof Error ? error.message : String(error)}`) },
    ...options
  })
  return Object.assign(world, { failures })
}

export interface Boat {
  id: string
  name: string
  length?: number
  launched?: string
  harbourId?: string
  crew?: string[]
}

export function harbours (kernel: Kernel) {
  return kernel.collection<{ id: string, name: string }>({ name: 'test.harbours', noun: 'Harbour', shape: { own: texts('name') } })
}

export function boats (kernel: Kernel) {
  return kernel.collection<Boat>({
    name: 'test.boats',
    noun: 'Boat',
    shape: {
      own: { name: member.text, length: Type.Optional(member.number), ...optionalTexts('launched', 'harbourId'), crew: Type.Optional(member.texts) }
    },
    feed: true,
    columns: {
      name: text('name'), length: integer('length'), launched: text('launched')
    },
    references: {
      harbour: { path: 'harbourId', to: 'test.harbours' },
      crew: { path: 'crew[]', to: 'test.boats', weak: true }
    }
  })
}
