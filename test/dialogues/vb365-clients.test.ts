import t from 'tap'
import { startTest, type Reply } from '../estate/simulator.js'
import { localProxy, windowsProxy } from '../estate/vb365/proxies.js'
import { branchBucket } from '../estate/vb365/repositories.js'
import { noId } from '../estate/ids.js'

t.test('programs written for VB365 find what they are used to', async t => {
  const { world, simulator, send } = await startTest(t)

  t.test('a flag in a query may end in a slash, as base addresses with a query in them do', async t => {
    const { vb365 } = await world()
    const proxies = await vb365.get('/v6/Proxies?extendedView=true/')
    t.equal(proxies.status, 200)
    t.match((await vb365.get('/v8/Organizations?extendedView=true/')).body.results[0], { isBackedup: true })
  })

  t.test('a GUID of zeros refers to nothing', async t => {
    const { vb365 } = await world()
    const added = await vb365.post('/v8/BackupRepositories', {
      body: {
        name: 'From .NET',
        path: 'D:\\Net',
        retentionType: 'ItemLevel',
        proxyId: windowsProxy,
        proxyPoolId: noId,
        organizationId: noId,
        encryptionKeyId: noId
      }
    })
    t.equal(added.status, 201)
    t.equal(added.body.organizationId, undefined)
    t.equal(added.body.proxyPoolId, undefined)
    const changed = await vb365.put(`/v8/BackupRepositories/${added.body.id}`, {
      body: { retentionType: 'ItemLevel', proxyPoolId: noId, organizationId: noId, description: 'still here' }
    })
    t.equal(changed.status, 204)
    const moved = await vb365.post(`/v8/BackupRepositories/${branchBucket}/changeOwner?proxyId=${localProxy}&poolId=${noId}`)
    t.match(moved, { status: 200, body: { toOwnerId: localProxy } })
  })

  t.test('an error says what its version knows', async t => {
    const { vb365 } = await world()
    const unknown = (version: string) => vb365.get(`/${version}/BackupRepositories/${noId}`)
    t.same(Object.keys((await unknown('v8')).body), ['message', 'errorCode'])
    t.same(Object.keys((await unknown('v7')).body), ['message'], 'version 7 has one code only')
    t.same(Object.keys((await unknown('v6')).body), ['message'])
    t.same(Object.keys((await vb365.get('/v6/Nowhere')).body), ['message'])
    t.match((await vb365.get('/v9/Jobs')).body, { errorCode: 'ResourceNotFound' })
    const login = await send(simulator.vb365.url, 'POST', '/v6/token', { body: { username: 'administrator', password: 'no' } })
    t.match(login, { status: 400, body: { error: 'invalid_grant', error_description: String, message: String } })
  })

  t.test('following the pages of a list comes to an end, whatever the size of a page', async t => {
    const { vb365 } = await world()
    t.equal((await vb365.get('/v8/BackupRepositories?limit=0')).body._links.next, undefined)
    const ids = new Set<string>()
    let path: string | undefined = '/v8/BackupRepositories?limit=3&longTerm=False'
    let calls = 0
    while (path !== undefined && calls++ < 10) {
      const { body }: Reply = await vb365.get(path)
      for (const { id } of body.results) ids.add(id)
      path = body._links.next?.href
    }
    t.equal(calls, 4)
    t.equal(ids.size, 11)
  })
})
