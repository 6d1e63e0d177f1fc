import t from 'tap'
import { quiet } from '../vbr/jobs/samples.js'
import { startTest, type Client, type Reply } from '../estate/simulator.js'
import { done, infrastructure, polled, rows, words } from './vbr-words.js'
import { labLogin } from '../estate/vbr/credentials.js'
import { webTier } from '../estate/vbr/jobs.js'
import { winRepo } from '../estate/vbr/repositories.js'

const { world } = await startTest(t)

const login = { body: { type: 'Standard', username: 'x', password: 'x' } }
const job = `/api/v1/jobs/${webTier}`
const repository = `${infrastructure}/repositories/${winRepo}`

/** What everybody with a role may read. */
const views = [
  'jobs', 'jobs/states', 'sessions', 'backups', 'backupObjects', 'backupInfrastructure/managedServers',
  'backupInfrastructure/repositories', 'backupInfrastructure/repositories/states', 'backupInfrastructure/proxies',
  'backupInfrastructure/scaleOutRepositories'
]

for (const { revision, restores, restorePoints, restorePointId, secureRestore } of words) {
  t.test(`an operator, a restore operator and a viewer do what they may, and no more, in ${revision}`, async t => {
    const w = await quiet(world)
    const as = async (user: string): Promise<Client> => w.vbrAt(revision, await w.vbrAs(user))
    const admin = w.vbrAt(revision)
    const [operator, restorer, viewer] = [await as('operator'), await as('restore'), await as('viewer')]
    const mounts = `/api/v1/restore/instantRecovery/${restores}/vm`
    const [point] = await rows(admin, `/api/v1/${restorePoints}?nameFilter=web01`)
    const recovery = { type: 'OriginalLocation', [restorePointId]: point.id, secureRestore, powerUp: false }

    async function denied (who: string, calls: Array<[string, Promise<Reply>]>): Promise<void> {
      for (const [what, call] of calls) {
        t.match(await call, { status: 403, body: { errorCode: 'AccessDenied', message: String } }, `${who}: ${what}`)
      }
    }
    const kept = () => Promise.all(['jobs', 'credentials', 'backupInfrastructure/repositories', 'configBackup']
      .map(async name => (await admin.get(`/api/v1/${name}`)).body))
    const before = await kept()

    for (const [who, client] of Object.entries({ operator, restorer, viewer })) {
      for (const view of views) {
        const { body: all } = await admin.get(`/api/v1/${view}`)
        t.same((await client.get(`/api/v1/${view}`)).body, all, `${who} reads ${view}`)
      }
      await denied(who, [
        ['reads general options', client.get('/api/v1/generalOptions')],
        ['removes a repository', client.del(repository)],
        ['removes a job', client.del(job)],
        ['disables a job', client.post(`${job}/disable`)],
        ['changes credentials', client.put(`/api/v1/credentials/${labLogin}`, login)],
        ['exports', client.post('/api/v1/automation/jobs/export')],
        ['asks for a certificate', client.post('/api/v1/connectionCertificate', { body: {} })],
        // Who may not is not told what is wrong with the body either.
        ['makes a job', client.post('/api/v1/jobs', { body: { nonsense: true } })]
      ])
    }

    t.same(await kept(), before)

    // The operator runs jobs and stops them; restores are not the operator's.
    const run = await done(operator.post(`${job}/start`))
    await denied('viewer', [
      ['reads credentials', viewer.get('/api/v1/credentials')],
      ['stops a job', viewer.post(`${job}/stop`)],
      ['stops a session', viewer.post(`/api/v1/sessions/${run.id}/stop`)]
    ])
    await denied('restorer', [
      ['starts a job', restorer.post(`${job}/start`)],
      ['stops a job', restorer.post(`${job}/stop`)]
    ])
    await done(operator.post(`/api/v1/sessions/${run.id}/stop`), 200)
    t.match(await polled(w, viewer, run), { result: { result: 'Failed', isCanceled: true } })
    t.equal((await polled(w, viewer, await done(operator.post(`${job}/start`)))).result.result, 'Success')
    const backup = await done(operator.post('/api/v1/configBackup/backup'), 200)
    t.equal((await polled(w, operator, backup)).result.result, 'Success')
    await denied('operator', [['recovers', operator.post(mounts, { body: recovery })]])
    await denied('viewer', [
      ['recovers', viewer.post(mounts, { body: recovery })],
      ['backs up the configuration', viewer.post('/api/v1/configBackup/backup')]
    ])

    // The restore operator restores, and runs nothing.
    const mount = await done(restorer.post(mounts, { body: recovery }))
    await w.advance('3m')
    t.equal((await done(restorer.get(`${mounts}/${mount.id}`), 200)).state, 'Mounted')
    await denied('viewer', [['unmounts', viewer.post(`${mounts}/${mount.id}/unmount`)]])
    await denied('operator', [['unmounts', operator.post(`${mounts}/${mount.id}/unmount`)]])
    await done(restorer.post(`${mounts}/${mount.id}/unmount`), 200)
    t.equal((await polled(w, restorer, mount)).result.result, 'Success')
  })
}
