import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { Agent, request } from 'undici'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = join(root, '.build', 'main.js')
const anyPorts = ['--vb365-port', '0', '--vbr-port', '0', '--control-port', '0']

/** The program as users run it: bundled, and with nothing of this process in its environment, tap's hooks included. */
function run (t: Test, args: string[], home: string) {
  const child = spawn('env', ['-i', `HOME=${home}`, process.execPath, program, ...args], { cwd: home })
  t.teardown(() => { child.kill('SIGKILL') })
  const written = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => { written.stdout += String(chunk) })
  child.stderr.on('data', chunk => { written.stderr += String(chunk) })
  const exited: Promise<unknown[]> = once(child, 'close')
  return { child, written, exit: async () => (await exited)[0] }
}

async function runUntilReady (t: Test, ...args: string[]) {
  const home = t.testdir({})
  const running = run(t, [...anyPorts, '--ready-json', ...args], home)
  await Promise.race([once(running.child.stdout, 'data'), running.exit()])
  t.match(running.written.stdout, /^\{"ready":true,.*\}\n$/, 'the ready line')
  const { vb365, vbr, control } = JSON.parse(running.written.stdout || '{}')
  return { ...running, home, vb365: String(vb365), vbr: String(vbr), control: String(control) }
}

t.before(() => { execFileSync(process.execPath, [join(root, 'scripts', 'build.js'), '.build']) })

t.test('the program says in one line where it listens, serves both products, and ends on a signal', async t => {
  const { child, written, exit, home, vb365, vbr, control } = await runUntilReady(t)
  const trusted = readFileSync(join(home, '.cache', 'vbsim', 'certificate.pem'), 'utf8')
  const dispatcher = new Agent({ connect: { ca: trusted } })
  t.teardown(async () => { await dispatcher.close() })

  for (const url of [vb365, vbr]) t.match(url, /^https:\/\/127\.0\.0\.1:\d+$/)
  t.match(control, /^http:\/\/127\.0\.0\.1:\d+$/)
  t.equal((await request(`${control}/health`)).statusCode, 200)

  for (const path of [`${vb365}/v8/Token`, `${vbr}/api/oauth2/token`]) {
    const reply = await request(path, {
      method: 'POST',
      dispatcher,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-api-version': '1.3-rev2' },
      body: 'grant_type=password&username=administrator&password=vbsim'
    })
    t.match(await reply.body.json(), { access_token: String, refresh_token: String }, path)
  }
  for (const path of [`${vb365}/swagger/v8/swagger.json`, `${vbr}/swagger/v1.3-rev2/swagger.json`]) {
    const reply = await request(path, { dispatcher })
    t.match(await reply.body.json(), { openapi: /^3\./, paths: Object }, path)
  }

  child.kill('SIGTERM')
  t.equal(await exit(), 0)
  t.equal(written.stdout.split('\n').length, 2, 'stdout has that one line and no more')
  t.equal(written.stderr, '')
})

t.test('who reads that it is ready may end it at once', async t => {
  const { child, exit } = await runUntilReady(t, '--no-tls', '--fixture', 'empty')
  child.kill('SIGTERM')
  t.equal(await exit(), 0)
})

t.test('without TLS the products speak plain HTTP', async t => {
  const { child, exit, vbr } = await runUntilReady(t, '--no-tls')

  t.match(vbr, /^http:/)
  t.equal((await request(`${vbr}/swagger/v1.3-rev2/swagger.json`)).statusCode, 200)
  child.kill('SIGINT')
  t.equal(await exit(), 0)
})

t.test('an address of 0.0.0.0 is printed as one that can be called', async t => {
  const { vb365, control } = await runUntilReady(t, '--host', '0.0.0.0', '--control-host', '0.0.0.0')

  t.match(vb365, /^https:\/\/127\.0\.0\.1:\d+$/)
  t.equal((await request(`${control}/health`)).statusCode, 200)
})

t.test('a wrong call ends at once with exit code 2 and one line', async t => {
  const { written, exit } = run(t, ['--unknown'], t.testdir({}))

  t.equal(await exit(), 2)
  t.same(written, { stdout: '', stderr: "error: unknown option '--unknown'\n" })
})

