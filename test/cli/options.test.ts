import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type Options, parseOptions, strangeVariables } from '../../src/options.js'
import { runProgram } from '../../src/program.js'

const anyPorts = ['--vb365-port', '0', '--vbr-port', '0', '--control-port', '0']

const parse = (line = '', env: Record<string, string> = {}) => parseOptions(line.split(' ').filter(Boolean), env, '1.2.3')

function options (line?: string, env?: Record<string, string>): Options {
  const parsed = parse(line, env)
  if (!('options' in parsed)) throw new Error(parsed.stderr)
  return parsed.options
}

t.test('without arguments both products listen on this machine alone, in memory, with real time', async t => {
  t.same(options(), {
    host: '127.0.0.1',
    vb365Port: 4443,
    vbrPort: 9419,
    controlHost: '127.0.0.1',
    controlPort: 4480,
    tls: true,
    tlsSan: [],
    db: ':memory:',
    fixture: 'default',
    size: {},
    history: 0,
    seed: 1,
    clock: { mode: 'real' },
    vbrRevision: '1.3-rev2',
    vb365Version: 'v8',
    auth: 'strict',
    nulls: 'real',
    deviceCodes: 'ask',
    logLevel: 'warn',
    exitWithParent: false,
    readyJson: false
  })
})

const flags: Array<[flag: string, value: string, read: Partial<Options>]> = [
  ['host', '0.0.0.0', { host: '0.0.0.0' }],
  ['vb365-port', '0', { vb365Port: 0 }],
  ['vbr-port', '65535', { vbrPort: 65_535 }],
  ['control-host', '::1', { controlHost: '::1' }],
  ['control-port', '8080', { controlPort: 8_080 }],
  ['control-token', 'secret', { controlToken: 'secret' }],
  ['control-cors', '*', { controlCors: '*' }],
  ['control-cors', 'http://localhost:3000,https://board.example', { controlCors: 'http://localhost:3000,https://board.example' }],
  ['requests', '50', { requests: 50 }],
  ['tls-san', 'backup.example,10.0.0.5', { tlsSan: ['backup.example', '10.0.0.5'] }],
  ['db', 'estate.db', { db: 'estate.db' }],
  ['fixture', './mine.json', { fixture: './mine.json' }],
  ['size', 'users=1000,jobs=50', { size: { users: 1_000, jobs: 50 } }],
  ['history', '14d', { history: 14 * 86_400_000 }],
  ['seed', '42', { seed: 42 }],
  ['clock', 'frozen', { clock: { mode: 'frozen' } }],
  ['clock', '60x', { clock: { mode: 'rate', rate: 60 } }],
  ['clock', '0.5x', { clock: { mode: 'rate', rate: 0.5 } }],
  ['clock', 'poll:30s', { clock: { mode: 'poll', step: 30_000 } }],
  ['clock', 'poll:PT5M', { clock: { mode: 'poll', step: 300_000 } }],
  ['start', '2025-03-01T08:00:00Z', { start: Date.UTC(2025, 2, 1, 8) }],
  ['start', '2025-03-01T08:00:00+02:00', { start: Date.UTC(2025, 2, 1, 6) }],
  ['vbr-revision', '1.1-rev0', { vbrRevision: '1.1-rev0' }],
  ['vb365-version', 'v7', { vb365Version: 'v7' }],
  ['auth', 'any', { auth: 'any' }],
  ['token-lifetime', '900s', { tokenLifetime: 900_000 }],
  ['token-lifetime', '15m', { tokenLifetime: 900_000 }],
  ['token-lifetime', 'PT15M', { tokenLifetime: 900_000 }],
  ['nulls', 'omit', { nulls: 'omit' }],
  ['device-codes', 'approve', { deviceCodes: 'approve' }],
  ['log-level', 'debug', { logLevel: 'debug' }]
]

t.test('every flag can be given as a variable', async t => {
  for (const [flag, value, read] of flags) {
    const variable = `VBSIM_${flag.toUpperCase().replace(/-/g, '_')}`
    t.match(options(`--${flag} ${value}`), read, `--${flag} ${value}`)
    t.match(options('', { [variable]: value }), read, `${variable}=${value}`)
  }
})

