import { givenSteps, stepOf } from './vb365-questions.js'
import { isMembers, type Members } from './vbr-bodies-kit.js'

/** A step of a path that names something that is there, between what stands before and after it. */
export interface Path { steps: ReadonlyArray<{ step: string, isId: boolean }> }

const pathsAtOnce = 4

export const textOf = ({ steps }: Path): string => steps.map(({ step }) => `/${step}`).join('')

export function rowsIn (body: unknown): Members[] {
  const rows = isMembers(body) ? body.results : body
  return Array.isArray(rows) ? rows.filter(isMembers) : []
}

/** Finds paths of operations with things that the estate has: a step that is an id is one of the list before it. */
export function createPaths (get: (url: string) => Promise<unknown>) {
  const lists = new Map<string, Members[]>()

  async function rowsOf (version: string, path: string, query: string): Promise<Members[]> {
    const key = `/${version}${path}?${query}`
    const known = lists.get(key)
    if (known !== undefined) return known
    const rows = rowsIn(await get(`${key}${query === '' ? '' : '&'}limit=50`))
    lists.set(key, rows)
    return rows
  }

  return async function pathsOf (version: string, url: string, query: string): Promise<Path[]> {
    let found: Path[] = [{ steps: [] }]
    for (const step of url.split('/').slice(1)) {
      const next: Path[] = []
      for (const path of found) {
        if (!step.startsWith(':')) { next.push({ steps: [...path.steps, { step, isId: false }] }); continue }
        const rows = await rowsOf(version, textOf(path), query)
        const ids = rows.map(row => stepOf(row, step)).filter(id => typeof id === 'string')
        const spread = ids.filter((_, n) => n % Math.max(1, Math.floor(ids.length / pathsAtOnce)) === 0)
        const values = spread.length > 0 ? spread : givenSteps[step] === undefined ? [] : [givenSteps[step]]
        next.push(...values.map(value => ({ steps: [...path.steps, { step: encodeURIComponent(value), isId: true }] })))
      }
      found = next.slice(0, 12)
    }
    return found
  }
}
