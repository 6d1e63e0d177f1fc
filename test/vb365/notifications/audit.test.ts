import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { allStaff, almondVale, jane, lindwurm } from '../../estate/vb365/organizations.js'

const { world, simulator, control } = await startTest(t)
const path = `/v8/Organizations/${lindwurm}/AuditItems`

t.test('users and groups are put under audit and taken out again, in every version', async t => {
  const { vb365 } = await world()
  const { body } = await vb365.get(path)
  t.match(body, [
    { type: 'User', user: { id: jane, displayName: 'Jane Adler' } }, { type: 'Group', group: { id: allStaff, displayName: /./ } }
  ])
  t.equal(body[0]._links.organization.href, `/v8/Organizations/${lindwurm}`)
  for (const [version, added, removed] of [['v8', 204, 204], ['v7', 201, 200], ['v6', 201, 200]] as const) {
    const of = path.replace('v8', version)
    const itemIds = (await vb365.get(of)).body.map(({ id }: { id: string }) => id)
    t.equal((await vb365.post(`${of}/remove`, { body: { itemIds } })).status, removed)
    t.same((await vb365.get(of)).body, [])
    const items = [{ type: 'user', user: { id: jane } }, { group: { id: allStaff } }, { type: 'User', user: { id: jane } }]
    t.equal((await vb365.post(of, { body: items })).status, added)
    t.match((await vb365.get(of)).body, [{ type: 'User' }, { type: 'Group' }], 'nobody is audited twice')
    t.equal((await vb365.post(of, { body: items })).status, added)
    t.equal((await vb365.get(of)).body.length, 2)
  }
})

t.test('only what is in the organization can be audited, and only what is audited taken out', async t => {
  const { vb365 } = await world()
  const before = (await vb365.get(path)).body
  const post = async (body: unknown, of = path) => (await vb365.post(of, { body })).status
  t.equal(await post([]), 400)
  t.equal(await post([{ type: 'User' }]), 400)
  t.equal(await post([{ type: 'Team', user: { id: jane } }]), 400)
  t.equal(await post([{ type: 'Group', group: { id: jane } }]), 404)
  t.equal(await post([{ type: 'User', user: { id: jane } }], path.replace(lindwurm, almondVale)), 404)
  t.equal(await post([{ type: 'User', user: { id: jane } }], path.replace(lindwurm, jane.slice(0, 36))), 404)
  t.equal(await post({ itemIds: [] }, `${path}/remove`), 400)
  const { id } = before[0]
  t.equal(await post({ itemIds: [id, 'unheard-of'] }, `${path}/remove`), 404)
  t.equal(await post({ itemIds: [id] }, `${path.replace(lindwurm, almondVale)}/remove`), 404)
  t.same((await vb365.get(path)).body, before, 'nothing was changed')
  t.same((await vb365.get(path.replace(lindwurm, almondVale))).body, [])
})

t.test('what somebody else does with audited data is mailed, and what people do with their own is not', async t => {
  const { name, vb365 } = await world()
  const { audit } = simulator.worlds.get(name).vb365
  const mails = async () => (await control.get(`/api/worlds/${name}/mails`)).body.items
  const action = {
    organizationId: lindwurm, owners: [jane], displayName: 'Jane Adler', action: 'Restore', startTime: '2025-01-15T14:05:09.000Z'
  }
  audit.tell({ ...action, initiatedBy: 'LINDWURM\\administrator' })
  t.match(await mails(), [{
    product: 'vb365', from: 'backup.reports@lindwurm.onmicrosoft.com', to: 'privacy@lindwurm.example',
    subject: 'lindwurm.onmicrosoft.com - Restore of Jane Adler by LINDWURM\\administrator', body: /StartTime: 1\/15\/2025 2:05:09 PM/
  }])
  const { body: [{ user }] } = await vb365.get(path)
  audit.tell({ ...action, initiatedBy: user.name })
  audit.tell({ ...action, owners: ['somebody else'], initiatedBy: 'LINDWURM\\administrator' })
  audit.tell({ ...action, organizationId: almondVale, initiatedBy: 'LINDWURM\\administrator' })
  t.equal((await mails()).length, 1)
  await vb365.put('/v8/AuditEmailSettings', { body: { enableNotification: false } })
  audit.tell({ ...action, initiatedBy: 'LINDWURM\\administrator' })
  t.equal((await mails()).length, 1)
})

t.test('an operation on several items is told once, one on a team to whoever audits its group', async t => {
  const { name, vb365 } = await world()
  const mails = async () => (await control.get(`/api/worlds/${name}/mails`)).body.items
  const open = async (job: string, type: string, kind: string, wanted: string) => {
    const { body } = await vb365.post(`/v8/Jobs/${job}/explore`, { body: { type } })
    const root = `/v8/RestoreSessions/${body.id}/organization/${kind}`
    const rows: Array<{ id: string, name?: string, displayName?: string }> = (await vb365.get(`${root}?limit=100`)).body.results
    return `${root}/${rows.find(row => row.name === wanted || row.displayName === wanted)?.id}`
  }
  const box = await open(lindwurmDaily, 'Vex', 'mailboxes', 'Jane Adler')
  const items = (await vb365.get(`${box}/items?limit=2`)).body.results
  t.equal((await vb365.post(`${box}/items/save`, { body: { items } })).status, 200)
  t.match(await mails(), [{ subject: /Save of Jane Adler by/ }])
  t.equal((await mails()).length, 1)
  for (const { subject } of items) t.ok((await mails())[0].body.includes(subject), subject)

  const team = await open(keyPeople, 'Vet', 'teams', 'Sales')
  const [{ postId }] = (await vb365.get(`${team}/posts?limit=1`)).body.results
  const save = async () => (await vb365.post(`${team}/posts/${postId}/save`, { body: {} })).status
  t.equal(await save(), 200)
  t.equal((await mails()).length, 1, 'nobody audits the group yet')
  const groups: Array<{ id: string, displayName: string }> =
    (await vb365.get(`/v8/Organizations/${lindwurm}/Groups?limit=100`)).body.results
  const sales = groups.find(({ displayName }) => displayName === 'Sales')
  t.equal((await vb365.post(path, { body: [{ type: 'Group', group: { id: sales?.id } }] })).status, 204)
  t.equal(await save(), 200)
  t.match((await mails()).filter(({ subject }: { subject: string }) => /Save of Sales/.test(subject)), [{}])
})
