import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startSimulator, type Simulator } from 'vbsim'
import { createConfigurationBackup, listRepositories } from './client.js'

let simulator: Simulator

// A poll moves time by half a minute: a client that polls is done after a few calls, and nobody sleeps.
before(async () => { simulator = await startSimulator({ tls: false, clock: 'poll:30s' }) })
after(() => simulator.close())

const patient = async () => {}

/** A world of a test's own, and how each product is logged in to there. */
function arrange () {
  const world = simulator.world()
  const { userName: username, password } = world
  const { vb365, vbr } = simulator
  return { world, vb365: { url: vb365.url, username, password }, vbr: { url: vbr.url, username, password } }
}

test('a configuration backup is started and waited for', async () => {
  const { vbr } = arrange()
  const session = await createConfigurationBackup(vbr, patient).run()

  assert.equal(session.result.result, 'Success')
})

test('a session that is started is over when the test has waited for it', async () => {
  const { world, vbr } = arrange()
  const session = await createConfigurationBackup(vbr).start()

  assert.equal((await world.waitFor(session)).result, 'Success')
})

test('a backup that fails is reported with the server\'s reason', async () => {
  const { world, vbr } = arrange()
  world.outcomes.add({ session: 'ConfigurationBackup', result: 'Failed', at: 40, message: 'No space left.' })

  await assert.rejects(createConfigurationBackup(vbr, patient).run(), /The backup failed: No space left\./)
})

test('a busy server is asked again when it says so', async () => {
  const { world, vbr } = arrange()
  world.faults.add({ product: 'vbr', operation: 'StartConfigBackup', status: 429, retryAfter: 7, times: 2 })
  const pauses: number[] = []

  await createConfigurationBackup(vbr, async milliseconds => { pauses.push(milliseconds) }).start()
  assert.deepEqual(pauses, [7_000, 7_000])
  assert.equal(world.requests.count({ operation: 'StartConfigBackup' }), 3)
})

test('a token that expires is replaced once', async () => {
  const { world, vbr } = arrange()
  world.faults.add({ template: 'expired-once', operation: 'StartConfigBackup' })

  await createConfigurationBackup(vbr).start()
  assert.equal(world.requests.count({ operation: 'CreateToken' }), 2)
})

test('all repositories are listed, however many pages there are', async () => {
  const { world, vb365 } = arrange()
  const names = (await listRepositories(vb365, 2)).map(({ name }) => name)

  assert.deepEqual(names.sort(), world.collections.list('vb365.repositories').map(({ name }) => name).sort())
  assert.ok(world.requests.count({ operation: 'BackupRepository_GetRepositories' }) > 1)
  assert.deepEqual(world.report().findings, [], 'the client did nothing wrong')
})

test('what cannot be helped is an error', async () => {
  const { vb365 } = arrange()

  await assert.rejects(listRepositories({ ...vb365, password: 'wrong' }), /Login as administrator@.*: 40[01]/)
})
