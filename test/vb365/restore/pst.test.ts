import t from 'tap'
import { readPst, top } from '../../estate/pst-reader.js'
import { type Client, startTest } from '../../estate/simulator.js'
import { lindwurm } from '../../estate/vb365/organizations.js'

interface Item {
  id: string, subject: string, from: string, itemClass: string, received: string, to: string
  attachments?: Array<{ name: string, sizeBytes: number }>
}

const { world } = await startTest(t)

async function explore (vb365: Client, isArchive = false) {
  const { body } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex' } })
  const organization = `/v8/RestoreSessions/${body.id}/organization`
  const mailboxes: Array<{ id: string, name: string, isArchive: boolean }> = (await vb365.get(`${organization}/mailboxes?limit=100`)).body.results
  const mailbox = isArchive ? mailboxes.find(found => found.isArchive) : mailboxes.find(({ name }) => name === 'Jane Adler')
  const box = `${organization}/mailboxes/${mailbox?.id}`
  const folders: Array<{ id: string, name: string }> = (await vb365.get(`${box}/folders?limit=100`)).body.results
  const folder = (name: string): string => folders.find(found => found.name === name)?.id ?? ''
  const items = async (name: string, limit = 100): Promise<Item[]> =>
    (await vb365.get(`${box}/items?parentId=${folder(name)}&limit=${limit}`)).body.results
  return { mailbox, session: `/v8/RestoreSessions/${body.id}`, organization, mailboxes, box, folder, items }
}

