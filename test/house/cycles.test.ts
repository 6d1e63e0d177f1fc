import t from 'tap'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { targetOf } from '../../scripts/lint/rooms.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

function filesIn (folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
}

/** The files that a file needs to be there before it: what it imports, or passes on, as a value. */
function neededBy (file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)\s+(?!type\b)(\{[^}]*\}|[^;{'"]*?)?\s*(?:from\s*)?'(\.[^']+)'/gm)]
    .filter(([, names = '']) => !/^\{(\s*type [^,}]+,?)+\s*\}$/.test(names))
    .flatMap(([, , from = '']) => targetOf(file, from) ?? [])
    .map(target => existsSync(join(root, `${target}x`)) ? `${target}x` : target)
}

/** The first cycle that a walk along `needs` comes upon, as the files on it; undefined where there is none. */
function findCycle (needs: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  function walk (file: string, path: string[]): string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of needs.get(file) ?? []) {
      const cycle = walk(next, [...path, file])
      if (cycle !== undefined) return cycle
    }
    done.add(file)
    return undefined
  }
  for (const file of needs.keys()) {
    const cycle = walk(file, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}

t.test('no file needs itself to be there before it', t => {
  for (const [folder, least] of [['src', 300], ['console/src', 70]] as const) {
    const needs = new Map(filesIn(join(root, folder)).map(file => [file, neededBy(file)]))
    t.ok(needs.size > least, `all of ${folder} is read`)
    t.equal(findCycle(needs)?.join(' → '), undefined)
  }
  t.end()
})

t.test('a cycle is found where there is one', t => {
  t.same(findCycle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]])), ['b', 'c', 'b'])
  t.end()
})
