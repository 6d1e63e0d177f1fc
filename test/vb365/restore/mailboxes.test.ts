import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { lindwurm } from '../../estate/vb365/organizations.js'

const { world, control } = await startTest(t)

const account = { userName: 'admin@lindwurm.onmicrosoft.com', userPassword: 'secret' }

interface Shown { id: string, category?: string, subject?: string, email?: string, name?: string, isArchive?: boolean }

async function explore (vb365: Client, options: object = {}) {
  const { body } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex', ...options } })
  const root = `/v8/RestoreSessions/${body.id}/organization/mailboxes`
  const mailboxes: Shown[] = (await vb365.get(root)).body.results
  const mailbox = mailboxes[0] as Shown
  const folders: Shown[] = (await vb365.get(`${root}/${mailbox.id}/folders?limit=100`)).body.results
  const inbox = folders.find(({ category }) => category === 'Inbox') as Shown
  return { id: body.id as string, root, mailboxes, mailbox, folders, inbox, box: `${root}/${mailbox.id}` }
}

t.test('a mailbox is walked from its folders down to one item, and the same ids give the same items', async t => {
  const { vb365 } = await world()
  const { box, folders, inbox } = await explore(vb365)
  for (const category of ['Sent', 'Deleted', 'Drafts', 'Junk', 'Purges', 'Conflicts']) {
    t.ok(folders.some(folder => folder.category === category), category)
  }
  t.equal((await vb365.get(`${box}/folders/${inbox.id}`)).body.name, 'Inbox')
  const top = await vb365.get(`${box}/folders?parentId=null&limit=100`)
  t.equal(top.body.results.length, folders.length, 'clients that know no parent send the text null')
  const below = await vb365.get(`${box}/folders?parentId=${inbox.id}`)
  t.ok(below.body.results.length > 0)
  t.ok(below.body.results[0]._links.parent.href.endsWith(inbox.id))
  t.notOk((await vb365.get(`${box}/folders/${inbox.id}`)).body._links.parent)

  const first = await vb365.get(`${box}/items?parentId=${inbox.id}&limit=5`)
  const second = await vb365.get(`${box}/items?parentId=${inbox.id}&limit=5&offset=5`)
  const received = [...first.body.results, ...second.body.results].map(item => item.received)
  t.same(received, [...received].sort().reverse(), 'newest first, page after page')
  t.equal(new Set(received).size, 10)
  const item = await vb365.get(`${box}/items/${first.body.results[0].id}`)
  t.same(item.body, first.body.results[0])
  t.equal(item.body.id.length, 96)
  t.match(item.body._actions.save, { method: 'POST' })

  const other = await explore(vb365)
  t.match((await vb365.get(`${other.box}/items/${item.body.id}`)).body, { id: item.body.id, subject: item.body.subject })
})

t.test('every kind of item shows what its class has', async t => {
  const { vb365 } = await world()
  const { box, folders } = await explore(vb365)
  const newest = async (name: string) => {
    const folder = folders.find(found => found.name === name) as Shown
    return (await vb365.get(`${box}/items?parentId=${folder.id}`)).body.results
  }
  t.match((await newest('Calendar'))[0], {
    itemClass: 'IPM.Appointment', startTime: String, organizer: String,
    recurring: Boolean
  })
  t.match((await newest('Tasks'))[0], { itemClass: 'IPM.Task', status: String, dueDate: String })
  t.match((await newest('Notes'))[0], { itemClass: 'IPM.StickyNote', date: String })
  t.match((await newest('Journal'))[0], { itemClass: 'IPM.Activity', duration: Number })
  const contacts: Array<{ itemClass: string }> = await newest('Contacts')
  t.ok(contacts.some(({ itemClass }) => itemClass === 'IPM.Contact'))
  const everything = await vb365.get(`${box}/items?limit=200`)
  t.equal(everything.body.results.length, 200, 'without a folder all items come')
})

