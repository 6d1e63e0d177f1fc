import type { Kernel } from '../../kernel.js'
import { Refusal } from '../../store/refusals.js'
import { withoutEmptyLists, type AutomationKind } from './items.js'
import type { Session, SessionOf, Sessions, Trouble } from '../sessions/sessions.js'

/** What an import session was started with. Its items hold secrets: they go with the session's end. */
interface Import { what: string, items: unknown[] }

const second = 1_000
/** ASSUMED: how long an item takes; the product's sessions show a second or two. */
const itemTakes = 2 * second
/** ASSUMED: a file without items is read, and that is all. */
const nothingTakes = second

const itemStep = 'vbr.import:item'

/**
 * Imports files, whatever they hold, as sessions.
 *
 *   Working: an item every two seconds ──▶ Stopped: Success | Warning, some failed | Failed, all did
 *      └── stop ──▶ Stopping ──▶ Stopped: what was imported stays
 */
export function createImports (kernel: Kernel, sessions: Sessions) {
  const kinds = new Map<string, AutomationKind<unknown, never, never>>()

  const imports = sessions.define<Import>({
    kind: 'Import',
    type: 'Automation',
    name: 'Import',
    // An outcome may be arranged for an item by its name; what a file will name is not known before.
    objects: name => [name],
    steps: [{
      lasts: ({ work }) => work.items.length === 0 ? nothingTakes : work.items.length * itemTakes,
      isOpen: true,
      begin ({ id, work }) {
        if (work.items.length > 0) plan(id, 0)
        else kernel.schedule.at(kernel.clock.now() + nothingTakes, itemStep, id, '0')
      },
      run: ({ id, work }) => verdict(id, work.items.length)
    }]
  })

  const plan = (session: string, index: number): void =>
    kernel.schedule.at(kernel.clock.now() + itemTakes, itemStep, session, String(index))

  kernel.schedule.define(itemStep, (id, data) => {
    // Only `start` below makes sessions that have such a step; somebody may have taken one away.
    const session = sessions.find(id) as SessionOf<Import> | undefined
    if (session?.state !== 'Working') return
    const { items } = session.work
    const index = Number(data)
    if (index < items.length) take(session, items[index])
    if (index + 1 < items.length) plan(id, index + 1)
    else imports.proceed(id)
  })

  function take ({ id, work: { what }, initiatedBy = '' }: SessionOf<Import>, item: unknown): void {
    const kind = kinds.get(what)
    if (kind === undefined) throw new Error(`Nothing is called ${what} in automation`)
    const name = kind.nameOf(item)
    const trouble = kernel.outcomes.takeObject('Import', id, name, () => [])
    const now = kernel.clock.now()
    const say = (title: string, status: 'Success' | 'Warning' | 'Failed'): void =>
      kernel.log.add(id, title, status, '', now - itemTakes, now)
    if (trouble?.result === 'Failed') return say(failure(name, trouble.message ?? 'the operation failed.'), 'Failed')
    const { done, reason } = tryTo(name, () => kind.import(item, initiatedBy))
    if (reason !== undefined) say(failure(name, reason), 'Failed')
    else if (trouble === undefined) say(`${name} has been ${done}`, 'Success')
    else say(`${name} has been ${done}: ${trouble.message ?? 'with a warning.'}`, 'Warning')
  }

  /** All of an item or nothing; a fault of ours ends the item, too, and not the session. */
  function tryTo (name: string, work: () => string): { done?: string, reason?: string } {
    try {
      return { done: kernel.database.savepoint(work) }
    } catch (error) {
      if (error instanceof Refusal) return { reason: error.message }
      kernel.options.report(`The import of ${name} failed`, error)
      return { reason: 'the operation ended with an internal error.' }
    }
  }

  function verdict (session: string, count: number): Trouble | undefined {
    const lines = kernel.log.lines(session)
    const failed = lines.filter(({ status }) => status === 'Failed').length
    if (failed > 0) {
      const message = `${failed} of ${count} items could not be imported.`
      return { result: failed === count ? 'Failed' : 'Warning', message }
    }
    const warning = lines.find(({ status }) => status === 'Warning')
    return warning && { result: 'Warning', message: warning.title }
  }

  return {
    /** Makes a kind known; what it gives back exports and imports it. */
    carry<Item, File, Selection extends object> (kind: AutomationKind<Item, File, Selection>) {
      // Items are taken out of a file of this kind below, and given back to this kind alone.
      kinds.set(kind.name, kind as AutomationKind<unknown, never, never>)
      return {
        /** Without a selection everything. */
        export: (selection: Selection | undefined): File => kind.export(withoutEmptyLists<Selection>(selection ?? {})),
        import: (file: File, initiatedBy: string): Session => imports.start({
          name: `Import ${kind.name}`,
          initiatedBy,
          work: { what: kind.name, items: kind.itemsOf(file) }
        })
      }
    }
  }
}

export type Imports = ReturnType<typeof createImports>

const failure = (name: string, reason: string): string => `${name} could not be imported: ${reason}`
