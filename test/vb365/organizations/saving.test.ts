import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { almondToAzure, almondNightly } from '../../estate/vb365/jobs.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'
import { diskAlmond } from '../../estate/vb365/repositories.js'

const { world, control } = await startTest(t)

const certificate = Buffer.from('a certificate').toString('base64')
const app = {
  useApplicationOnlyAuth: true,
  officeOrganizationName: 'seehof.onmicrosoft.com',
  applicationId: '77777777-0000-4000-8000-000000000001',
  applicationCertificate: certificate,
  applicationCertificatePassword: 'secret'
}
const seehof = { type: 'Office365', exchangeOnlineSettings: app, sharePointOnlineSettings: app }
const exchange = { serverName: 'mail.seehof.example', username: 'SEEHOF\\svc', password: 'secret' }

const post = (w: TestWorld, body: unknown) => w.vb365.post('/v8/Organizations', { body })
const rows = async (w: TestWorld, path: string) => (await w.vb365.get(path)).body.results
const approve = (w: TestWorld, code: string) => control.post(`/api/worlds/${w.name}/device-codes/${code}/approve`)

t.test('an organization is added with an application and its certificate, and is empty until it has been synchronized',
  async t => {
    const w = await world()
    const added = await post(w, { ...seehof, isTeamsChatsOnline: true, description: 'Hotels' })
    t.match(added, {
      status: 201,
      body: {
        type: 'Office365',
        region: 'Worldwide',
        name: 'seehof.onmicrosoft.com',
        officeName: 'seehof.onmicrosoft.com',
        description: 'Hotels',
        backedUpOrganizationId: /^seehof\.onmicrosoft\.com:/,
        isExchangeOnline: true,
        isSharePointOnline: true,
        isTeamsOnline: true,
        isTeamsChatsOnline: true,
        isExchange: undefined,
        exchangeSettings: undefined,
        exchangeOnlineSettings: {
          useApplicationOnlyAuth: true, applicationCertificateThumbprint: /^[0-9A-F]{40}$/,
          account: undefined
        }
      }
    })
    t.notMatch(JSON.stringify(added.body), /"secret"|applicationCertificate":/)
    const { id, _links } = added.body
    t.same(Object.keys(_links), ['self', 'jobs', 'groups', 'users', 'sites', 'teams', 'usedRepositories'])
    t.match((await w.vb365.get(`/v8/Organizations/${id}/SyncState`)).body, { currentSyncState: { type: 'Full', status: 'Queued' } })
    const people = await rows(w, `${_links.users.href}?limit=1000`)
    t.same(await rows(w, `${_links.users.href}?limit=1000&dataSource=Production`), people, 'who is there can be chosen at once')
    await w.untilIdle()
    t.same(await rows(w, `${_links.users.href}?limit=1000`), people)
    t.ok(people.length > 20)
    t.match(people[0].id, /^seehof\.onmicrosoft\.com:/)
    for (const kind of ['groups', 'sites', 'teams']) t.equal((await rows(w, _links[kind].href)).length, 4, kind)
    t.match(await rows(w, `/v8/Organizations/${id}/Applications`), [{ applicationId: app.applicationId }],
      'the application is in the tenant')
    t.same((await w.vb365.get(`/v8/Organizations/${id}/versionBackupOptions`)).body, { sharePointBackupMode: 'Latest' })

    const other = await world()
    const again = (await post(other, seehof)).body
    await other.untilIdle()
    t.same((await rows(other, `/v8/Organizations/${again.id}/Users?limit=1000`)).map((user: { id: string }) => user.id),
      people.map((user: { id: string }) => user.id), 'the same people in every world')
    t.equal((await w.vb365.post('/v8/Jobs', {
      body: {
        name: 'Seehof', organizationId: id, repositoryId: diskAlmond, backupType: 'EntireOrganization',
        schedulePolicy: { type: 'Daily', dailyType: 'Everyday', dailyTime: '01:00:00' }
      }
    })).status, 201, 'and it can be backed up')
  })

t.test('versions 6 and 7 add organizations with 200', async t => {
  const { vb365 } = await world()
  t.match(await vb365.post('/v7/Organizations', { body: seehof }),
    { status: 200, body: { name: 'seehof.onmicrosoft.com', msid: undefined } })
  t.match(await vb365.post('/v6/Organizations',
    {
      body: {
        ...seehof, exchangeOnlineSettings: { ...app, officeOrganizationName: 'two.onmicrosoft.com' },
        sharePointOnlineSettings: undefined
      }
    }),
  { status: 200, body: { isSharePointOnline: false, isTeamsOnline: false, sharePointOnlineSettings: undefined } })
})

t.test('a new application is registered by whoever confirms the code, once', async t => {
  const w = await world()
  const code = (await w.vb365.post('/v8/DeviceCode', { body: { targetRegion: 'Worldwide' } })).body
  t.match(code, {
    userCode: /^[A-Z2-9]{9}$/, verificationUrl: /^https:/, expiresIn: 900,
    message: new RegExp(code.userCode)
  })
  const { applicationId: _a, applicationCertificate: _b, applicationCertificatePassword: _c, ...login } = app
  const wanted = {
    type: 'Office365', newApplicationName: 'Backup of Seehof', userCode: code.userCode, exchangeOnlineSettings: login
  }
  const check = async (userCode: string) => w.vb365.post('/v8/DeviceCode/check', { body: { userCode } })
  t.match(await check(code.userCode), { status: 200, body: { authenticated: false } })
  t.match(await post(w, wanted), { status: 400, body: { message: /not been confirmed/ } })
  await approve(w, code.userCode)
  t.match(await check(code.userCode), { body: { authenticated: true } })
  t.match(await post(w, { ...wanted, sharePointOnlineSettings: login, isTeamsChatsOnline: true }),
    { status: 400, body: { message: /exists already/ } })
  t.match(await post(w, wanted), {
    status: 201,
    body: { exchangeOnlineSettings: { applicationId: /-/, applicationCertificateThumbprint: /^[0-9A-F]{40}$/ } }
  })
  t.match(await post(w, {
    ...wanted,
    exchangeOnlineSettings: { ...login, officeOrganizationName: 'b.onmicrosoft.com' }
  }), {
    status: 400, body: { message: /used already/ }
  })
  const late = (await w.vb365.post('/v8/DeviceCode', { body: {} })).body.userCode
  await w.advance('16m')
  t.match(await check(late), { status: 400, body: { message: /expired/ } })
  const declined = (await w.vb365.post(`/v8/Organizations/${lindwurm}/DeviceCode`)).body.userCode
  await control.post(`/api/worlds/${w.name}/device-codes/${declined}/deny`)
  t.match(await check(declined), { status: 400, body: { message: /declined/ } })
  t.match(await check('NOSUCHONE'), { status: 400, body: { message: /unknown/ } })
})

t.test('organizations on premises and hybrid ones have their own settings', async t => {
  const w = await world()
  const local = await post(w, { type: 'OnPremises', exchangeSettings: exchange })
  t.match(local, {
    status: 201,
    body: {
      type: 'OnPremises', name: 'mail.seehof.example', isExchange: true, isSharepoint: false, region: undefined,
      exchangeSettings: { useSSL: false, password: undefined }
    }
  })
  t.ok((await rows(w, `/v8/Organizations/${local.body.id}/Users`)).length > 0, 'it is read at once')
  t.equal((await w.vb365.post(`/v8/Organizations/${local.body.id}/DeviceCode`)).status, 400)
  t.match(await post(w, {
    ...seehof, type: 'Hybrid', exchangeSettings: exchange,
    sharepointSettings: { ...exchange, serverName: 'sp.seehof.example' }
  }), {
    status: 201, body: {
      type: 'Hybrid', isExchange: true, isSharepoint: true,
      sharepointSettings: { serverPort: 5985 }
    }
  })
  t.match(await post(w, { type: 'Hybrid', exchangeOnlineSettings: app, sharepointSettings: exchange }),
    { status: 400, body: { message: /both online and on premises/ } })
})

t.test('what cannot be added is refused, and nothing is there afterwards', async t => {
  const w = await world()
  const basic = { account: 'admin@seehof.onmicrosoft.com', password: 'secret' }
  const refusals: Array<[object, RegExp, number?]> = [
    [{}, /'type'/],
    [{ type: 'Office365' }, /Exchange Online or SharePoint Online/],
    [{ ...seehof, region: 'Germany' }, /Germany/],
    [{ type: 'Office365', isExchangeOnline: true }, /exchangeOnlineSettings/],
    [{ ...seehof, sharePointOnlineSettings: undefined, isTeamsOnline: true }, /both Exchange Online and SharePoint/],
    [{ ...seehof, isTeamsOnline: false, isTeamsChatsOnline: true }, /Microsoft Teams/],
    [{ ...seehof, isTeamsChatsOnline: true, region: 'USDefence' }, /not available/],
    [{ ...seehof, isTeamsOnline: true, region: 'China' }, /not available/],
    [{ type: 'Office365', exchangeOnlineSettings: basic }, /China only/],
    [{ type: 'Office365', region: 'China', exchangeOnlineSettings: { account: 'admin@seehof.cn' } }, /password/],
    [{ type: 'Office365', region: 'China', exchangeOnlineSettings: { account: 'admin', password: 'x' } },
      /account@domain/],
    [{ ...seehof, sharePointOnlineSettings: basic }, /same authentication/],
    [{ ...seehof, sharePointOnlineSettings: { ...app, officeOrganizationName: 'other.onmicrosoft.com' } },
      /same Microsoft organization/],
    [{ type: 'Office365', exchangeOnlineSettings: { ...app, applicationCertificate: undefined } },
      /applicationCertificate/],
    [{ type: 'Office365', exchangeOnlineSettings: { ...app, applicationCertificate: '%%%' } }, /Base64/],
    [{ type: 'Office365', exchangeOnlineSettings: { ...app, applicationId: undefined } }, /applicationId/],
    [{ type: 'Office365', exchangeOnlineSettings: { ...app, applicationSecret: 'x' } }, /certificate/],
    [{ ...seehof, configureApplication: true }, /userCode/],
    [{ type: 'OnPremises' }, /on premises/],
    [{ type: 'OnPremises', exchangeSettings: { ...exchange, serverName: '' } }, /serverName/],
    [{ type: 'OnPremises', exchangeSettings: { ...exchange, username: 'svc' } }, /domain\\account/],
    [{ type: 'OnPremises', sharepointSettings: { ...exchange, serverPort: 70_000 } }, /serverPort/],
    [{ type: 'Office365', exchangeOnlineSettings: { ...app, officeOrganizationName: 'LINDWURM.onmicrosoft.com' } },
      /already exists/, 409]
  ]
  for (const [body, message, status = 400] of refusals) {
    t.match(await post(w, body), { status, body: { message } },
      JSON.stringify(body))
  }
  t.equal((await rows(w, '/v8/Organizations')).length, 2)
  t.match(await post(w, {
    type: 'Office365', region: 'China',
    exchangeOnlineSettings: { account: 'admin@seehof.cn', password: 'x' }
  }), {
    status: 201, body: {
      name: 'seehof.cn',
      exchangeOnlineSettings: { useApplicationOnlyAuth: false, account: 'admin@seehof.cn', password: undefined }
    }
  })
})

t.test('an organization is changed by what is named, with the checks of adding one', async t => {
  const w = await world()
  const path = `/v8/Organizations/${lindwurm}`
  const before = (await w.vb365.get(path)).body
  const put = (body: unknown, at = path) => w.vb365.put(at, { body })
  t.equal((await put({})).status, 204)
  t.same((await w.vb365.get(path)).body, before)
  t.equal((await put({ ...before, name: 'Lindwurm', description: null })).status, 204)
  t.same((await w.vb365.get(path)).body, { ...before, name: 'Lindwurm' })
  t.match((await rows(w,
    `/v8/LicensedUsers?organizationId=${lindwurm}`))[0], { organizationName: 'lindwurm.onmicrosoft.com' })
  t.equal((await put({ exchangeOnlineSettings: { applicationCertificate: certificate } })).status, 204)
  t.not((await w.vb365.get(path)).body.exchangeOnlineSettings.applicationCertificateThumbprint,
    before.exchangeOnlineSettings.applicationCertificateThumbprint)
  const refusals: Array<[object, RegExp, number?]> = [
    [{ type: 'OnPremises' }, /cannot become/],
    [{ type: 'Hybrid' }, /on premises/],
    [{ region: 'Germany' }, /Germany/],
    [{ isExchangeOnline: false }, /Teams/],
    [{ exchangeOnlineSettings: { useApplicationOnlyAuth: false } }, /same authentication/],
    [{ exchangeOnlineSettings: { officeOrganizationName: 'other.onmicrosoft.com' } }, /same Microsoft organization/],
    [{ name: 'almondvale.onmicrosoft.com' }, /already exists/, 409],
    [{ name: '' }, /empty/]
  ]
  for (const [body, message, status = 400] of refusals) {
    t.match(await put(body), { status, body: { message } },
      JSON.stringify(body))
  }
  t.equal((await put({ isTeamsOnline: false, isTeamsChatsOnline: false, isExchangeOnline: false })).status, 204)
  t.match((await w.vb365.get(path)).body, { isExchangeOnline: false, exchangeOnlineSettings: undefined })

  const almond = `/v8/Organizations/${almondVale}`
  const withoutLogin = (await w.vb365.get(almond)).body
  t.equal((await put({ description: 'Bought' }, almond)).status, 204)
  t.same((await w.vb365.get(almond)).body, { ...withoutLogin, description: 'Bought' })
  const switched = {
    exchangeOnlineSettings: { ...app, officeOrganizationName: undefined },
    sharePointOnlineSettings: { ...app, officeOrganizationName: undefined }
  }
  t.equal((await put(switched, almond)).status, 204)
  t.match((await w.vb365.get(`${almond}/SyncState`)).body, { currentSyncState: { type: 'Full' } }, 'its copy begins')
  const { account } = withoutLogin.exchangeOnlineSettings
  const back = { useApplicationOnlyAuth: false, account, password: 'x' }
  t.match(await put({ exchangeOnlineSettings: back, sharePointOnlineSettings: back }, almond),
    { status: 400, body: { message: /cannot be switched/ } })
})

t.test('an organization is removed when no job backs it up; its backups stay and know it when it comes back',
  async t => {
    const w = await world()
    const path = `/v8/Organizations/${almondVale}`
    t.match(await w.vb365.del(path), { status: 409, body: { message: /Almond/ } })
    t.equal((await w.vb365.post(`/v8/Jobs/${almondToAzure}/Start`)).status, 200)
    await w.untilIdle()
    for (const job of [almondNightly, almondToAzure]) t.equal((await w.vb365.del(`/v8/Jobs/${job}`)).status, 204)
    const points = (await rows(w, `/v8/RestorePoints?repositoryId=${diskAlmond}`)).length
    const onObjectStorage = async () => (await rows(w, `/v8/RestorePoints?organizationId=${almondVale}`))
      .filter(({ repositoryId }: { repositoryId: string }) => repositoryId !== diskAlmond)
    const [copied] = await onObjectStorage()
    const copy = `/v8/RestorePoints/${copied.id}`
    t.equal((await w.vb365.get(copy)).status, 200)
    t.equal((await w.vb365.del(path)).status, 204)
    t.same(await onObjectStorage(), [], 'those on object storage are out of reach until it is back')
    for (const hidden of [copy, `${copy}/protectedUsers`]) t.equal((await w.vb365.get(hidden)).status, 404)
    for (const gone of [path, `${path}/Users`, `${path}/usedRepositories`]) t.equal((await w.vb365.get(gone)).status, 404)
    t.equal((await rows(w, `/v8/RestorePoints?repositoryId=${diskAlmond}`)).length, points)
    const back = await post(w, {
      ...seehof,
      exchangeOnlineSettings: { ...app, officeOrganizationName: 'almondvale.onmicrosoft.com' },
      sharePointOnlineSettings: null
    })
    t.match(back, { status: 201, body: { id: almondVale } })
    t.match(await w.vb365.get(copy), { status: 200, body: { id: copied.id } })
    await w.untilIdle()
    t.ok((await rows(w,
    `${path}/Users`)).some(({ displayName }: { displayName: string }) => displayName === 'Alice Almond'))
    t.match((await w.vb365.get(`${path}?extendedView=true`)).body, { isBackedup: true })
  })

t.test('applications of a tenant are listed and registered, and help with backups', async t => {
  const w = await world()
  const path = `/v8/Organizations/${lindwurm}`
  const names = async (query = '') =>
    (await rows(w, `${path}/Applications?${query}`)).map(({ displayName }: { displayName: string }) => displayName)
  t.same(await names('displayName=Lind*'), ['Lindwurm Backup', 'Lindwurm Backup Helper'])
  t.same(await names('tag=hideapp'), ['Time Clock'])
  const code = (await w.vb365.post(`${path}/DeviceCode`)).body.userCode
  await approve(w, code)
  const made = await w.vb365.post(`${path}/Applications`, { body: { displayName: 'Helper', count: 2, userCode: code, applicationCertificate: certificate } })
  t.match(made, { status: 200, body: { results: [{ displayName: 'Helper 1' }, { displayName: 'Helper 2' }] } })
  const [one, two] = made.body.results

  const helpers = async () =>
    (await rows(w, `${path}/BackupApplications`)).map(({ displayName }: { displayName: string }) => displayName)
  const body = (...all: object[]) =>
    ({
      body: all.map(application =>
        ({ application, applicationCertificate: certificate, applicationCertificatePassword: 'x' }))
    })
  t.equal((await w.vb365.post(`${path}/BackupApplications`, body(one, two))).status, 204)
  t.same(await helpers(), ['Lindwurm Backup Helper', 'Helper 1', 'Helper 2'])
  t.equal((await w.vb365.del(`${path}/BackupApplications`, { body: [one.applicationId] })).status, 204)
  t.equal((await w.vb365.del(`${path}/BackupApplications`, { body: [one.applicationId] })).status, 404)
  t.equal((await w.vb365.put(`${path}/BackupApplications`, body(two))).status, 204)
  t.match(await rows(w,
    `${path}/BackupApplications`), [{ displayName: 'Helper 2', certificateThumbprint: /^[0-9A-F]{40}$/ }])
  t.equal((await w.vb365.put(`/v6/Organizations/${lindwurm}/BackupApplications`, body(one))).status, 200)
  t.match(await w.vb365.post(`${path}/BackupApplications`, { body: [{ application: one }] }), { status: 400, body: { message: /applicationCertificate/ } })
  t.equal((await w.vb365.post(`/v8/Organizations/${almondVale}/BackupApplications`, body(two))).status, 400)
})

t.test('an organization without an application has backup accounts', async t => {
  const w = await world()
  const path = `/v8/Organizations/${almondVale}/BackupAccounts`
  t.match((await w.vb365.get(path)).body,
    [{ groupMember: { name: 'Victor Vale', type: 'User', isCloud: true }, password: undefined }])
  const nora = { groupMember: { login: 'nora.finch@almondvale.onmicrosoft.com' }, password: 'x' }
  t.match(await w.vb365.put(path, { body: [nora] }), { status: 201, body: { _links: { organization: Object } } })
  t.match((await w.vb365.get(path)).body, [{ groupMember: { name: 'Nora Finch' } }])
  t.equal((await w.vb365.put(path,
    { body: [{ groupMember: { login: 'nobody@almondvale.onmicrosoft.com' }, password: 'x' }] })).status, 404)
  t.match(await w.vb365.put(path, { body: [{ ...nora, password: '' }] }),
    { status: 400, body: { message: /password/ } })
  t.match(await w.vb365.put(path,
    { body: [{ groupMember: { login: 'tenant.admin@almondvale.onmicrosoft.com' }, password: 'x' }] }), {
    status: 400, body: { message: /added with/ }
  })
  t.equal((await w.vb365.put(`/v8/Organizations/${lindwurm}/BackupAccounts`, { body: [] })).status, 400)
})
