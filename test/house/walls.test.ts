import t from 'tap'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { areas, targetOf } from '../../scripts/lint/rooms.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const eslint = new ESLint({ cwd: root, cache: false })

/** What lint says of a line in a file of the project: rules and their messages. */
async function complaintsIn (filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}${filePath}` })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

const asValue = (from: string): string => `import * as it from '${from}'\n\nexport { it }`
const asType = (from: string): string => `import type * as It from '${from}'\n\nexport type { It }`

/** Walls by number as the plan of the house counts them. Every file that is named exists. */
const refused: Array<[wall: string, file: string, from: string]> = [
  ['1: two products', 'src/state/vbr/jobs/jobs.ts', '../../vb365/jobs/jobs.js'],
  ['1: two products', 'src/state/vb365/jobs/jobs.ts', '../../vbr/base/refusals.js'],
  ['1: two products', 'src/routes/vbr/sessions.ts', '../vb365/backup-jobs.js'],
  ['1: two products', 'src/routes/vb365/backup-jobs.ts', '../../state/vbr/jobs/jobs.js'],
  ['1: two products', 'src/routes/vbr/sessions.ts', '../../schemas/vb365/backup-jobs.js'],
  ['2: areas in their order', 'src/state/vbr/repositories/repositories.ts', '../jobs/index.js'],
  ['2: areas in their order', 'src/state/vbr/sessions/sessions.ts', '../restore/mounts.js'],
  ['2: areas in their order', 'src/state/vb365/organizations/directory.ts', '../jobs/jobs.js'],
  ['2: values through the door', 'src/state/vbr/jobs/jobs.ts', '../inventory/objects.js'],
  ['2: values through the door', 'src/state/vb365/restore/restore-sessions.ts', '../storage/object-storage.js'],
  ['2: an area within its product', 'src/state/vbr/jobs/jobs.ts', '../index.js'],
  ['3: the core knows no product', 'src/state/store/collection.ts', '../vbr/sessions/sessions.js'],
  ['3: the core knows no product', 'src/state/time/plan.ts', '../vb365/jobs/sessions.js'],
  ['3: the core knows no product', 'src/state/control/journal.ts', '../../schemas/vbr/contract.js'],
  ['3: the core knows no product', 'src/state/kernel.ts', './vbr/index.js'],
  ['3: the core knows no product', 'src/server/section.ts', '../state/vbr/index.js'],
  ['3: the core knows no product', 'src/server/product.ts', '../schemas/vb365/contract.js'],
  ['3: the core stands below', 'src/state/store/collection.ts', '../control/events.js'],
  ['3: the core stands below', 'src/state/time/clock.ts', '../world/world.js'],
  ['4: the database through the kernel', 'src/state/vbr/jobs/jobs.ts', '../../store/database.js'],
  ['4: the database through the kernel', 'src/state/vb365/jobs/jobs.ts', '../../store/tables.js'],
  ['4: the database through the kernel', 'src/routes/vbr/sessions.ts', '../../state/store/database.js'],
  ['floors', 'src/state/time/clock.ts', '../../server/tls/certificate.js'],
  ['floors', 'src/state/time/clock.ts', '../../routes/control/clock.js'],
  ['floors', 'src/state/time/clock.ts', '../../simulator.js'],
  ['floors', 'src/schemas/kit/formats.ts', '../../state/time/clock.js'],
  ['floors', 'src/server/product.ts', '../routes/vbr/index.js'],
  ['floors', 'src/server/product.ts', '../simulator.js'],
  ['floors', 'src/routes/vb365/backup-jobs.ts', '../../main.js'],
  ['floors', 'src/state/time/clock.ts', '../../../test/estate/simulator.js']
]

/** Where a wall stands against types as well. */
const refusedTypes: Array<[wall: string, file: string, from: string]> = [
  ['1: two products', 'src/state/vbr/jobs/jobs.ts', '../../vb365/jobs/jobs.js'],
  ['2: areas in their order', 'src/state/vbr/repositories/repositories.ts', '../jobs/jobs.js'],
  ['3: the core knows no product', 'src/state/store/collection.ts', '../vbr/sessions/sessions.js'],
  ['4: the database through the kernel', 'src/state/vbr/jobs/jobs.ts', '../../store/database.js'],
  ['floors', 'src/state/time/clock.ts', '../../server/section.js']
]

const allowed: Array<[file: string, code: string]> = [
  ['src/simulator.ts', asValue('./server/listener.js')],
  ['src/simulator.ts', asValue('./routes/vbr/index.js')],
  ['src/routes/vbr/sessions.ts', asType('../../state/vbr/sessions/sessions.js')],
  ['src/routes/vbr/sessions.ts', asValue('../../server/section.js')],
  ['src/routes/vbr/index.ts', asValue('fastify')],
  ['src/routes/vbr/index.ts', "import { roleNames } from '../../state/vbr/server/roles.js'\n\nexport { roleNames }"],
  ['src/state/store/sqlite.ts', asValue('better-sqlite3')],
  ['src/state/world/world.ts', asValue('../vbr/index.js')],
  ['src/state/vbr/jobs/jobs.ts', asValue('../inventory/index.js')],
  ['src/state/vbr/jobs/jobs.ts', asValue('../base/refusals.js')],
  ['src/state/vbr/jobs/jobs.ts', asType('../inventory/objects.js')],
  ['src/state/vbr/jobs/jobs.ts', asValue('../../../schemas/vbr/jobs.js')],
  ['src/state/vbr/index.ts', asValue('./jobs/index.js')]
]

const wallOnly = (complaints: string[]): string[] => complaints.filter(text => text.startsWith('house/walls'))

t.test('an import through a wall is refused by lint', async t => {
  for (const [wall, file, from] of refused) {
    t.ok(existsSync(root + file) && existsSync(root + targetOf(file, from)), `${file} and ${from} exist`)
    t.equal(wallOnly(await complaintsIn(file, asValue(from))).length > 0, true, `${wall}: ${file} must not import ${from}`)
  }
})

t.test('routes make no nouns: these come with the world', async t => {
  const file = 'src/routes/control/clock.ts'
  t.match(await complaintsIn(file, "import { createClock } from '../../state/time/clock.js'\n\nexport { createClock }"),
    [/^house\/walls/])
  t.same(await complaintsIn(file, "import { iso } from '../../state/time/clock.js'\n\nexport { iso }"), [])
})

t.test('where an area, a product or a floor ends, types end, too', async t => {
  for (const [wall, file, from] of refusedTypes) {
    t.equal(wallOnly(await complaintsIn(file, asType(from))).length > 0, true, `${wall}: ${file} must not name ${from}`)
  }
})

t.test('an import along the plan of the house is fine', async t => {
  for (const [file, code] of allowed) t.same(await complaintsIn(file, code), [], `${file}: ${code}`)
})

t.test('packages stay in the rooms that know them', async t => {
  for (const [file, from] of [
    ['src/state/time/clock.ts', 'fastify'], ['src/state/vbr/jobs/jobs.ts', '@fastify/swagger'],
    ['src/state/vbr/jobs/jobs.ts', 'better-sqlite3'], ['src/server/product.ts', 'better-sqlite3'],
    ['src/routes/vbr/sessions.ts', 'better-sqlite3'], ['src/library/world.ts', 'better-sqlite3'],
    ['src/server/product.ts', 'node:process']
  ] as const) {
    t.match(await complaintsIn(file, asValue(from)), [/^no-restricted-imports/], `${file} must not import ${from}`)
  }
})

t.test('only src/main.ts reads the process', async t => {
  const code = 'export const home = process.env.HOME'
  t.match(await complaintsIn('src/server/product.ts', code), [/^no-restricted-globals/])
  t.same(await complaintsIn('src/main.ts', code), [])
})

t.test('an object literal does not ask `this` for its own functions; a class may', async t => {
  t.match(await complaintsIn('src/state/vbr/jobs/jobs.ts', 'export const it = { a: () => 1, b () { return this.a() } }'),
    [/^no-restricted-syntax/])
  t.same(await complaintsIn('src/state/vbr/jobs/jobs.ts',
    'export class Trouble extends Error { say () { return this.message } }'), [])
})

t.test('revisions are not compared as texts or numbers', async t => {
  const file = 'src/routes/vbr/revisions/credentials.ts'
  for (const test of ["revision < '1.2'", "'1.3-rev0' <= it.revision", "newest >= 'v7'", 'a.vbrRevision > b']) {
    const complaints = await complaintsIn(file, `export const isOld = (revision, it, newest, a, b) => ${test}`)
    t.ok(complaints.some(text => text.startsWith('house/revisions-are-no-numbers')), test)
  }
  t.same(await complaintsIn(file, "export const isOld = (count) => count < 2 && count !== '1.3'"), [])
})

t.test('the plan of areas is the order in which a product makes them', t => {
  for (const product of ['vbr', 'vb365'] as const) {
    const made = [...readFileSync(`${root}src/state/${product}/index.ts`, 'utf8').matchAll(/\.add\(create(\w+)Area\)/g)]
      .map(([, name = '']) => name.toLowerCase())
    t.same(areas[product].filter(area => made.includes(area)), made, product)
    for (const area of made) t.ok(existsSync(`${root}src/state/${product}/${area}/index.ts`), `${product}/${area} has a door`)
  }
  t.end()
})
