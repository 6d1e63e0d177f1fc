import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const root = fileURLToPath(new URL('../..', import.meta.url))

t.test('the example suite passes as node:test runs it', async t => {
  const child = spawn(process.execPath, [
    '--import', './scripts/typescript/register.js', '--test', '--test-reporter', 'tap', 'examples/typescript/client.test.ts'
  ], { cwd: root })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { written += String(chunk) })
  const [status]: unknown[] = await once(child, 'close')

  t.equal(status, 0, written)
  t.match(written, /# pass [1-9]/)
  t.match(written, /# fail 0/)
})
