import t from 'tap'
import { ESLint } from 'eslint'

const eslint = new ESLint()

const refusals = async (filePath: string, from: string) => {
  const [result] = await eslint.lintText(`import * as it from '${from}'\n\nexport { it }\n`, { filePath })
  return result?.messages.map(message => message.ruleId)
}

const refused: Array<[file: string, from: string]> = [
  ['src/state/time/clock.ts', 'fastify'],
  ['src/state/time/clock.ts', '@fastify/swagger'],
  ['src/state/time/clock.ts', '../server/certificate.js'],
  ['src/state/time/clock.ts', '../routes/control/clock.js'],
  ['src/state/time/clock.ts', '../simulator.js'],
  ['src/state/vbr/sessions.ts', '../../server/certificate.js'],
  ['src/state/vbr/sessions.ts', '../../routes/vbr/sessions.js'],
  ['src/schemas/control/clock.ts', '../../state/time/clock.js'],
  ['src/server/journal.ts', '../routes/vbr/index.js'],
  ['src/server/journal.ts', 'better-sqlite3'],
  ['src/server/journal.ts', '../simulator.js'],
  ['src/simulator.ts', 'better-sqlite3'],
  ['src/library/world.ts', 'better-sqlite3'],
  ['src/routes/control/clock.ts', 'better-sqlite3'],
  ['src/routes/control/clock.ts', '../../state/store/database.js'],
  ['src/routes/vbr/sessions.ts', 'better-sqlite3'],
  ['src/routes/vbr/sessions.ts', '../../state/store/database.js'],
  ['src/routes/vbr/sessions.ts', '../vb365/jobs.js'],
  ['src/routes/vbr/sessions.ts', '../../routes/vb365/jobs.js'],
  ['src/routes/vb365/jobs.ts', '../vbr/sessions.js'],
  ['src/routes/vb365/jobs.ts', '../../main.js'],
  ['src/server/journal.ts', 'node:process'],
  ['src/state/time/clock.ts', '../../test/routes/world.js']
]

const allowed: Array<[file: string, from: string]> = [
  ['src/main.ts', 'node:process'],
  ['src/main.ts', './simulator.js'],
  ['src/simulator.ts', './server/listener.js'],
  ['src/simulator.ts', './routes/vbr/index.js'],
  ['src/routes/vbr/sessions.ts', '../../state/vbr/sessions.js'],
  ['src/routes/vbr/sessions.ts', '../../server/operation.js'],
  ['src/routes/vbr/index.ts', 'fastify'],
  ['src/state/store/database.ts', 'better-sqlite3'],
  ['src/state/vbr/sessions.ts', '../../schemas/vbr/sessions.js'],
  ['src/state/vbr/sessions.ts', '../database.js']
]

t.test('an import against the direction of the house is refused by lint', async t => {
  for (const [file, from] of refused) {
    t.same(await refusals(file, from), ['no-restricted-imports'], `${file} must not import ${from}`)
  }
})

t.test('an import along the direction of the house is fine', async t => {
  for (const [file, from] of allowed) t.same(await refusals(file, from), [], `${file} may import ${from}`)
})

t.test('only src/main.ts reads the process', async t => {
  const code = 'export const home = process.env.HOME\n'
  const [shell] = await eslint.lintText(code, { filePath: 'src/server/shell.ts' })
  const [main] = await eslint.lintText(code, { filePath: 'src/main.ts' })

  t.match(shell?.messages, [{ ruleId: 'no-restricted-globals' }])
  t.same(main?.messages, [])
})
