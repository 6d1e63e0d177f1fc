import t from 'tap'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { makeJob, pointsOf, runJob, session, startJob, titles } from '../backups/stories.js'
import { defaultRepository } from '../../estate/vbr/repositories.js'
import { sqlAndExchange } from '../../estate/vbr/jobs.js'
import { quiet, stateOf } from '../jobs/samples.js'
import { branchMachines, fileOf, installed, license, still, subscription, used, workload } from './stories.js'

const { world, control } = await startTest(t)

const exceeded = 'Unable to process the workload: your license has been exceeded'
const branchJob = (vbr: Client, more: object = {}) =>
  makeJob(vbr, { includes: branchMachines, repository: defaultRepository, ...more })

/** What the server has mailed, oldest first. */
async function mails ({ name }: TestWorld): Promise<Array<{ at: string, subject: string }>> {
  return (await control.get(`/api/worlds/${name}/mails`)).body.items
}

t.test('a machine beyond what is tolerated is not processed, and the run fails', async t => {
  const w = await quiet(world)
  const { vbr } = w
  // Without automatic update ten more than fifteen are tolerated; twenty-three are used.
  await installed(vbr, subscription(15))
  const job = await branchJob(vbr)
  const run = await runJob(w, job)
  t.match(run, { state: 'Stopped', result: { result: 'Failed', message: exceeded } })
  const lines = await titles(vbr, run.id)
  t.equal(lines[lines.indexOf('Processing branch-print01') + 1], exceeded)
  t.ok(lines.includes('1 of 3 VMs could not be processed'))
  t.same((await pointsOf(vbr, job)).map(({ name }) => name).sort(), ['branch-dc01', 'branch-file01'], 'as far as the licence goes')
  t.equal(await used(vbr), 25)
  const { body: { data } } = await vbr.get(`/api/v1/sessions/${run.id}/taskSessions`)
  const failed = data.find(({ name }: { name: string }) => name === 'branch-print01')
  t.match(failed, { state: 'Stopped', result: { result: 'Failed', message: exceeded } })
  t.same((await vbr.get(`/api/v1/taskSessions/${failed.id}/logs`)).body.records.map(({ title }: { title: string }) => title), [exceeded])
  t.match(await stateOf(vbr, job), { lastResult: 'Failed' })
})

t.test('what is revoked makes place for another machine, which the next run takes', async t => {
  const w = await quiet(world)
  const { vbr } = w
  await installed(vbr, subscription(15))
  const job = await branchJob(vbr)
  await runJob(w, job)
  const { instanceId } = await workload(vbr, 'dev01')
  await vbr.post(`${license}/instances/${String(instanceId)}/revoke`)
  t.match((await runJob(w, job)).result, { result: 'Success' })
  t.ok(await workload(vbr, 'branch-print01'))
})

t.test('a run says once a week that more is used than there is', async t => {
  const w = await still(world)
  const { vbr, advance } = w
  await installed(vbr, subscription(14))
  const job = await makeJob(vbr, { machines: ['web01'] })
  const warned = await runJob(w, job)
  t.match(warned.result, { result: 'Warning', message: 'You have exceeded your licensed limit of 14 instances by 9' })
  t.ok((await titles(vbr, warned.id)).includes(warned.result.message))
  t.match((await runJob(w, job)).result, { result: 'Success' }, 'not again')
  await advance('7d')
  t.match((await runJob(w, job)).result, { result: 'Warning' })

  await installed(vbr, subscription(21))
  await advance('7d')
  t.match((await runJob(w, job)).result, { result: 'Success' }, 'a few more are nothing to speak of')
})