t.test('switches are variables with true or false', async t => {
  t.match(options('--no-tls --ready-json --exit-with-parent --lockout'),
    { tls: false, readyJson: true, exitWithParent: true, lockout: true })
  t.match(options('', { VBSIM_NO_TLS: 'true', VBSIM_READY_JSON: '1' }), { tls: false, readyJson: true })
  t.match(options('', { VBSIM_NO_TLS: 'false', VBSIM_READY_JSON: '0' }), { tls: true, readyJson: false })
})

t.test('a flag wins over its variable, and an empty variable counts as absent', async t => {
  t.equal(options('--seed 7', { VBSIM_SEED: '8' }).seed, 7)
  t.equal(options('--seed 1', { VBSIM_SEED: '8' }).seed, 1)
  t.equal(options('', { VBSIM_SEED: '' }).seed, 1)
})

t.test('a switch takes no value, and says so', async t => {
  for (const [line, value] of [['--no-tls=false', 'false'], ['--lockout yes --seed 2', 'yes'], ['--seed 2 --ready-json now', 'now']] as const) {
    t.match(parse(line), { exit: 2, stderr: new RegExp(`^error: Unexpected value '${value}': --\\S+ takes none, it is given or left out\\.\n$`) })
  }
  t.equal(options('--no-tls --seed 2').seed, 2)
})

