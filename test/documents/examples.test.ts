import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { startTest } from '../estate/simulator.js'
import { type Block, blocksOf, fileOf, isRun, languages, pages, root } from './blocks.js'

const python = spawnSync('python3', ['-c', 'import requests']).status === 0 ? 'python3' : undefined
const loader = `--import=${pathToFileURL(join(root, 'scripts', 'typescript', 'register.js')).href}`

/** Runs a program in a folder and gives what is wrong with its end: nothing, or what it wrote. */
async function troubleOf (command: string, argv: string[], cwd: string): Promise<string> {
  // Certificates of the machine's own would be trusted in place of what an example says.
  const { NODE_V8_COVERAGE: _, TAP: __, REQUESTS_CA_BUNDLE: ___, CURL_CA_BUNDLE: ____, ...env } = process.env
  const child = spawn(command, argv, { cwd, env: { ...env, NODE_OPTIONS: loader, NO_COLOR: '1' } })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { written += String(chunk) })
  const [status]: unknown[] = await once(child, 'close')
  return status === 0 ? '' : `${command} ended with ${String(status)}:\n${written}`
}

/** Pages speak of the usual ports; what they meet here has others. */
const { simulator } = await startTest(t, { own: true, tls: true, clock: { mode: 'real' } })
const ports: Record<string, string> = {
  4443: new URL(simulator.vb365.url).port,
  9419: new URL(simulator.vbr.url).port,
  4480: new URL(simulator.control.url).port
}
const here = (code: string): string =>
  code.replace(/\b(127\.0\.0\.1|localhost):(4443|9419|4480)\b/g, (_, host: string, port: string) => `${host}:${ports[port] ?? ''}`)

/** A package `vbsim` that is this checkout, as its users have it. */
function makeFolder (page: string): string {
  const folder = join(root, '.build', 'documents', page.replace(/\W/g, '-'))
  rmSync(folder, { recursive: true, force: true })
  const vbsim = join(folder, 'node_modules', 'vbsim')
  mkdirSync(vbsim, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "type": "module", "scripts": { "test": "node --test" } }')
  writeFileSync(join(vbsim, 'package.json'), '{ "name": "vbsim", "type": "module", "exports": "./index.js" }')
  writeFileSync(join(vbsim, 'index.js'), `export * from ${JSON.stringify(pathToFileURL(join(root, 'src', 'index.ts')).href)}\n`)
  return folder
}

/** Modules are read one after the other: what several blocks import is imported once. */
function asModule (blocks: Block[]): string {
  const code = blocks.map(({ code }) => code).join('\n').split('\n')
  const imports = [...new Set(code.filter(line => /^import .* from /.test(line)))]
  return [...imports, ...code.filter(line => !/^import .* from /.test(line)), ''].join('\n')
}

/** Functions that a test runner would call are called. */
const withCalls = (code: string): string =>
  [code, ...[...code.matchAll(/^def (test_\w+)\(\):/gm)].map(([, name = '']) => `${name}()`), ''].join('\n')

for (const page of pages) {
  const blocks = blocksOf(page)
  const running = blocks.filter(isRun)
  const of = (language: string): Block[] =>
    running.filter(block => block.language === language && fileOf(block) === undefined)

  t.test(`the examples of ${page} say whether they run`, async t => {
    for (const { language, mark, line } of blocks) {
      if (!languages.includes(language)) continue
      t.match(mark, /^(|file=[\w.-]+|\([^)]{5,}\))$/, `line ${line}: ${language} ${mark}`)
    }
  })
  if (running.length === 0) continue

  t.test(`the examples of ${page} run as they stand there`, async t => {
    const folder = makeFolder(page)
    for (const block of running) {
      const name = fileOf(block)
      if (name !== undefined) appendFileSync(join(folder, name), `${here(block.code)}\n`)
    }
    const tests = [...new Set(running.map(fileOf))].filter(name => name?.endsWith('.test.js') === true).map(String)
    for (const name of tests) t.equal(await troubleOf(process.execPath, ['--test', name], folder), '', `${name} of ${page}`)
    const ts = asModule(of('ts'))
    const programs: Array<[language: string, name: string, code: string, command: string | undefined]> = [
      ['sh', 'examples.sh', `set -euo pipefail\n${of('sh').map(({ code }) => code).join('\n')}`, 'bash'],
      ['ts', 'examples.ts', ts.includes('startSimulator(') ? `${ts}\nawait simulator.close()\n` : ts, process.execPath],
      ['python', 'examples.py', withCalls(of('python').map(({ code }) => code).join('\n')), python]
    ]
    for (const [language, name, code, command] of programs) {
      if (of(language).length === 0) continue
      if (command === undefined) {
        t.comment(`${language} is not here`)
        continue
      }
      writeFileSync(join(folder, name), here(code))
      t.equal(await troubleOf(command, [name], folder), '', `${language} of ${page}`)
    }
  })
}
