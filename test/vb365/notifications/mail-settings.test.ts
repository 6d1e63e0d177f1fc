import t from 'tap'
import { type Client, startTest, type TestWorld } from '../../estate/simulator.js'
import { lindwurmTenant } from '../../estate/vb365/directory-ids.js'

const { world, control } = await startTest(t)

const explorers = ['VexEmailSettings', 'VeodEmailSettings', 'VespEmailSettings', 'VetEmailSettings']
const sections = ['VboEmailSettings', 'AuditEmailSettings', ...explorers]
const isExplorer = (section: string): boolean => explorers.includes(section)
const serverOf = (section: string): string => isExplorer(section) ? 'server' : 'smtpServer'

interface Mail { from: string, to: string, subject: string, body: string, product: string }
const mails = async ({ name }: TestWorld): Promise<Mail[]> =>
  (await control.get(`/api/worlds/${name}/mails`)).body.items
const plain = async (vb365: Client, path: string) => {
  const { _links, ...settings } = (await vb365.get(path)).body
  return settings
}

/** A mail server of its own, enough to send mail with. */
const ownServer = (section: string) => ({
  [serverOf(section)]: 'mail.example', port: 2525, useSSL: true, useAuthentication: true, username: 'ada',
  userPassword: 'Secret1', from: 'ada@example.com', ...(isExplorer(section) ? {} : { to: 'bob@example.com' })
})

t.test('all six are changed in part in every version, and no password comes back', async t => {
  const { vb365 } = await world()
  for (const section of sections) {
    for (const version of ['v8', 'v7', 'v6']) {
      const path = `/${version}/${section}`
      const expected = version === 'v8' ? 204 : 200
      const body = { ...ownServer(section), enableNotification: true }
      t.equal((await vb365.put(path, { body })).status, expected, path)
      t.equal((await vb365.put(path, { body: { port: 465 } })).status, expected)
      const { body: read } = await vb365.get(path)
      t.match(read, { enableNotification: true, [serverOf(section)]: 'mail.example', port: 465, username: 'ada' }, path)
      t.equal(read._links.self.href, path)
      t.notMatch(JSON.stringify(read), /Secret1|userPassword/)
      t.equal('authenticationType' in read, version === 'v8' || (version === 'v7' && !isExplorer(section)), path)
      t.equal((await vb365.put(path, { body: read })).status, expected, 'what was read can be sent back')
      t.same((await vb365.get(path)).body, read)
      t.equal((await vb365.put(path, { body: { useAuthentication: false } })).status, expected)
      t.notOk('username' in (await vb365.get(path)).body)
    }
  }
})

t.test('settings that no mail could be sent with are refused as long as mail is on, and change nothing', async t => {
  const { vb365 } = await world()
  for (const section of sections) {
    const path = `/v8/${section}`
    const put = async (body: object) => (await vb365.put(path, { body })).status
    t.equal(await put({ ...ownServer(section), enableNotification: true }), 204)
    const before = (await vb365.get(path)).body
    const wrong = [
      { [serverOf(section)]: '' }, { from: '' }, { from: 'nobody' }, { port: 0 }, { port: 70_000 },
      { username: '', useAuthentication: true }, { userPassword: '' },
      ...(isExplorer(section) ? [] : [{ to: '' }, { to: ' ; ' }, { to: 'bob@example.com; nobody' }])
    ]
    for (const body of wrong) t.equal(await put(body), 400, `${section} ${JSON.stringify(body)}`)
    t.same((await vb365.get(path)).body, before)
    t.equal(await put({ enableNotification: false, [serverOf(section)]: '' }), 204,
      'switched off, they may be unfinished')
    t.equal(await put({ port: 0 }), 400, 'but no port is ever 0')
  }
})

t.test('a test mail goes to the recipients, or to who is named, under the name that the version has for it', async t => {
  const here = await world()
  const { vb365 } = here
  for (const section of sections) await vb365.put(`/v8/${section}`, { body: ownServer(section) })
  const calls = [
    ['v8', 'SendTestEmail', sections, 204], ['v7', 'SendTest', sections.slice(0, 3).concat('VetEmailSettings'), 200],
    ['v6', 'sendtest', sections.slice(0, 3).concat('VetEmailSettings'), 200],
    ['v7', 'SendTestEmail', ['VeodEmailSettings', 'VespEmailSettings'], 200]
  ] as const
  let sent = 0
  for (const [version, verb, of, status] of calls) {
    for (const section of of) {
      const body = isExplorer(section) ? { email: 'eve@example.com' } : undefined
      t.equal((await vb365.post(`/${version}/${section}/${verb}`, { body })).status, status, `${version} ${section}`)
      const all = await mails(here)
      t.equal(all.length, ++sent)
      const to = isExplorer(section) ? 'eve@example.com' : 'bob@example.com'
      t.match(all.at(-1), { product: 'vb365', from: 'ada@example.com', to, subject: 'Test message', body: /Veeam/ })
    }
  }
  t.equal((await vb365.post('/v8/VboEmailSettings/SendTest')).status, 404)
  t.equal((await vb365.post('/v7/VboEmailSettings/SendTestEmail')).status, 404)
})