t.test('a port that is taken is one line and exit code 1', async t => {
  const { vbr } = await runUntilReady(t, '--no-tls')
  const second = run(t, [...anyPorts, '--no-tls', '--vbr-port', new URL(vbr).port], t.testdir({}))

  t.equal(await second.exit(), 1)
  t.match(second.written, { stdout: '', stderr: /^vbsim: Port \d+ of 127.0.0.1 is in use \(EADDRINUSE\): choose another with --vbr-port[^\n]*\n$/ })
})

t.test('plain HTTP on a port of HTTPS is answered with a line that says so', async t => {
  const { vbr } = await runUntilReady(t)
  const reply = await request(vbr.replace('https', 'http'))

  t.equal(reply.statusCode, 400)
  t.match(await reply.body.text(), /^This port speaks HTTPS: .* --no-tls\.\n$/)
})

t.test('the banner names addresses, Swagger UI, and who may log in', async t => {
  const home = t.testdir({ 'users.json': '[{ "name": "ada", "password": "secret", "roles": ["Administrator"] }]' })
  const banner = async (...args: string[]) => {
    const { child, written } = run(t, [...anyPorts, ...args], home)
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    return written.stdout
  }

  t.match(await banner(), /Log in as administrator, password vbsim\.\n.*https:\/\/127\.0\.0\.1:\d+ {3}Swagger UI: https:.*\/swagger\n/)
  const lines = (await banner('--clock', '60x')).trimEnd().split('\n')
  t.equal(lines.length, 8)
  t.match(lines.slice(3), [
    /console +http:\/\/127/, /control API +http.*\/api +its document: http.*\/openapi\.json$/,
    /accounts +administrator, operator, restore, viewer, tape; administrator@ci-1 works in the world ci-1$/,
    /clock +20\d\d-.*Z, runs 60 times as fast as the machine's$/, /estate +default; seed \d+; in memory$/
  ])
  t.notMatch(lines.join(''), '\x1b', 'no colours where nobody reads along')
  t.match(await banner('--users', join(home, 'users.json')), /Log in as ada, with the password in the file of --users\./)
  t.match(await banner('--auth', 'any'), /Log in with any name and password\./)
})

t.test('a long start tells how far it is, and a signal ends it before it is ready', async t => {
  const { child, exit, written } = run(t, [...anyPorts, '--history', '400d'], t.testdir({}))
  await once(child.stderr, 'data')
  child.kill('SIGTERM')
  await exit()

  t.match(written, { stdout: '', stderr: /Playing the past of world 'default': 20\d\d-.* of 20\d\d-.*\n/ })
  t.equal(child.signalCode, 'SIGTERM')
})

t.test('as the first process of a container it obeys a signal before it is ready', async t => {
  const inside = ['--user', '--map-root-user', '--pid', '--fork', '--kill-child']
  if (spawnSync('unshare', [...inside, 'true']).status !== 0) return t.comment('no namespaces here')
  // Without tap's hooks (`env -i`): they hear the signal themselves, once the long start is over.
  const bare = ['env', '-i', `HOME=${t.testdir({})}`]
  const child = spawn('unshare', [...inside, ...bare, process.execPath, program, ...anyPorts, '--history', '400d'])
  t.teardown(() => { child.kill('SIGKILL') })
  const ended = once(child, 'close')
  await once(child.stderr, 'data')
  // Its own number is another outside: it is the child of what made the namespace.
  const first = execFileSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' }).trim()
  process.kill(Number(first), 'SIGTERM')

  t.same(await ended, [143, null])
})

t.test('with --exit-with-parent the program ends when its stdin is closed', async t => {
  const { child, exit } = await runUntilReady(t, '--exit-with-parent')

  child.stdin.end()
  t.equal(await exit(), 0)
})

t.test('--log-level info prints a line for each request, debug the bodies with their secrets masked', async t => {
  const { vbr, written, child, exit } = await runUntilReady(t, '--no-tls', '--log-level', 'debug')
  await request(`${vbr}/api/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-api-version': '1.3-rev2' },
    body: 'grant_type=password&username=administrator&password=vbsim'
  })
  child.kill('SIGTERM')
  await exit()

  t.match(written.stderr, /vbr POST \/api\/oauth2\/token 200 \d+ ms CreateToken 1\.3-rev2/)
  t.match(written.stderr, /\n {2}> \{.*"username":"administrator","password":"•••"/)
  t.match(written.stderr, /\n {2}< \{.*"access_token":"•••"/)
})