t.test('a variable that is none of ours is told, with the one that was meant; those of others are left alone', async t => {
  t.same(strangeVariables({ VBSIM_VBR_PROT: '1', PATH: '/bin', VBSIM_SEED: '1' }),
    ['The variable VBSIM_VBR_PROT means nothing here. Did you mean \'VBSIM_VBR_PORT\'?'])
  t.match(strangeVariables({ VBSIM_TLS: 'false' }), [/VBSIM_TLS .*Did you mean 'VBSIM_/])
  t.match(strangeVariables({ vbsim_seed: '1', VBSIM_PORT: '4443' }), [/^The variable vbsim_seed .*'VBSIM_SEED'/, /VBSIM_PORT/])
  t.same(strangeVariables({ VBSIM_QUITE_ANOTHER_THING: '' }), ['The variable VBSIM_QUITE_ANOTHER_THING means nothing here.'])
  t.same(strangeVariables({
    VBSIM_SERVICE_HOST: '10.0.0.1', VBSIM_PORT: 'tcp://10.0.0.1:4443', VBSIM_PORT_4443_TCP_ADDR: '10.0.0.1',
    VBSIM_CONTROL: 'http://127.0.0.1:4480', VBSIM_SEED: '1'
  }), [], 'what containers and tests are told')

  const told = async (args: string[]): Promise<string> => {
    const written = { err: '' }
    const started = await runProgram({
      argv: [...anyPorts, '--no-tls', '--fixture', 'empty', ...args],
      env: { VBSIM_CLOK: 'frozen' },
      out: () => undefined,
      err: text => { written.err += text }
    })
    if ('close' in started) await started.close()
    return written.err
  }
  t.match(await told([]), /^vbsim: The variable VBSIM_CLOK means nothing here\. Did you mean 'VBSIM_CLOCK'\?\n$/)
  t.equal(await told(['--log-level', 'error']), '')
})

t.test('names for the certificate add up', async t => {
  t.same(options('--tls-san a,b --tls-san c').tlsSan, ['a', 'b', 'c'])
})

t.test('a frozen clock starts at the same instant in every run, unless told otherwise', async t => {
  t.equal(options('--clock frozen').start, options('--clock frozen').start)
  t.type(options('--clock frozen').start, 'number')
  t.equal(options('--clock frozen --start 2025-03-01T08:00:00Z').start, Date.UTC(2025, 2, 1, 8))
  t.equal(options('--clock 60x').start, undefined)
})

t.test('accounts come from a file', async t => {
  const file = join(t.testdir({}), 'users.json')
  const accounts = [{ name: 'ada', password: 'secret', roles: ['Administrator'] }]
  writeFileSync(file, JSON.stringify(accounts))

  t.same(options(`--users ${file}`).users, accounts)
  t.same(options('', { VBSIM_USERS: file }).users, accounts)
})

t.test('a faulty file of accounts is refused', async t => {
  const folder = t.testdir({
    'text.json': 'no JSON',
    'empty.json': '[]',
    'object.json': '{}',
    'roles.json': '[{ "name": "ada", "password": "secret" }]',
    'name.json': '[{ "name": "", "password": "secret", "roles": [] }]',
    'null.json': '[null]',
    'role.json': '[{ "name": "ada", "password": "secret", "roles": ["Adminstrator"] }]'
  })
  for (const file of ['text.json', 'empty.json', 'object.json', 'roles.json', 'name.json', 'null.json', 'absent.json']) {
    const wrong = parse(`--users ${join(folder, file)}`)
    t.match(wrong, { exit: 2, stdout: '', stderr: new RegExp(`^error: Invalid [^\\n]+${file}[^\\n]+expected a [^\\n]+\\n$`) }, file)
  }
  t.match(parse(`--users ${join(folder, 'role.json')}`), {
    exit: 2, stderr: /^error: Invalid role of ada in .*role.json 'Adminstrator': expected .* Did you mean 'Administrator'\?\n$/
  })
})

const faulty = [
  '--unknown', '--sed 1', 'stray', '--seed', '--seed 1.5', '--seed one', '--vbr-port 65536', '--vbr-port -1',
  '--vbr-port http', '--clock', '--clock slow', '--clock 0x', '--clock poll:', '--clock poll:0s', '--clock poll:soon',
  '--start soon', '--start 2025-13-01', '--history long', '--size users', '--size users=many', '--size unicorns=1', '--tls-san ,',
  '--vbr-revision 9.9-rev9', '--vb365-version v1', '--auth none', '--nulls some', '--device-codes deny', '--token-lifetime 0s',
  '--control-cors localhost', '--control-cors http://x/path', '--requests many', '--log-level loud', '--tls-cert own.pem', '--tls-key own.pem'
]

t.test('an unknown flag or a bad value is one line on stderr and exit code 2', async t => {
  for (const line of faulty) t.match(parse(line), { exit: 2, stdout: '', stderr: /^error: [^\n]+\n$/ }, line)
})

t.test('a bad variable is called by its name', async t => {
  for (const name of ['VBSIM_SEED', 'VBSIM_AUTH', 'VBSIM_NO_TLS', 'VBSIM_CLOCK', 'VBSIM_VBR_PORT']) {
    const parsed = parse('', { [name]: 'nonsense' })
    t.match(parsed, { exit: 2, stdout: '', stderr: new RegExp(`^error: Invalid ${name} 'nonsense': expected [^\\n]+\\n$`) })
  }
})

const words: Array<[line: string, error: string]> = [
  ['--clock 60y', "Invalid --clock '60y': expected real, frozen, 60x or poll:30s."],
  ['--clock frozn', "Invalid --clock 'frozn': expected real, frozen, 60x or poll:30s. Did you mean 'frozen'?"],
  ['--size unicorns=1', "Invalid --size 'unicorns=1': expected counts of users, groups, sites, teams, repositories, jobs, items or vms."],
  ['--size user=1', "Invalid --size 'user=1': expected counts of users, groups, sites, teams, repositories, jobs, items or vms. Did you mean 'users'?"],
  ['--seed one', "Invalid --seed 'one': expected a whole number."],
  ['--vbr-port http', "Invalid --vbr-port 'http': expected a port from 0 to 65535."],
  ['--history long', "Invalid --history 'long': expected a duration such as 90s, 5m, 2h, 14d or PT5M."],
  ['--vbr-revision 1.3', "Invalid --vbr-revision '1.3': expected 1.1-rev0, 1.2-rev1, 1.3-rev0, 1.3-rev1 or 1.3-rev2. Did you mean '1.3-rev0'?"],
  ['--log-level inof', "Invalid --log-level 'inof': expected trace, debug, info, warn, error, fatal or silent. Did you mean 'info'?"],
  ['--tls-cert own.pem', '--tls-cert and --tls-key go together: expected both or neither.'],
  ['--sed 1', "unknown option '--sed' (Did you mean --seed?)"],
  ['frozen', "Unexpected argument 'frozen': vbsim takes flags, each followed by its value. After npm start they stand behind --, as in npm start -- --clock frozen."]
]

t.test('a refusal says what was wrong, what is expected, and the nearest valid word', async t => {
  for (const [line, error] of words) t.same(parse(line), { exit: 2, stdout: '', stderr: `error: ${error}\n` }, line)
})

t.test('version and help go to stdout with exit code 0', async t => {
  t.same(parse('--version'), { exit: 0, stdout: '1.2.3\n', stderr: '' })
  t.same(parse('-v'), parse('--version'))
  t.same(parse('-h'), parse('--help'))
  const help = parse('--help')
  t.match(help, { exit: 0, stdout: /^Usage: vbsim/, stderr: '' })
  for (const [flag] of flags) t.match(help, { stdout: `--${flag} ` }, `--${flag} is explained`)
})

t.test('a value that cannot be right is a wrong call, too, where only the start finds it out', async t => {
  const home = t.testdir({ 'shop.json': '{"name": "shop", "collections": {"vbr.shop": []}}', 'list.json': '[]', 'notes.txt': 'Buy milk.', sub: {} })
  const notes = join(home, 'notes.txt')
  // What is made for a start lies beside it, and goes with one that fails.
  const db = join(home, 'sim.db')
  const wrong: Array<[args: string[], line: RegExp]> = [
    [['--fixture', 'nope'], /^error: Unknown fixture 'nope': .*default/],
    [['--fixture', join(home, 'nope.json')], /^error: Invalid fixture '.*nope\.json': expected a file with an estate/],
    [['--fixture', notes], /^error: Invalid fixture '.*notes\.txt'/],
    [['--fixture', join(home, 'shop.json'), '--db', db], /^error: .*vbr\.shop/],
    [['--fixture', join(home, 'list.json')], /^error: Invalid fixture '.*list\.json': ./],
    [['--fixture', 'empty', '--db', join(home, 'nowhere', 'sim.db')], /^error: The folder '.*nowhere' of the database file does not exist/],
    [['--db', join(home, 'sub')], /^error: '.*sub' is no file/],
    [['--db', notes], /^error: The file '.*notes\.txt' is no database/],
    [['--db', ''], /^error: Invalid --db '': expected a value\./],
    [['--host', ''], /^error: Invalid --host ''/],
    [['--fixture', 'empty', '--db', db, '--host', '192.0.2.1'], /^error: Invalid --host '192.0.2.1': expected an address of this machine/],
    [['--fixture', 'empty', '--db', db, '--control-host', '192.0.2.1'], /^error: Invalid --control-host '192.0.2.1'/],
    [['--tls-cert', 'nope.crt', '--tls-key', 'nope.key'], /^error: Cannot read nope.crt: /],
    [['--tls-cert', notes, '--tls-key', notes], /^error: Cannot serve TLS with .*notes\.txt and .*notes\.txt: /],
    [['--users', notes], /^error: Invalid --users '.*notes\.txt': expected a JSON file/],
    [['--clock', 'frozn'], /^error: Invalid --clock 'frozn': .*Did you mean 'frozen'\?/i]
  ]
  for (const [args, line] of wrong) {
    const written = { out: '', err: '' }
    const started = await runProgram({
      argv: [...anyPorts, ...args], env: {}, out: text => { written.out += text }, err: text => { written.err += text }
    })
    t.same(started, { exit: 2 }, args.join(' '))
    t.match(written, { out: '', err: line })
    t.equal(written.err.split('\n').length, 2, `one line: ${written.err}`)
  }
  t.same(readdirSync(home).sort(), ['list.json', 'notes.txt', 'shop.json', 'sub'])
})
