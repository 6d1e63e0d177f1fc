import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const types = join(root, '.build', 'declarations', 'types')

const right = `
import {
  ControlError, startSimulator, type BodyOf, type DocumentIn, type Fault, type ReplyOf, type SessionKind, type Simulator, type Vb365,
  type Vbr, type World, type WorldEvent
} from 'vbsim'

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
const job: DocumentIn<'vbr.jobs'> | undefined = world.collections.list('vbr.jobs')[0]
const isHigh: boolean | undefined = job?.type === 'VSphereBackup' ? job.isHighPriority : undefined
const spec: BodyOf<'CreateJob'> = { type: 'VSphereBackup' } as Vbr.BackupJobSpec & { type: 'VSphereBackup' }
const organizations: ReplyOf<'Organization_Get'> = {} as Vb365.PageOfRestOrganizationComposed
const [request] = world.requests.find({ operation: 'CreateCreds', method: 'POST' })
const kind: SessionKind = 'ConfigurationBackup'
if (request?.requestBody?.type === 'Linux') request.requestBody.username.toUpperCase()
world.faults.add({ product: 'vbr', method: 'GET', path: '/api/v1/jobs*', status: 503 })
try {
  world.requests.verify({ operation: 'StartConfigBackup' }, { times: 1 })
  await world.requests.waitFor({ path: '/v8/Jobs' }, { timeout: '2s' })
} catch (error) {
  if (error instanceof ControlError && error.kind === 'invalid') error.hint.expected?.toUpperCase()
}
const fork = await simulator.worlds.add('fork', { from: world.name })
export { result, fault, stop, names, fork, isHigh, spec, organizations, kind }
`

const wrong = `
import { startSimulator } from 'vbsim'

const simulator = await startSimulator({ tls: 'no' })
const world = simulator.world()
world.token('exchange')
world.outcomes.add({ session: 'JobSession', result: 'Bad' })
world.outcomes.add({ session: 'JobSesion', result: 'Failed' })
world.outcomes.add({ subject: 'Disk Almond', state: 'ful' })
world.collections.list('vbr.job')
world.requests.count({ operation: 'GetAllJob' })
await startSimulator({ vbrRevision: '1.3' })
await startSimulator({ users: [{ name: 'a', password: 'b', roles: ['Admin'] }] })
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
  t.same(files.sort(), [
    'index.d.ts',
    ...['control-error', 'interfaces', 'models/documents', 'models/vb365', 'models/vbr'].map(name => join('library', `${name}.d.ts`)),
    ...['closed-lists', 'operation-names'].map(name => join('schemas', 'control', `${name}.d.ts`))
  ])
})

t.test('a program that uses the library as it is declared is compiled, with no other types at hand', async t => {
  t.same(compile(right), [])
})

t.test('a program that uses it in another way is told where', async t => {
  const mistakes = compile(wrong)
  t.match(mistakes, [
    /tls: 'no'/, /token\('exchange'\)/, /result: 'Bad'/, /JobSesion/, /'ful'/, /'vbr\.job'/, /GetAllJob/,
    /vbrRevision: '1\.3'/, /'Admin'/, /operaton/, /form: world\.name/
  ])
  t.equal(mistakes.length, 11)
})