t.test('items are exported as a file that another program reads: people, texts, times and attachments', async t => {
  const { vb365 } = await world()
  const { session, box, items } = await explore(vb365)
  const mails = await items('Inbox')
  const meetings = (await items('Calendar')).slice(0, 12)
  const contacts = (await items('Contacts')).filter(({ itemClass }) => itemClass === 'IPM.Contact').slice(0, 1)
  const exported = await vb365.post(`${box}/items/exportToPst`, { body: { items: [...mails, ...meetings, ...contacts] } })
  t.equal(exported.status, 200)
  t.match(exported.headers, { 'content-disposition': /\.pst"/, 'accept-ranges': 'bytes', 'content-length': String(exported.bytes.length) })

  const read = readPst(exported.bytes)
  const inbox = read.get(`${top}/Inbox`) ?? []
  t.same(inbox.map(one => [one.subject, one.senderName, one.displayTo, one.messageClass]),
    mails.map(({ subject, from, to, itemClass }) => [subject, from, to, itemClass]))
  t.ok(new Set(mails.map(({ subject }) => /[^\p{Script=Latin}\p{P}\p{N}\p{Z}]/u.test(subject))).size === 2, 'in several scripts')
  const [first] = inbox
  t.equal(first?.clientSubmitTime.getTime(), Date.parse(mails[0]?.received ?? '') - 4_000)
  t.ok((first?.body.length ?? 0) > 20)
  t.ok((first?.numberOfRecipients ?? 0) >= 1)
  const n = mails.findIndex(({ attachments = [] }) => attachments.some(({ name }) => name.endsWith('.txt')))
  const nth = mails[n]?.attachments?.findIndex(({ name }) => name.endsWith('.txt')) ?? 0
  const wanted = mails[n]?.attachments?.[nth]
  const attachment = inbox[n]?.getAttachment(nth)
  t.equal(inbox[n]?.numberOfAttachments, mails[n]?.attachments?.length)
  t.equal(attachment?.longFilename, wanted?.name)
  t.equal(attachment?.fileInputStream.length.toNumber(), wanted?.sizeBytes)
  const bytes = Buffer.alloc(wanted?.sizeBytes ?? 0)
  attachment?.fileInputStream.readCompletely(bytes)
  t.match(bytes.toString(), (mails[n]?.subject ?? '').replace(/^(RE|FW): /, ''))

  const meeting = read.get(`${top}/Calendar`)?.[0]
  const shown = meetings[0] as unknown as { startTime: string, location: string }
  t.match(meeting, { messageClass: 'IPM.Appointment', location: shown.location })
  t.equal(meeting?.startTime?.getTime(), Date.parse(shown.startTime))
  t.match(read.get(`${top}/Contacts`)?.[0]?.email1EmailAddress, /@/)
  t.match(inbox.find(({ messageClass }) => messageClass === 'IPM.Note')?.bodyHTML, /<body><p>.+<\/p><\/body>/)
  const repeats = meetings.map(one => (one as unknown as { recurrencePatternFormat: string }).recurrencePatternFormat)
  const repeated = read.get(`${top}/Calendar`) ?? []
  t.same(repeated.map(one => one.recurrencePattern), repeats)
  t.same(repeated.map(one => one.isRecurring), repeats.map(text => text !== ''))
  const weekly = repeated.find(({ isRecurring }) => isRecurring)
  t.equal(weekly?.recurrenceStructure?.readUInt16LE(4), 0x200b)
  t.equal(weekly?.recurrenceStructure?.readUInt32LE(22), 1 << (weekly?.startTime?.getUTCDay() ?? 0), 'on its weekday')
  t.match((await vb365.get(`${session}/Events?limit=200`)).body.results[1], { type: 'Export', status: 'Success' })
})

t.test('one item, a folder with those below it, a mailbox and an organization are exported whole', async t => {
  const { vb365 } = await world()
  const { mailbox, organization, mailboxes, box, folder, items } = await explore(vb365, true)
  const [mail] = await items('Inbox', 1)
  const one = await vb365.post(`${box}/items/${mail?.id}/exportToPst`, { body: {} })
  t.same([...readPst(one.bytes)].map(([path, found]) => [path, found.length, found[0]?.subject]), [[`${top}/Inbox`, 1, mail?.subject]])

  const total = async (path: string): Promise<number> => (await vb365.get(path.replace('/v8/', '/v7/'))).body.totalCount
  const below = readPst((await vb365.post(`${box}/folders/${folder('Inbox')}/exportToPst`, { body: {} })).bytes)
  t.equal(below.get(`${top}/Inbox`)?.length, await total(`${box}/items?parentId=${folder('Inbox')}`))
  t.equal(below.get(`${top}/Inbox/Old projects`)?.length, await total(`${box}/items?parentId=${folder('Old projects')}`))

  const exported = await vb365.post(`${box}/exportToPst`, { body: {} })
  t.match(exported.headers['content-disposition'], `${mailbox?.name}.pst`)
  t.same([...readPst(exported.bytes, 1).keys()].sort(),
    ['Deleted Items', 'Inbox', 'Inbox/Old projects', 'Sent Items'].map(path => `${top}/${path}`))

  const whole = await vb365.post(`${organization}/exportToPst`, { body: { contentKeyword: 'subject:請求書' } })
  t.match(whole.headers['content-disposition'], '.pst')
  const found = readPst(whole.bytes, 2)
  t.ok([...found.keys()].some(path => path.startsWith(`${top}/Jane Adler/`)))
  t.ok(new Set([...found.keys()].map(path => path.split('/')[2])).size > mailboxes.length / 2)
  t.ok([...found.values()].flat().every(({ subject }) => subject.includes('請求書')))

  const { body } = await vb365.post(`${box.replace('/v8/', '/v7/')}/search`, { body: { query: 'subject:請求書' } })
  const here = readPst((await vb365.post(`${box}/exportToPst`, { body: { contentKeyword: 'subject:請求書' } })).bytes)
  t.equal([...here.values()].flat().length, body.totalCount)
  const nothing = await vb365.post(`${box}/exportToPst`, { body: { contentKeyword: 'xyzzy' } })
  t.same([...readPst(nothing.bytes)], [], 'what finds nothing gives a file without messages')
})

t.test('a download that broke off is gone on with where it was', async t => {
  const { vb365 } = await world()
  const { box, folder } = await explore(vb365)
  const path = `${box}/folders/${folder('Calendar')}/exportToPst`
  const whole = (await vb365.post(path, { body: {} })).bytes
  const part = async (range: string) => await vb365.post(path, { body: {}, headers: { range } })
  const middle = await part('bytes=20000-300000')
  t.match([middle.status, middle.headers['content-range']], [206, `bytes 20000-${Math.min(300_000, whole.length - 1)}/${whole.length}`])
  t.ok(middle.bytes.equals(whole.subarray(20_000, 300_001)))
  t.ok((await part('bytes=-100')).bytes.equals(whole.subarray(-100)))
  t.ok((await part(`bytes=${whole.length - 7}-`)).bytes.equals(whole.subarray(-7)))
  t.equal((await part(`bytes=${whole.length}-`)).status, 416)
})

t.test('a limit of a file is 1 to 49 GB, and is needed where it is switched on', async t => {
  const { vb365 } = await world()
  const { box, items } = await explore(vb365)
  const [mail] = await items('Inbox', 1)
  const gigabyte = 1024 ** 3
  for (const [body, status] of [
    [{ enablePstSizeLimit: true }, 400], [{ enablePstSizeLimit: true, pstSizeLimitBytes: gigabyte - 1 }, 400],
    [{ enablePstSizeLimit: true, pstSizeLimitBytes: 49 * gigabyte + 1 }, 400], [{ pstSizeLimitBytes: 5 }, 200],
    [{ enablePstSizeLimit: true, pstSizeLimitBytes: gigabyte }, 200],
    [{ enablePstSizeLimit: null, pstSizeLimitBytes: null }, 200]
  ] as const) t.equal((await vb365.post(`${box}/items/${mail?.id}/exportToPst`, { body })).status, status, JSON.stringify(body))
  t.equal((await vb365.post(`${box}/items/exportToPst`, { body: { items: [] } })).status, 400)
  t.equal((await vb365.post(`${box}/items/${mail?.id.slice(2)}/exportToPst`, { body: {} })).status, 404)
  for (const version of ['v6', 'v7']) {
    const { bytes } = await vb365.post(`${box.replace('/v8/', `/${version}/`)}/items/${mail?.id}/exportToPst`, { body: {} })
    t.equal(readPst(bytes).size, 1, version)
  }
})