t.test('a moment in the past shows less, what was removed shows only when it is asked for', async t => {
  const { vb365 } = await world()
  const count = async (options: object) => {
    const { id, mailbox, inbox } = await explore(vb365, options)
    return (await vb365.get(`/v7/RestoreSessions/${id}/organization/mailboxes/${mailbox.id}/items?parentId=${inbox.id}`)).body.totalCount
  }
  const now = await count({})
  t.ok(await count({ dateTime: '2025-01-06T00:00:00Z' }) < now)
  t.ok(await count({ showDeleted: true }) > now)
})

t.test('a search finds by words, people, dates and sizes, and pages', async t => {
  const { vb365 } = await world()
  const { root, box } = await explore(vb365)
  const search = async (query: string, path = box) =>
    (await vb365.post(`${path}/search?limit=200`, { body: { query } })).body.results as Array<Record<string, string>>
  const invoices = await search('subject:rechnung')
  t.ok(invoices.length > 3)
  t.ok(invoices.every(({ subject }) => /rechnung/i.test(subject ?? '')))
  const [first] = invoices
  t.ok((await search(`from:"${first?.from}" subject:rechnung`)).every(({ from }) => from === first?.from))
  t.ok((await search('itemclass:IPM.Note received:>2025-01-01')).every(({ received }) =>
    (received ?? '') > '2025-01-02'))
  t.ok((await search('hasattachments:true')).every(item => item.attachments !== undefined &&
    item.attachments.length > 0))
  t.same(await search('subject:rechnung AND NOT subject:rechnung'), [])
  t.same(await search('xyzzy'), [])
  t.ok((await search('請求書')).length > 0, 'in every script')
  const page = await vb365.post(`${root}/search?limit=3`, { body: { query: 'invoice' } })
  const next = await vb365.post(`${root}/search?limit=3&offset=3`, { body: { query: 'invoice' } })
  t.equal(new Set([...page.body.results, ...next.body.results].map(({ id }) => id)).size, 6)
})

t.test('items are restored in a session of their own, whose statistics and events tell how it went', async t => {
  const { vb365, advance, untilIdle } = await world()
  const { id, box, inbox, mailboxes } = await explore(vb365)
  const items = (await vb365.get(`${box}/items?parentId=${inbox.id}&limit=2`)).body.results
  const target = mailboxes[1]?.email
  const started = await vb365.post(`${box}/items/restoreTo`, { body: { ...account, mailbox: target, items } })
  t.equal(started.status, 200)
  const session = `/v8/RestoreSessions/${started.body.sessionId}`
  t.match((await vb365.get(session)).body, { type: 'Vex', state: 'Working' })
  t.match((await vb365.get(`${session}/Statistics`)).body, { totalItemsCount: 2, restoredItemsCount: 0, items: [] })
  t.match((await vb365.get(`/v8/RestoreSessions/${id}/Events`)).body.results, [
    { type: 'None', status: 'Success', order: 0, title: 'Restore session started', duration: '00:00:00', itemName: undefined },
    { type: 'Restore', status: 'Running', order: 1, target }, { type: 'Restore', status: 'Running', order: 2 }
  ])
  await advance('1m')
  t.match((await vb365.get(session)).body, { state: 'Stopped', result: 'Success' })
  t.match((await vb365.get(`${session}/Statistics`)).body, {
    totalItemsCount: 2,
    restoredItemsCount: 2,
    failedItemsCount: 0,
    items: [{
      itemType: 'ExchangeMailbox', itemRestoreDetailsType: 'BulkMailbox', status: 'Success',
      createdMailboxItemsCount: 1
    }, {}]
  })
  const events = (await vb365.get(`${session}/Events`)).body.results
  t.match(events[0], {
    status: 'Success', itemName: items[0].subject, title: 'Item is successfully restored.',
    duration: /^00:00:0/
  })
  t.same((await vb365.get(`${session}/Events/${events[0].id}`)).body, events[0])
  await untilIdle()
})

