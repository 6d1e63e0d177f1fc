import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const staged = join(root, '.build', 'package')
const folder = mkdtempSync(join(tmpdir(), 'vbsim-package-'))
const inFolder = { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } } as const
t.teardown(() => rmSync(folder, { recursive: true, force: true }))

/** Packs what a user would get, and puts it into a folder that has nothing else but the packages it depends on. */
t.before(() => {
  rmSync(staged, { recursive: true, force: true })
  mkdirSync(join(staged, 'dist'), { recursive: true })
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'fixtures']) cpSync(join(root, name), join(staged, name), { recursive: true })
  // A past that was played from these sources is not played again.
  const played = ['dist', '.build'].map(name => join(root, name, 'past')).find(existsSync)
  if (played !== undefined) cpSync(played, join(staged, 'dist', 'past'), { recursive: true })
  for (const script of ['build.js', 'console.js', 'declarations.js']) {
    execFileSync(process.execPath, [
      join(root, 'scripts', script), join('.build', 'package', 'dist', ...(script === 'console.js' ? ['console'] : []))
    ], { cwd: root })
  }
  const tarball = execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], { cwd: staged, encoding: 'utf8' }).trim()
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  execFileSync('tar', ['-xzf', join(staged, tarball), '-C', modules])
  cpSync(join(modules, 'package'), join(modules, 'vbsim'), { recursive: true })
  rmSync(join(modules, 'package'), { recursive: true })
  const { dependencies, optionalDependencies, bin } = JSON.parse(readFileSync(join(modules, 'vbsim', 'package.json'), 'utf8'))
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    if (!existsSync(join(root, 'node_modules', name))) continue
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  symlinkSync(join('..', 'vbsim', bin.vbsim), join(modules, '.bin', 'vbsim'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }')
})

const use = `
const simulator = await startSimulator({ tls: false })
const world = simulator.world()
const reply = await fetch(simulator.vbr.url + '/api/v1/jobs', { headers: { authorization: 'Bearer ' + world.token('vbr') } })
const document = await fetch(simulator.control.url + '/openapi.json')
console.log(reply.status, (await reply.json()).data.length > 0, document.status, typeof ControlError)
await simulator.close()
`

t.test('the package has what a user needs, and nothing else', async t => {
  const files = readdirSync(join(folder, 'node_modules', 'vbsim'), { recursive: true, encoding: 'utf8' })
  const kinds = new Set(files.map(name => name.replaceAll('\\', '/'))
    .map(name => name.replace(/^(fixtures|dist\/types|dist\/past|dist\/console)\/.*/, '$1')))
  t.same([...kinds].sort(), [
    'CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'dist/compiled.cjs', 'dist/console', 'dist/index.cjs', 'dist/index.js', 'dist/index.js.map',
    'dist/main.js', 'dist/main.js.map', 'dist/past', 'dist/program.js', 'dist/types', 'dist/vbsim.cjs', 'dist/vbsim.cjs.map',
    'dist/vbsim.compiled', 'dist/vbsim.compiled.key', 'fixtures', 'package.json'
  ])
  // What a browser loads is as small as it can be, and no stack of Node leads there.
  const longest = files.filter(name => /\.c?js$/.test(name) && !name.startsWith('dist/console/'))
    .flatMap(name => readFileSync(join(folder, 'node_modules', 'vbsim', name), 'utf8').split('\n')).reduce((most, line) => Math.max(most, line.length), 0)
  t.ok(longest < 10_000, `Node prints the line where something throws, the longest has ${longest} characters`)
})

t.test('a program imports it, another requires it', async t => {
  writeFileSync(join(folder, 'imports.mjs'), `import { ControlError, startSimulator } from 'vbsim'\n${use}`)
  writeFileSync(join(folder, 'requires.cjs'), `const { ControlError, startSimulator } = require('vbsim')\nvoid (async () => {${use}})()\n`)
  for (const file of ['imports.mjs', 'requires.cjs']) {
    t.equal(execFileSync(process.execPath, [file], inFolder), '200 true 200 function\n', file)
  }
})

t.test('its program starts by its name', async t => {
  t.match(execFileSync(join(folder, 'node_modules', '.bin', 'vbsim'), ['--version'], inFolder), /^\d+\.\d+\.\d+\n$/)
})

t.test('a compiler finds its types, however it looks for packages', async t => {
  const text = "import { startSimulator, ControlError, type World } from 'vbsim'\n" +
    "export const world = async (): Promise<World> => (await startSimulator({ clock: 'frozen' })).world()\n" +
    "export const isMistake = (error: unknown): boolean => error instanceof ControlError && error.kind === 'invalid'\n"
  for (const name of ['user.ts', 'user.cts', 'user.mts']) writeFileSync(join(folder, name), text)
  const { ModuleKind, ModuleResolutionKind } = ts
  const ways: Array<[string, ts.CompilerOptions]> = [
    ['user.ts', { module: ModuleKind.CommonJS, moduleResolution: ModuleResolutionKind.Node10 }],
    ['user.cts', { module: ModuleKind.Node16, moduleResolution: ModuleResolutionKind.Node16 }],
    ['user.mts', { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext }],
    ['user.ts', { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }]
  ]
  for (const [name, way] of ways) {
    const program = ts.createProgram([join(folder, name)], {
      strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'], target: ts.ScriptTarget.ES2022, ...way
    })
    const found = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    t.same(found, [], `${name} ${ModuleResolutionKind[way.moduleResolution ?? 0] ?? ''}`)
  }
})
