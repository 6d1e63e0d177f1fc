import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { defaultRepository } from '../../estate/vbr/repositories.js'
import { makeJob } from '../backups/stories.js'
import { automatic } from '../jobs/samples.js'

const { world, control, simulator } = await startTest(t)

t.test('sessions, those of their machines, and their logs are kept for 53 weeks, however long the world lives', async t => {
  const taken = simulator.worlds.list().filter(({ name }) => name.startsWith('test-')).length
  simulator.worlds.add(`test-${taken + 1}`, { fixture: 'empty' })
  const w = await world()
  const login = await w.vbr.post('/api/v1/credentials', { body: { type: 'Standard', username: 'root', password: 'vbsim' } })
  await w.vbr.post('/api/v1/backupInfrastructure/managedServers', {
    body: { type: 'ViHost', name: 'vcenter01.lindwurm.example', description: '', credentialsId: login.body.id }
  })
  await w.untilIdle()
  const configBackup = (await w.vbr.get('/api/v1/configBackup')).body
  await w.vbr.put('/api/v1/configBackup', { body: { ...configBackup, isEnabled: false } })
  const all = async (collection: string): Promise<Array<{ id: string, creationTime: string }>> =>
    (await control.get(`/api/worlds/${w.name}/collections/${collection}?limit=100000`)).body.items
  const [oldest] = (await all('vbr.sessions')).sort((a, b) => Date.parse(a.creationTime) - Date.parse(b.creationTime))
  // One week after the other, so that 600 days are soon over.
  await makeJob(w.vbr, {
    repository: defaultRepository,
    machines: ['web01'],
    schedule: automatic({ daily: { isEnabled: true, localTime: '22:00', dailyKind: 'SelectedDays', days: ['Friday'] } })
  })
  const exportLogs = async (): Promise<void> => {
    t.equal((await w.vbr.post('/api/v1/exportlogs', { body: { exportType: 'All', scopeType: 'Hosts' } })).status, 201)
  }
  await exportLogs()
  await w.advance('600d')

  const [sessions, tasks] = [await all('vbr.sessions'), await all('vbr.taskSessions')]
  t.ok(sessions.length >= 50 && sessions.length <= 55, `${sessions.length} sessions`)
  t.ok(tasks.length >= 50 && tasks.length <= 55, `${tasks.length} of machines`)
  t.equal((await w.vbr.get(`/api/v1/sessions/${oldest?.id}`)).status, 404)
  t.same((await w.vbr.get(`/api/v1/sessions/${oldest?.id}/logs`)).status, 404)
  await exportLogs()
  t.equal((await all('vbr.logExports')).length, 1, 'exports go with their sessions')
})