t.test('a test mail that cannot be sent is refused and says why', async t => {
  const here = await world()
  const { vb365, name } = here
  await control.put(`/api/worlds/${name}/fixture`, { body: { name: 'bare', collections: {} } })
  for (const section of sections) {
    const reply = await vb365.post(`/v8/${section}/SendTestEmail`, { body: { email: 'eve@example.com' } })
    t.match(reply, { status: 502, body: { errorCode: 'HttpError', message: isExplorer(section) ? /'from'/ : /'to'/ } })
  }
  await vb365.put('/v8/VexEmailSettings', { body: ownServer('VexEmailSettings') })
  for (const body of [{}, { email: '' }, { email: 'nobody' }]) {
    t.equal((await vb365.post('/v8/VexEmailSettings/SendTestEmail', { body })).status, 400)
  }
  t.same(await mails(here), [])
})

t.test('a fresh server sends nothing, and has the defaults of the guide', async t => {
  const { vb365, name } = await world()
  await control.put(`/api/worlds/${name}/fixture`, { body: { name: 'bare', collections: {} } })
  t.same(await plain(vb365, '/v8/VboEmailSettings'), {
    enableNotification: false, authenticationType: 'CustomSmtp', smtpServer: 'smtp.office365.com', port: 587,
    useSSL: false,
    useAuthentication: false, notifyOnSuccess: true, notifyOnWarning: true, notifyOnFailure: true,
    supressUntilLastRetry: false, attachDetailedReport: false,
    subject: '[%JobResult%] %OrgName% - %JobName% (%ObjectCount% objects), %Issues% issues'
  })
  t.match(await plain(vb365, '/v8/VetEmailSettings'), {
    enableNotification: false, server: 'smtp.office365.com',
    port: 587
  })
})

/** Opens a sign-in page and answers it as a person would. Gives what the page sends the client on with. */
async function signIn ({ vb365, name }: TestWorld, path: string, body: object, user?: string) {
  const redirectUrl = 'https://app.example/back?x=1'
  const prepared = await vb365.post(`${path}/PrepareOAuthSignIn`, { body: { redirectUrl, ...body } })
  const { requestId, signInUrl } = prepared.body
  const state = new URL(signInUrl).searchParams.get('state') ?? ''
  const page = await control.post(`/api/worlds/${name}/sign-ins/${state}/approve`, { body: user === undefined ? {} : { user } })
  const { searchParams } = new URL(page.body.redirect)
  return { requestId, signInUrl, state, code: searchParams.get('code') ?? '', redirect: page.body.redirect }
}

t.test('mail goes out on behalf of an account once a person has signed in with it', async t => {
  for (const section of sections) {
    const here = await world()
    const { vb365 } = here
    const path = `/v8/${section}`
    await vb365.put(path, { body: ownServer(section) })
    const asked = { authenticationServiceKind: 'Microsoft365' }
    const { requestId, signInUrl, state, code, redirect } = await signIn(here, path, asked)
    t.match(signInUrl, /^https:\/\/login\.microsoftonline\.com\/common\/oauth2\/v2\.0\/authorize\?client_id=/)
    t.match(redirect, /^https:\/\/app\.example\/back\?x=1&code=\w+&state=/)
    t.equal((await vb365.put(path, { body: { requestId } })).status, 400, 'not completed yet')
    t.match(await vb365.post(`${path}/CompleteOAuthSignIn`, { body: { code: 'other', state } }), { status: 502 })
    const { body: completed } = await vb365.post(`${path}/CompleteOAuthSignIn`, { body: { code, state } })
    t.same(completed, { requestId, userId: 'backup.reports@lindwurm.onmicrosoft.com' })
    t.match(await vb365.post(`${path}/CompleteOAuthSignIn`, { body: { code, state } }), { status: 502 }, 'a code is used once')
    const wrong = [
      { requestId, userId: 'eve@example.com' },
      ...(isExplorer(section) ? [] : [{ requestId, authenticationType: 'GoogleGmail' }])
    ]
    for (const body of wrong) t.equal((await vb365.put(path, { body })).status, 400)
    t.equal((await vb365.put(path,
      { body: { requestId, userId: completed.userId, enableNotification: true } })).status, 204)
    const { body } = await vb365.get(path)
    t.match(body, {
      authenticationType: 'Microsoft365', isAuthenticated: true, userId: completed.userId, clientId: /./,
      tenantId: lindwurmTenant, mailApiUrl: /^https:\/\/graph/
    })
    for (const name of [serverOf(section), 'port', 'from', 'username', 'useSSL']) t.notOk(name in body, name)
    t.equal((await vb365.put(path, { body: { requestId } })).status, 400, 'a sign-in is used once')
    t.equal((await vb365.put(path, { body })).status, 204, 'what was read can be sent back')
    t.equal((await vb365.put(path, { body: { mailApiUrl: 'graph' } })).status, 400)
    await vb365.post(`${path}/SendTestEmail`, { body: { email: 'eve@example.com' } })
    t.match((await mails(here)).at(-1), { from: completed.userId })
    t.equal((await vb365.put(path, { body: { [serverOf(section)]: 'mail.example' } })).status, 204,
      'back to a mail server')
    t.match((await vb365.get(path)).body, { authenticationType: 'CustomSmtp', [serverOf(section)]: 'mail.example' })
  }
})

