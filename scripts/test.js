// npm test                       lint, types, the contract and every test, with the coverage gate
// npm test -- FILE|FOLDER …      these tests and nothing else; what is no file is handed to tap
// How the tests are laid out and run: test/README.md
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const gate = 90 // percent of the lines
const results = join(root, '.tap', 'test-results')
const taken = process.argv.slice(2)
const named = taken.filter(argument => existsSync(argument))
const flags = taken.filter(argument => !existsSync(argument))

if (named.length === 0) for (const script of ['lint', 'types', 'contract:check']) run('npm', ['run', '--silent', script])
buildTap()
if (named.length === 0) tap([`--lines=${gate}`, ...flags, ...processesOf(testsIn('test'))])
else tap(['--disable-coverage', '--allow-incomplete-coverage', ...flags, ...processesOf(named.flatMap(testsIn))])

function run (command, argv, { failed = () => {} } = {}) {
  const { status } = spawnSync(command, argv, { cwd: root, stdio: 'inherit' })
  if (status === 0) return
  failed()
  process.exit(status ?? 1)
}

function tap (argv) {
  // Of an earlier run nothing is to be told.
  rmSync(results, { recursive: true, force: true })
  // Of few cores tap leaves one idle.
  const jobs = availableParallelism() <= 4 ? [`--jobs=${availableParallelism()}`] : []
  run(join(root, 'node_modules', '.bin', 'tap'), [...jobs, ...argv], { failed: tellFailures })
}

/**
 * What failed, once more at the very end: in a whole run the table of the coverage comes between, some hundred lines
 * of it, and the end is what one sees of a log first.
 */
function tellFailures () {
  if (!existsSync(results)) return
  const failures = readdirSync(results, { recursive: true }).filter(name => name.endsWith('.tap'))
    .flatMap(name => failuresIn(readFileSync(join(results, name), 'utf8').split('\n')))
  for (const failure of failures.slice(0, 30)) console.error(`\n${failure}`)
  if (failures.length > 30) console.error(`\nand ${failures.length - 30} more`)
  // tap says nothing when its gate stays shut.
  if (failures.length === 0) console.error(`\nNo test failed by itself. Either fewer than ${gate} % of the lines are covered ("All files" above says how many), or a process ended badly ("not ok" above).`)
}

/** Each line that fails by itself, with what it stands in: tap writes a test below what happened in it. */
function failuresIn (lines) {
  const failed = lines.flatMap((line, at) => /^ *not ok /.test(line) && !/ # (TODO|SKIP)/.test(line) ? [at] : [])
  return failed.flatMap(at => {
    const details = detailsAfter(lines, at)
    if (!details.some(detail => /^ *(diff|stack|found|error|tapCaught|expired|exitCode|signal):/.test(detail))) return []
    const isAround = (later, inner) => later > inner && depthOf(lines[later]) < depthOf(lines[inner])
    const titles = failed.reduce((around, later) => isAround(later, around.at(-1)) ? [...around, later] : around, [at])
      .map(nth => lines[nth].replace(/^ *not ok \d+ - /, '').replace(/ # time=.*/, ''))
    return [[`FAILED ${titles.reverse().join(' › ')}`, ...details.slice(0, 40)].join('\n')]
  })
}

function depthOf (line) {
  return line.search(/\S/)
}

/** The YAML block that tap writes below a line, without the marks around it. */
function detailsAfter (lines, at) {
  if (lines[at + 1]?.trim() !== '---') return []
  const details = lines.slice(at + 2)
  return details.slice(0, details.findIndex(line => line.trim() === '...'))
}

/** The test files of a folder, or the file itself, as paths from the root. */
function testsIn (path) {
  const at = resolve(path)
  if (!statSync(at).isDirectory()) return [relative(root, at)]
  return readdirSync(at, { recursive: true }).filter(name => name.endsWith('.test.ts')).sort()
    .map(name => relative(root, join(at, name)))
}

/**
 * What tap runs, a process each. A process costs seconds before its first test: areas that stand beside each other
 * share one until it has enough to do (test/together).
 */
function processesOf (files) {
  if (files.length < 2) return files
  const enough = 100_000 // bytes of tests
  // Those of a whole run stay in place while some are run beside it.
  const place = named.length === 0 ? 'together' : 'chosen'
  const folder = join(root, '.build', place)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })

  const groups = []
  for (const [area, tests] of Object.entries(groupBy(files, areaOf))) {
    const last = groups.at(-1)
    const bytes = tests.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)
    if (last !== undefined && last.part === partOf(area) && last.bytes < enough) {
      last.areas.push(area)
      last.tests.push(...tests)
      last.bytes += bytes
    } else groups.push({ part: partOf(area), areas: [area], tests: [...tests], bytes })
  }
  return groups.map(({ areas, tests }) => {
    const name = areas.map((area, nth) => nth === 0 ? area.replaceAll('/', '-') : area.split('/').at(-1)).join('-')
    writeFileSync(join(folder, `${name}.js`), [
      "import { inTurn } from '../../test/together/in-turn.ts'",
      '',
      'await inTurn([',
      tests.map(file => `  new URL('../../${file}', import.meta.url)`).join(',\n'),
      '])',
      ''
    ].join('\n'))
    return `.build/${place}/${name}.js`
  })
}

/** `test/vbr/jobs/runs.test.ts` belongs to `vbr/jobs`, what has no areas to its folder. */
function areaOf (file) {
  const [, part, area] = file.split('/')
  return part === 'vbr' || part === 'vb365' ? `${part}/${area}` : part
}

function partOf (area) {
  return area.split('/')[0]
}

function groupBy (items, keyOf) {
  const groups = {}
  for (const item of items) (groups[keyOf(item)] ??= []).push(item)
  return groups
}

/**
 * tap rebuilds itself when .taprc leaves out a plugin, but the run that finds it out still loads that plugin, in
 * every process: after each fresh installation the whole suite would pay for it.
 */
function buildTap () {
  const built = join(root, 'node_modules', '@tapjs', 'test', 'test-built', 'dist', 'esm', 'index.js')
  const loaded = existsSync(built) ? readFileSync(built, 'utf8') : ''
  const leftOut = readFileSync(join(root, '.taprc'), 'utf8').matchAll(/'!(@tapjs\/[\w-]+)'/g)
  if ([...leftOut].some(([, plugin]) => loaded.includes(`"${plugin}"`))) tap(['build'])
}