t.test('of a smaller licence those who came first keep theirs', async t => {
  const w = await quiet(world)
  const { vbr } = w
  // The last five of the estate that came are two computers, two machines of Hyper-V, and one of these machines.
  await installed(vbr, fileOf('License type=NFR', 'Instances=18'))
  const all = await makeJob(vbr, {
    includes: ['Infrastructure', 'Applications', 'Development'].map((name, n) =>
      ({ platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', name, type: 'Folder', objectId: `group-v5${n + 1}` }))
  })
  const run = await runJob(w, all)
  t.match(run.result, { result: 'Failed', message: exceeded })
  const { body: { data } } = await vbr.get(`/api/v1/sessions/${run.id}/taskSessions?limit=50`)
  t.equal(data.length, 14)
  t.equal(data.filter(({ result }: { result: { result: string } }) => result.result === 'Failed').length, 1)
})

t.test('two jobs at once do not take the same last instance', async t => {
  const w = await quiet(world)
  const { vbr, advance, untilIdle } = w
  await installed(vbr, fileOf('License type=NFR', 'Instances=24'))
  const [first, second] = [branchMachines.slice(0, 1), branchMachines.slice(1, 2)]
  const one = await startJob(vbr, await branchJob(vbr, { name: 'One', includes: first }))
  await advance('10s')
  const other = await startJob(vbr, await branchJob(vbr, { name: 'Other', includes: second }))
  await untilIdle()
  t.match(await session(vbr, one), { result: { result: 'Success' } })
  t.match(await session(vbr, other), { result: { result: 'Failed', message: exceeded } })
  t.equal(await used(vbr), 24)
})

t.test('no socket more than bought is tolerated', async t => {
  const w = await quiet(world)
  const { vbr } = w
  await installed(vbr, fileOf('License type=Perpetual', 'Sockets=9'))
  t.match((await runJob(w, await makeJob(vbr, { machines: ['web01'] }))).result, { result: 'Success' })
  t.match((await runJob(w, await branchJob(vbr, { name: 'First' }))).result, { result: 'Failed', message: exceeded })
  await installed(vbr, fileOf('License type=Perpetual', 'Sockets=10'))
  t.match((await runJob(w, await branchJob(vbr, { name: 'Second' }))).result, { result: 'Success' })
})

t.test('a server without a licence protects ten machines', async t => {
  const w = await quiet(world)
  const { vbr } = w
  await vbr.post(`${license}/remove`, { body: {} })
  t.match((await runJob(w, await branchJob(vbr))).result, { result: 'Failed', message: exceeded })
  t.match((await runJob(w, sqlAndExchange)).result,
    { result: 'Warning', message: 'You have exceeded your licensed limit of 10 instances by 13' })
})

t.test('a subscription is told of before it expires, works through its grace period, and then stops all jobs', async t => {
  const w = await still(world)
  const { vbr, advance } = w
  await installed(vbr, fileOf('License type=Subscription', 'Edition=Enterprise Plus', 'Instances=50', 'License expires=2025-03-01'))
  const job = await makeJob(vbr, { machines: ['web01'] })
  await advance('40d')
  t.match(await mails(w), [{
    at: /^2025-01-30/, subject: 'Subscription License key for Veeam Backup and Replication Enterprise Plus is about to expire in 30 days'
  }])
  t.equal((await vbr.get(license)).body.status, 'Valid')

  await advance('10d')
  const expired = 'Subscription License key for Veeam Backup and Replication Enterprise Plus has expired'
  t.same((await mails(w)).slice(1).map(({ subject }) => subject), [expired, 'License grace period entered.'])
  t.equal((await vbr.get(license)).body.status, 'Expired')
  const inGrace = await runJob(w, job)
  t.match(inGrace.result, { result: 'Success' })
  t.ok((await titles(vbr, inGrace.id)).includes(expired))

  await advance('30d')
  const stopped = await runJob(w, job)
  t.match(stopped.result, { result: 'Failed', message: expired })
  t.equal((await pointsOf(vbr, job)).length, 1, 'nothing was written')
  const [point] = await pointsOf(vbr, job)
  t.equal((await vbr.post('/api/v1/restore/vmRestore/vSphere/', {
    body: { type: 'OriginalLocation', restorePointId: point.id, reason: 'We need it' }
  })).status, 201, 'restores go on')

  await installed(vbr, subscription(50))
  t.equal((await vbr.get(license)).body.status, 'Valid')
  t.match((await runJob(w, job)).result, { result: 'Success' })
})

t.test('an evaluation stops at once, a perpetual licence never; its support is told of', async t => {
  const w = await still(world)
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['web01'] })
  await installed(vbr, fileOf('License type=Evaluation', 'Instances=50', 'License expires=2025-01-20'))
  await advance('6d')
  t.match((await runJob(w, job)).result, { result: 'Failed', message: /^Evaluation License key .* has expired$/ })

  await installed(vbr, fileOf('License type=Perpetual', 'Instances=50', 'License expires=2025-01-20', 'Support expires=2025-02-20'))
  t.equal((await vbr.get(license)).body.status, 'Valid')
  await advance('30d')
  t.match((await mails(w)).at(-1), {
    at: /^2025-02-06/, subject: 'Support contract for Veeam Backup & Replication is about to expire in 14 days.'
  })
  t.match((await runJob(w, job)).result, { result: 'Success' })
})
