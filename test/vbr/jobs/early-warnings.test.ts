import t from 'tap'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { windowsLogin } from '../../estate/vbr/credentials.js'
import { windowsHost } from '../../estate/vbr/infrastructure.js'

const { control, world } = await startTest(t)

const path = '/api/v1/backupInfrastructure'
const early = { session: 'Infrastructure', result: 'Warning', at: 50, message: 'Early' }

/** The next sessions end with a warning when they are halfway, before they look at what they are about to save. */
const arrange = ({ name }: TestWorld, times: number, outcome: object = early) =>
  control.post(`/api/worlds/${name}/outcomes`, { body: { ...outcome, times } })
const resultOf = async (vbr: Client, id: string) => (await vbr.get(`/api/v1/sessions/${id}`)).body.result
const local = (name: string) =>
  ({ name, description: '', type: 'WinLocal', hostId: windowsHost, repository: { path: `D:\\${name}` } })

/** Asks twice for what can be there once only. */
async function twice (w: TestWorld, list: string, bodies: [object, object]) {
  await arrange(w, 2)
  const replies = [await w.vbr.post(`${path}/${list}`, { body: bodies[0] }), await w.vbr.post(`${path}/${list}`, { body: bodies[1] })]
  await w.untilIdle()
  return Promise.all(replies.map(({ body }) => resultOf(w.vbr, body.id)))
}

t.test('of two that cannot both be there only one is saved, however early a warning ends the sessions', async t => {
  const w = await world()
  const named = async (list: string, name: string) =>
    (await w.vbr.get(`${path}/${list}?limit=50&nameFilter=${name}`)).body.data

  t.match(await twice(w, 'repositories', [local('Twin'), local('Twin')]),
    [{ result: 'Warning', message: 'Early' }, { result: 'Failed', message: /already exists/ }])
  const [twin] = await named('repositories', 'Twin')
  t.equal((await named('repositories', 'Twin')).length, 1)

  const proxy = { type: 'HvProxy', description: '', server: { hostId: windowsHost } }
  t.match(await twice(w, 'proxies', [proxy, proxy]), [{ result: 'Warning' }, { result: 'Failed', message: /already/ }])

  const scaleOut = (name: string) =>
    ({ name, description: '', performanceTier: { performanceExtents: [{ id: twin.id, name: twin.name }] } })
  t.match(await twice(w, 'scaleOutRepositories', [scaleOut('One'), scaleOut('Two')]),
    [{ result: 'Warning' }, { result: 'Failed', message: /extent of One/ }])
})

t.test('what was removed meanwhile does not come back by a session that a warning ends early', async t => {
  const w = await world()
  await w.vbr.post(`${path}/repositories`, { body: local('Gone') })
  await w.untilIdle()
  const { body: { data: [repository] } } = await w.vbr.get(`${path}/repositories?nameFilter=Gone`)
  await arrange(w, 1)
  const edited = await w.vbr.put(`${path}/repositories/${repository.id}`, { body: { ...repository, description: 'New' } })
  t.equal((await w.vbr.del(`${path}/repositories/${repository.id}`)).status, 204)
  await w.untilIdle()
  t.match(await resultOf(w.vbr, edited.body.id), { result: 'Failed', message: /was not found/ })
  t.equal((await w.vbr.get(`${path}/repositories/${repository.id}`)).status, 404)
})

t.test('a server that came into use meanwhile stays, and the session of its removal says so', async t => {
  const w = await world()
  const name = 'win-new01.lindwurm.example'
  await w.vbr.post(`${path}/managedServers`, {
    body: {
      type: 'WindowsHost',
      name,
      description: '',
      credentialsStorageType: 'Permanent',
      credentialsId: windowsLogin
    }
  })
  await w.untilIdle()
  const { body: { data: [server] } } = await w.vbr.get(`${path}/managedServers?nameFilter=${name}`)
  await w.vbr.post(`${path}/repositories`, { body: { ...local('User'), hostId: server.id } })
  await w.advance('10s')
  await arrange(w, 1, { ...early, session: 'InfrastructureDeletion', at: 80 })
  const removed = await w.vbr.del(`${path}/managedServers/${server.id}`)
  await w.untilIdle()
  t.match(await resultOf(w.vbr, removed.body.id), { result: 'Failed', message: /User/ })
  t.equal((await w.vbr.get(`${path}/managedServers/${server.id}`)).status, 200)
})