t.test('a restore to its own place skips what is there, a mailbox that does not exist fails it', async t => {
  const { vb365, advance } = await world()
  const { id, box, inbox } = await explore(vb365)
  const back = await vb365.post(`${box}/folders/${inbox.id}/restore`, { body: account })
  const lost = await vb365.post(`${box}/folders/${inbox.id}/restoreTo`, { body: { ...account, mailbox: 'nobody@nowhere.example' } })
  await advance('5m')
  const statistics = (await vb365.get(`/v8/RestoreSessions/${back.body.sessionId}/Statistics`)).body
  t.ok(statistics.skippedItemsCount > 0)
  t.equal(statistics.restoredItemsCount + statistics.skippedItemsCount, statistics.totalItemsCount)
  t.match((await vb365.get(`/v8/RestoreSessions/${lost.body.sessionId}`)).body, { state: 'Stopped', result: 'Failed' })
  t.match((await vb365.get(`/v8/RestoreSessions/${id}`)).body, { state: 'Working', result: 'Failed' }, 'the session it was started from shows the worst')
})

t.test('a restore leaves out the folders that it is told to', async t => {
  const { vb365, advance } = await world()
  const { box } = await explore(vb365)
  const count = async (more: object) => {
    const { body } = await vb365.post(`${box}/restoreTo`, { body: { ...account, folder: 'Restored', ...more } })
    await advance('2m')
    return (await vb365.get(`/v8/RestoreSessions/${body.sessionId}/Statistics`)).body.totalItemsCount as number
  }
  const all = await count({})
  const withoutDrafts = await count({ excludeDrafts: true })
  t.ok(withoutDrafts < all)
  t.ok(await count({ excludeDrafts: true, excludeDeletedItems: true, excludeInPlaceHoldItems: true }) < withoutDrafts)
})

t.test('a restore that is stopped keeps what it has written', async t => {
  const { vb365, advance } = await world()
  const { box } = await explore(vb365)
  const { body } = await vb365.post(`${box}/restoreTo`, { body: { ...account, mailbox: 'nobody@else.example', officeOrganizationName: 'else.example', officeRegion: 'Worldwide' } })
  await advance('10s')
  const session = `/v8/RestoreSessions/${body.sessionId}`
  t.equal((await vb365.post(`${session}/Stop`, { body: {} })).status, 204)
  t.match((await vb365.get(session)).body, { state: 'Stopped', result: 'Warning' })
  const { restoredItemsCount, totalItemsCount } = (await vb365.get(`${session}/Statistics`)).body
  t.ok(restoredItemsCount > 0 && restoredItemsCount < totalItemsCount)
  t.equal((await vb365.post(`${session}/Stop`, { body: {} })).status, 409)
})

t.test('a restore is arranged to fail half-way, and tells so in its statistics and events', async t => {
  const w = await world()
  const { vb365, advance } = w
  const { id, box, mailbox, inbox } = await explore(vb365)
  await control.post(`/api/worlds/${w.name}/outcomes`, {
    body: { session: 'RestoreSession', subject: mailbox.name, result: 'Failed', at: 50, message: 'The server is busy.' }
  })
  const { body } = await vb365.post(`${box}/folders/${inbox.id}/restoreTo`, { body: { ...account, folder: 'Restored' } })
  await advance('5m')
  const session = `/v8/RestoreSessions/${body.sessionId}`
  t.match((await vb365.get(session)).body, { state: 'Stopped', result: 'Failed', details: 'The server is busy.' })
  const { restoredItemsCount, failedItemsCount, totalItemsCount, errors } = (await vb365.get(`${session}/Statistics`)).body
  t.ok(restoredItemsCount > 0 && failedItemsCount > 0)
  t.equal(restoredItemsCount + failedItemsCount, totalItemsCount)
  t.same(errors, ['The server is busy.'])
  t.match((await vb365.get(`${session}/Events`)).body.results, [{ status: 'Failed', message: /The server is busy/ }])
  t.match((await vb365.get(`/v8/RestoreSessions/${id}`)).body, { state: 'Working', result: 'Failed' })
})

