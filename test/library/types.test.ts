import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const types = join(root, '.build', 'declarations', 'types')

const right = `
import { startSimulator, type Fault, type Simulator, type World, type WorldEvent } from 'vbsim'

const simulator: Simulator = await startSimulator({ tls: false, clock: '60x', history: '14d', size: { users: 10 } })
const world: World = simulator.world()
const token: string = world.token('vb365', 'administrator')
const { result } = await world.waitFor({ id: token, whatever: 1 } as { id: string }, { timeout: '90s' })
const fault: Fault = world.faults.add({ product: 'vbr', operation: 'GetSession', status: 503, retryAfter: 2 })
world.outcomes.add({ session: 'JobSession', object: 'ada', result: 'Warning' })
world.outcomes.add({ subject: 'proxy', state: 'offline' })
const stop: () => void = world.events.subscribe((event: WorldEvent) => {
  if (event.type === 'session') event.result?.toUpperCase()
}, { type: ['session'] })
const names = world.collections.list('vb365.jobs').map(({ id, name }) => [id, name])
const fork = await simulator.worlds.add('fork', { from: world.name })
export { result, fault, stop, names, fork }
`

const wrong = `
import { startSimulator } from 'vbsim'

const simulator = await startSimulator({ tls: 'no' })
const world = simulator.world()
world.token('exchange')
world.outcomes.add({ session: 'JobSession', result: 'Bad' })
world.faults.add({ product: 'vbr', operaton: 'GetSession' })
await simulator.worlds.add('fork', { form: world.name })
`

/** What the compiler says of a program of a user's own, which has the declarations of the package and nothing else. */
function compile (text: string): string[] {
  const file = join(root, '.build', 'user.ts')
  const options: ts.CompilerOptions = {
    strict: true, noEmit: true, types: [], skipLibCheck: false, lib: ['lib.es2022.d.ts'], target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
    paths: { vbsim: [join(types, 'index.d.ts')] }
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = name => name === file || fileExists(name)
  host.readFile = name => name === file ? text : readFile(name)
  host.getSourceFile = (name, language, ...others) =>
    name === file ? ts.createSourceFile(name, text, language) : getSourceFile(name, language, ...others)
  const program = ts.createProgram([file], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file: where, start = 0, messageText }) => {
    const line = where === undefined ? '' : text.split('\n')[where.getLineAndCharacterOfPosition(start).line]
    return `${line} // ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

t.before(() => {
  execFileSync(process.execPath, [join(root, 'scripts', 'declarations.js'), join('.build', 'declarations')])
})

t.test('the declarations of the package are few', async t => {
  const files = readdirSync(types, { recursive: true }).map(String).filter(name => name.endsWith('.d.ts'))
  t.same(files.sort(), ['index.d.ts', join('library', 'interfaces.d.ts')])
})

t.test('a program that uses the library as it is declared is compiled, with no other types at hand', async t => {
  t.same(compile(right), [])
})

t.test('a program that uses it in another way is told where', async t => {
  const mistakes = compile(wrong)
  t.match(mistakes, [/tls: 'no'/, /token\('exchange'\)/, /result: 'Bad'/, /operaton/, /form: world\.name/])
  t.equal(mistakes.length, 5)
})