t.test('Google is signed in to as well, with an application of your own if you have its secret', async t => {
  const here = await world()
  const { vb365 } = here
  const path = '/v7/VboEmailSettings'
  const own = { authenticationServiceKind: 'GoogleGmail', clientId: 'mine.apps.googleusercontent.com' }
  const prepare = async (body: object) => (await vb365.post(`${path}/PrepareOAuthSignIn`, { body })).status
  const redirectUrl = 'http://localhost:8080/'
  t.equal(await prepare({ ...own, redirectUrl }), 400, 'without the secret')
  t.equal(await prepare({ authenticationServiceKind: 'Microsoft365', clientId: 'mine', redirectUrl }), 400,
    'without the tenant')
  t.equal(await prepare({ redirectUrl }), 400)
  t.equal(await prepare({ authenticationServiceKind: 'GoogleGmail' }), 400)
  t.equal(await prepare({ authenticationServiceKind: 'GoogleGmail', redirectUrl: 'app' }), 400)
  const { requestId, signInUrl, state, code } = await signIn(here, path, { ...own, clientSecret: 'S' }, 'ada@gmail.com')
  t.match(signInUrl, /^https:\/\/accounts\.google\.com\/.*client_id=mine/)
  t.equal((await vb365.post('/v7/AuditEmailSettings/CompleteOAuthSignIn', { body: { code, state } })).status, 502,
    'asked for elsewhere')
  t.match(await vb365.post(`${path}/CompleteOAuthSignIn`, { body: { state, error: 'access_denied' } }), { status: 502 })
  t.equal((await vb365.post(`${path}/CompleteOAuthSignIn`, { body: { code, state } })).status, 200)
  const body = { authenticationType: 'GoogleGmail', requestId, enableNotification: true, to: 'bob@example.com' }
  t.equal((await vb365.put(path, { body })).status, 200)
  t.match((await vb365.get(path)).body, {
    authenticationType: 'GoogleGmail', clientId: own.clientId,
    userId: 'ada@gmail.com'
  })
  t.equal((await vb365.put(path, { body: { authenticationType: 'Microsoft365' } })).status, 400,
    'another account signs in first')
})

t.test('the person declines, or has the page answered by itself', async t => {
  const here = await world()
  const body = { authenticationServiceKind: 'Microsoft365', redirectUrl: 'https://app.example/back' }
  const { signInUrl } = (await here.vb365.post('/v8/VexEmailSettings/PrepareOAuthSignIn', { body })).body
  const state = new URL(signInUrl).searchParams.get('state')
  const pages = `/api/worlds/${here.name}/sign-ins`
  t.match((await control.get(pages)).body, {
    total: 1,
    items: [{ state, status: 'pending', purpose: /Exchange/, url: signInUrl }]
  })
  t.match((await control.post(`${pages}/${state}/deny`)).body, { status: 'denied', redirect: /error=access_denied/ })
  for (const verb of ['approve', 'deny']) {
    t.equal((await control.post(`${pages}/${state}/${verb}`)).status, 409)
    t.equal((await control.post(`${pages}/unheard-of/${verb}`)).status, 404)
  }
  t.equal((await control.post(`${pages}/${state}/approve`, { body: { user: '' } })).status, 400)

  const { world: confirming, simulator } = await startTest(t, { deviceCodes: 'approve' })
  const there = await confirming()
  const path = '/v8/VexEmailSettings'
  await there.vb365.post(`${path}/PrepareOAuthSignIn`, { body })
  const [page] = simulator.worlds.get(there.name).signIns.list()
  const { searchParams } = new URL(page?.redirect ?? '')
  const answer = { code: searchParams.get('code'), state: searchParams.get('state') }
  t.match((await there.vb365.post(`${path}/CompleteOAuthSignIn`, { body: answer })).body, { userId: /^backup\.reports@/ })
})
