import t from 'tap'
import { licenseFile, scheduled } from '../../estate/licenses.js'
import { type Client, startTest, type TestWorld } from '../../estate/simulator.js'
import { lindwurmDaily } from '../../estate/vb365/jobs.js'
import { inLindwurm, lindwurm } from '../../estate/vb365/organizations.js'

const { world, simulator, control } = await startTest(t)

interface Mail {
  from: string
  to: string
  subject: string
  body: string
  attachments?: Array<{ name: string, content: string }>
}
const all = async ({ name }: TestWorld): Promise<Mail[]> => (await control.get(`/api/worlds/${name}/mails`)).body.items
/** Those about the job itself, not about its copy job. */
const mails = async (here: TestWorld) => (await all(here)).filter(({ body }) => body.startsWith('Job: Lindwurm daily\n'))

async function set (vb365: Client, body: object): Promise<void> {
  const { status } = await vb365.put('/v8/VboEmailSettings', { body: { enableNotification: true, ...body } })
  if (status !== 204) throw new Error(`Settings: ${status}`)
}

const arrange = async ({ name }: TestWorld, body: object) =>
  control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'JobSession', subject: lindwurmDaily, ...body } })

async function run ({ vb365, untilIdle }: TestWorld) {
  const { body: { id } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  return (await vb365.get(`/v8/JobSessions/${id}`)).body
}

t.test('the end of a run is mailed to the recipients, with its figures in the subject', async t => {
  const here = await world()
  const subject = '%JobResult%|%JobName%|%OrgName%|%ObjectCount%|%MailboxCount%|%Issues%|%Time%|%Unknown%'
  await set(here.vb365, { notifyOnSuccess: true, subject, supressUntilLastRetry: false })
  const session = await run(here)
  const { body: { results } } = await here.vb365.get(`/v8/JobSessions/${session.id}/ProcessedObjects?limit=1000`)
  const [mail, ...others] = await mails(here)
  t.same(others, [])
  t.match(mail, { product: 'vb365', from: 'vb365@lindwurm.example', to: 'backup-team@lindwurm.example; it@lindwurm.example' })
  const [result, job, organization, objects, mailboxes, issues, time, unknown] = mail?.subject.split('|') ?? []
  t.same([result, job, organization], ['Success', 'Lindwurm daily', 'lindwurm.onmicrosoft.com'])
  t.same([objects, mailboxes, issues], [String(results.length), String(results.length), '0'])
  t.match(time, /^1\/15\/2025 9:\d\d:\d\d AM$/)
  t.equal(unknown, '%Unknown%')
  t.equal(mail?.body.match(/^Success\t/gm)?.length, results.length, 'and each of its objects')
  t.match(mail?.body, 'User\tJane Adler')
  t.match((await all(here)).at(-1)?.subject, /^Success\|Lindwurm daily - copy/, 'as is that of the copy job')
})

t.test('which results are mailed is for the settings to say', async t => {
  const here = await world()
  await set(here.vb365, { notifyOnSuccess: false, notifyOnFailure: false, supressUntilLastRetry: false })
  await run(here)
  t.same(await mails(here), [])
  await arrange(here, { result: 'Warning' })
  await run(here)
  t.match((await mails(here)).map(({ subject }) => subject), [/^\[Warning\] lindwurm/])
  const seen = (await mails(here)).length
  await arrange(here, { result: 'Failed' })
  t.equal((await run(here)).status, 'Failed')
  t.equal((await mails(here)).length, seen)
  await set(here.vb365, { notifyOnFailure: true })
  await arrange(here, { result: 'Failed', message: 'No connection.' })
  await run(here)
  t.match((await mails(here)).at(-1), { subject: /^\[Failed\]/, body: /No connection\./ })
  await here.vb365.put('/v8/VboEmailSettings', { body: { enableNotification: false } })
  await arrange(here, { result: 'Failed' })
  const before = (await mails(here)).length
  await run(here)
  t.equal((await mails(here)).length, before)
})

t.test('with notifications held back until the last retry, one that is tried again is not mailed', async t => {
  const tried = async (supressUntilLastRetry: boolean) => {
    const here = await world()
    await set(here.vb365, { notifyOnSuccess: true, supressUntilLastRetry })
    const path = `/v8/Jobs/${lindwurmDaily}`
    const retries = { retryEnabled: true, retryNumber: 2, retryWaitInterval: 10 }
    const schedulePolicy = { ...(await here.vb365.get(path)).body.schedulePolicy, ...retries }
    t.equal((await here.vb365.put(path, { body: { schedulePolicy } })).status, 204)
    await arrange(here, { result: 'Failed', times: 1 })
    const { body: { id } } = await here.vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
    await here.advance('5m')
    t.equal((await here.vb365.get(`/v8/JobSessions/${id}`)).body.jobWillBeRetried, true)
    const first = (await mails(here)).length
    await here.advance('1h')
    return [first, ...(await mails(here)).map(({ subject }) => subject.slice(0, 9))]
  }
  t.same(await tried(false), [1, '[Failed] ', '[Success]'])
  t.same(await tried(true), [0, '[Success]'])
})

t.test('a long list of objects is attached, if that is wanted, and else left out', async t => {
  const here = await world()
  const { collections } = simulator.worlds.get(here.name)
  for (let n = 1; n <= 1_000; n++) {
    const id = inLindwurm(`a9000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
    collections.add('vb365.users', { id, organizationId: lindwurm, displayName: `Clerk ${n}`, type: 'Shared' })
  }
  await set(here.vb365, { notifyOnSuccess: true, attachDetailedReport: true })
  await run(here)
  const [mail] = await mails(here)
  t.notMatch(mail?.body, 'Clerk 7')
  t.match(mail?.attachments, [{ name: /^report/, content: /Clerk 7\n[^]*Clerk 999/ }])
  await set(here.vb365, { attachDetailedReport: false })
  await run(here)
  const last = (await mails(here)).at(-1)
  t.notOk(last?.attachments)
  t.notMatch(last?.body, 'Clerk 7')
})

t.test('the license is told of before it expires, when it has, and when nothing runs any more', async t => {
  const here = await world()
  await set(here.vb365, { notifyOnSuccess: false, notifyOnWarning: false, notifyOnFailure: false })
  for (const id of scheduled) await here.vb365.post(`/v8/Jobs/${id}/disable`)
  // The estate's retrievals expire meanwhile, and say so too.
  const told = async () => (await all(here)).map(({ subject }) => subject).filter(subject => /license/.test(subject))
  const install = async (type: string) => {
    const file = licenseFile({ type, totalNumber: 500, licenseExpires: '2025-02-20T00:00:00Z', isRenewed: false })
    t.equal((await here.vb365.post('/v8/License/Install', { body: { licenseFile: file } })).status, 200)
  }
  await install('Evaluation')
  await here.advance('10d')
  t.match(await told(), [/^The license expires on 2\/20\/2025 12:00:00 AM\.$/])
  await install('Subscription')
  await here.advance('26d')
  t.match((await told()).slice(1), [/^The license expired on 2\/20\/2025/])
  await here.advance('31d')
  t.match((await told()).slice(2), [/grace period/])
})