t.test('version 7 answers a restore with what came of it', async t => {
  const { vb365 } = await world()
  const { id, mailbox, inbox, box } = await explore(vb365)
  const items = (await vb365.get(`${box}/items?parentId=${inbox.id}&limit=2`)).body.results
  const { body } = await vb365.post(`/v7/RestoreSessions/${id}/organization/mailboxes/${mailbox.id}/items/restoreTo`, {
    body: { ...account, folder: 'Restored', items }
  })
  t.match(body, { createdItemsCount: 2, mergedItemsCount: 0, failedItemsCount: 0, skippedItemsCount: 0 })
})

t.test('without credentials, with more than one kind or with a part of one nothing is restored', async t => {
  const { vb365 } = await world()
  const { box, inbox } = await explore(vb365)
  const items = (await vb365.get(`${box}/items?parentId=${inbox.id}&limit=1`)).body.results
  const refused = async (body: object, message: RegExp) => {
    const { status, body: answer } = await vb365.post(`${box}/items/restore`, { body: { items, ...body } })
    t.equal(status, 400)
    t.match(answer.message, message)
  }
  await refused({}, /Credentials are required/)
  await refused({ ...account, userCode: 'ABC' }, /one kind/)
  await refused({ userName: 'somebody' }, /'userPassword' is required/)
  await refused({ applicationId: lindwurm, applicationCertificate: 'AAAA' }, /'impersonationAccountName'/)
  await refused({ userCode: 'ABC' }, /unknown/)
  t.equal((await vb365.post(`${box}/items/restore`, { body: account })).status, 400, 'no items')
})

t.test('ids that were mutilated or belong elsewhere lead nowhere', async t => {
  const { vb365 } = await world()
  const { root, box, inbox, mailboxes } = await explore(vb365)
  const [item] = (await vb365.get(`${box}/items?parentId=${inbox.id}&limit=1`)).body.results
  const { id } = item as Shown
  for (const path of [
    `${box}/items/${id.slice(0, 40)}X${id.slice(41)}`, `${root}/${mailboxes[1]?.id}/items/${id}`, `${box}/items/%00`,
    `${box}/folders/${id}`, `${root}/${lindwurm}`, `${root}/${lindwurm}/folders`
  ]) t.equal((await vb365.get(path)).status, 404, path)
})

t.test('a session of another type, one that is over and one of a restore show no mail', async t => {
  const { vb365 } = await world()
  const sites = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vesp' } })
  t.equal((await vb365.get(`/v8/RestoreSessions/${sites.body.id}/organization/mailboxes`)).status, 400)
  const { id, root, box, inbox } = await explore(vb365)
  const { body } = await vb365.post(`${box}/folders/${inbox.id}/restore`, { body: account })
  t.equal((await vb365.get(`/v8/RestoreSessions/${body.sessionId}/organization/mailboxes`)).status, 409)
  await vb365.post(`/v8/RestoreSessions/${id}/Stop`, { body: {} })
  t.equal((await vb365.get(root)).status, 409)
})

t.test('an item is saved as a message, several in an archive', async t => {
  const { vb365 } = await world()
  const { box, inbox } = await explore(vb365)
  const items = (await vb365.get(`${box}/items?parentId=${inbox.id}&limit=3`)).body.results
  const one = await vb365.post(`${box}/items/${items[0].id}/save`, { body: {} })
  t.equal(one.status, 200)
  t.match(one.headers['content-disposition'] as string, /\.msg"/)
  t.equal(one.bytes.subarray(0, 8).toString('hex'), 'd0cf11e0a1b11ae1')
  const some = await vb365.post(`${box}/items/Save`, { body: { items } })
  t.match(some.headers['content-disposition'] as string, /\.zip"/)
  t.equal(some.bytes.subarray(0, 4).toString('latin1'), 'PK\x03\x04')
})
