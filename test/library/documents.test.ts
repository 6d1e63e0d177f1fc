import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import t from 'tap'

t.test('the TypeScript of docs/control.md runs as it stands there', async t => {
  const text = readFileSync(new URL('../../docs/control.md', import.meta.url), 'utf8')
  const examples = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)
  const folder = new URL('../../.build/', import.meta.url)
  const file = new URL('control.ts', folder)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, [...examples, 'await simulator.close()\n'].join('\n'))

  t.ok(examples.length > 10)
  await t.resolves(import(file.href))
})
