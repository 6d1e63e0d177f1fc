import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { clientOf, login, type Client } from '../estate/simulator.js'
import { branchBucket } from '../estate/vb365/repositories.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Running { vb365: Client, vbr: Client, control: Client, kill: () => Promise<void> }

/** The program over a database file, as a process of its own; nothing of this one's hooks is in it. */
async function start (t: Test, db: string, clock = 'frozen'): Promise<Running> {
  const child = spawn('env', [
    '-i', `HOME=${t.testdirName}`, process.execPath, '--import', './scripts/typescript/register.js', 'src/main.ts',
    '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json', '--clock', clock, '--db', db
  ], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await exited
  }
  t.teardown(kill)
  const [line] = await Promise.race([once(child.stdout, 'data'), exited.then(() => { throw new Error('The program ended') })])
  const { vb365, vbr, control } = JSON.parse(String(line))
  return {
    vb365: await login(vb365, '/v8/token', 'administrator'),
    vbr: await login(vbr, '/api/oauth2/token', 'administrator'),
    control: clientOf(control),
    kill
  }
}

const fileIn = (t: Test): string => join(t.testdir({}), 'world.db')
const advance = ({ control }: Running, by: string) => control.post('/api/worlds/default/clock/advance', { body: { by } })

t.test('a synchronization goes on where it was when the server was killed, and ends once', async t => {
  const db = fileIn(t)
  const before = await start(t, db)
  const started = await before.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  t.match(started, { status: 200, body: { state: 'Synchronizing', progressPercent: 0 } })
  const session = `/v8/RepositorySynchronizeSessions/${started.body.id}`
  await advance(before, '10s')
  const halfway = await before.vb365.get(session)
  t.match(halfway.body, { state: 'Synchronizing' })
  await before.kill()

  const after = await start(t, db)
  t.same((await after.vb365.get(session)).body, halfway.body, 'neither further nor back')
  t.equal((await after.vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, true)
  t.match(await after.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`), {
    status: 409, body: { errorCode: 'OperationConflict' }
  })
  await advance(after, '10s')
  t.match((await after.vb365.get(session)).body, { state: 'None', progressPercent: 100 })
  t.equal((await after.vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, false)
  const sessions = (await after.vb365.get('/v8/RepositorySynchronizeSessions')).body
  t.equal(sessions.filter(({ id }: { id: string }) => id === started.body.id).length, 1)
  await after.kill()

  const last = await start(t, db)
  t.equal((await last.vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, false, 'the end is kept, too')
})

t.test('a configuration backup goes on where it was when the server was killed, and leaves one restore point', async t => {
  const db = fileIn(t)
  const before = await start(t, db)
  const points = async ({ vbr }: Running) => (await vbr.get('/api/v1/configBackup')).body.lastSuccessfulBackup
  const earlier = await points(before)
  const started = await before.vbr.post('/api/v1/configBackup/backup')
  t.equal(started.status, 200)
  const session = `/api/v1/sessions/${started.body.id}`
  await advance(before, '5s')
  const halfway = await before.vbr.get(session)
  t.match(halfway.body, { state: 'Working' })
  const logs = (await before.vbr.get(`${session}/logs`)).body
  await before.kill()

  const after = await start(t, db)
  t.same((await after.vbr.get(session)).body, halfway.body, 'neither further nor back')
  t.same((await after.vbr.get(`${session}/logs`)).body, logs)
  t.same(await points(after), earlier)
  await after.control.post('/api/worlds/default/clock/advance', { body: { untilIdle: true } })
  t.match((await after.vbr.get(session)).body, { state: 'Stopped', result: { result: 'Success' }, progressPercent: 100 })
  t.match(await points(after), { sessionId: started.body.id })
})

t.test('a clock that runs counts the time in which the server did not', async t => {
  const db = fileIn(t)
  const before = await start(t, db, '60x')
  const started = await before.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  await before.kill()

  const after = await start(t, db, '60x')
  t.match((await after.vb365.get(`/v8/RepositorySynchronizeSessions/${started.body.id}`)).body, {
    state: 'None', progressPercent: 100
  })
})
