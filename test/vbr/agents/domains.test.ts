import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { branchDomain, lindwurmDomain } from '../../estate/vbr/agents.js'
import { linuxLogin, windowsLogin } from '../../estate/vbr/credentials.js'

const { world } = await startTest(t)

const path = '/api/v1/adDomains'
const groups = '/api/v1/agents/protectionGroups'
const rows = async (client: Client, url: string) => (await client.get(url)).body.data
const browse = (id: string, query = '') => `/api/v1/inventory/activeDirectory/domains/${id}?${query}`

t.test('a domain is added, looked into, and removed while nothing uses it', async t => {
  const w = await world()
  for (const revision of ['1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    t.same((await rows(w.vbrAt(revision), `${path}?orderColumn=Name&orderAsc=true`)).map(({ name }: { name: string }) => name),
      ['branch.lindwurm.example', 'lindwurm.example'], revision)
  }
  t.equal((await w.vbrAt('1.2-rev1').get(path)).status, 404)
  const added = await w.vbr.post(path, { body: { serverName: 'dc01.corp.example', credentialsId: windowsLogin } })
  t.match(added, { status: 201, body: { name: 'corp.example', serverName: 'dc01.corp.example', port: 389, credentialsId: windowsLogin } })
  const { id } = added.body
  t.same((await w.vbr.get(`${path}/${id}`)).body, added.body)
  t.same(await rows(w.vbr, `${path}?nameFilter=corp*`), [added.body])
  t.match(await rows(w.vbr, browse(id, 'typeFilter=Domain')), [{ id, fullName: 'corp.example', domainId: id }])

  for (const [body, message] of [
    [{ serverName: 'corp.example', credentialsId: windowsLogin }, /already exists/],
    [{ serverName: '', credentialsId: windowsLogin }, /serverName/],
    [{ serverName: 'dc.other.invalid', credentialsId: windowsLogin }, /reached/],
    [{ serverName: 'other.example', port: 70_000, credentialsId: windowsLogin }, /port/],
    [{ serverName: 'other.example', credentialsId: linuxLogin }, /type/],
    [{ serverName: 'other.example', credentialsId: branchDomain }, /credentials/]
  ]) t.match(await w.vbr.post(path, { body }), { status: 400, body: { message } }, JSON.stringify(body))
  t.match(await w.vbr.del(`/api/v1/credentials/${windowsLogin}`), { status: 400 }, 'its credentials are in use')

  t.match(await w.vbr.del(`${path}/${lindwurmDomain}`), { status: 400, body: { message: /Directory Computers/ } })
  t.equal((await w.vbr.del(`${path}/${id}`)).status, 204)
  t.equal((await w.vbr.get(`${path}/${id}`)).status, 404)
  t.equal((await w.vbr.get(browse(id))).status, 404)
  t.equal((await (await w.vbrAs('operator')).get(path)).status, 403)
})

t.test('a directory shows what groups have of it under their ids, and everything below its parent', async t => {
  const w = await world()
  const all = await rows(w.vbr, browse(lindwurmDomain))
  const named = (name: string) => all.find(({ fullName }: { fullName: string }) => fullName === name)
  const group = (await rows(w.vbr, `${groups}?typeFilter=ADObjects`))[0]
  t.ok(group.activeDirectory.objects.length > 0)
  for (const object of group.activeDirectory.objects) t.match(named(object.fullName), object, object.fullName)
  t.same(new Set(all.map(({ type }: { type: string }) => type)),
    new Set(['Domain', 'Container', 'OrganizationUnit', 'Group', 'Cluster', 'Computer']))
  const top = await rows(w.vbr, browse(lindwurmDomain, `parentIdFilter=${lindwurmDomain}`))
  t.notOk(top.some(({ type }: { type: string }) => type === 'Domain'))
  const below = await rows(w.vbr, browse(lindwurmDomain, `parentIdFilter=${named('Servers').id}`))
  t.match(below, [{ type: 'Computer', distinguishedName: 'CN=SERVERS-WS01,OU=Servers,DC=lindwurm,DC=example' }, {}])
  t.match(await rows(w.vbr, browse(lindwurmDomain, 'fullNameFilter=Serv*&typeFilter=OrganizationUnit')), [{ fullName: 'Servers' }])
  t.equal('groupScope' in (await rows(w.vbrAt('1.3-rev0'), browse(lindwurmDomain, 'typeFilter=Group')))[0], false)
})

t.test('a group leads to the computers that its part of the directory shows', async t => {
  const w = await world()
  const [unit] = await rows(w.vbr, browse(branchDomain, 'fullNameFilter=Workstations'))
  const computers = (await rows(w.vbr, browse(branchDomain, `parentIdFilter=${unit.id}`))).map(({ fullName }: { fullName: string }) => fullName)
  const { id: _id, isDisabled: _isDisabled, ...before } = (await rows(w.vbr, `${groups}?typeFilter=ADObjects`))[0]
  const domain = (await w.vbr.get(`${path}/${branchDomain}`)).body
  const body = {
    ...before,
    name: 'Workstations of the branch',
    activeDirectory: { domainControllerSettings: domain, objects: [unit] },
    exclusions: { excludeVMs: false, excludeOfflineComputers: false, excludeSelectedObjects: false }
  }
  t.equal((await w.vbr.post(groups, { body })).status, 201)
  await w.untilIdle()
  const [made] = await rows(w.vbr, `${groups}?nameFilter=Workstations*`)
  await w.vbr.post(`${groups}/${made.id}/rescan`)
  await w.untilIdle()
  const found = (await rows(w.vbr, `${groups}/${made.id}/discoveredEntities`))
    .filter(({ type }: { type: string }) => type === 'Computer')
  t.same(found.map(({ name }: { name: string }) => name).sort(), computers.sort())
  t.match(await w.vbr.del(`${path}/${branchDomain}`), { status: 400, body: { message: /Workstations of/ } })
})
