import t from 'tap'
import { startTest } from '../../../estate/simulator.js'
import { browse, browser, type Item, mount, nowhere, plantTenantBackup, restoring } from './stories.js'

t.setTimeout(240_000)
const { world, control, simulator, send } = await startTest(t)

const times = ['2025-01-10T22:00:00.000Z', '2025-01-14T22:00:00.000Z']

/** A mounted tenant with two items to export, and how links are followed: as a browser does, without a token. */
async function begin () {
  const w = await world()
  const { vbr } = w
  const { backupId, pointIds } = await plantTenantBackup({ ...w, control }, times)
  const mounted = await mount(vbr, backupId)
  const [user] = await browse(vbr, backupId, 'User') as [Item]
  const [group] = await browse(vbr, backupId, 'Group') as [Item]
  const items = [user, group].map(({ id: itemId }) => ({ itemId, restorePointId: pointIds[1] }))
  const follow = (link: string, headers = {}) => {
    const { origin, pathname, search } = new URL(link)
    return send(origin, 'GET', pathname + search, { headers })
  }
  const exportDone = async (): Promise<string> => {
    const { body } = await vbr.post(`${mounted.at}/exportToJson`, { body: { items } })
    await w.untilIdle()
    return (await vbr.get(`${mounted.at}/exportToJson/${body.exportSessionId}/result`)).body.sasLink
  }
  return { ...w, ...mounted, backupId, pointIds, user, group, items, follow, exportDone }
}

t.test('items are exported to JSON, and whoever has the link fetches the file without a token', async t => {
  const { vbr, at, items, user, group, follow, untilIdle } = await begin()
  const started = await vbr.post(`${at}/exportToJson`, { body: { items: [...items, items[0]], reason: 'Audit export.' } })
  t.match(started, { status: 200, body: { exportSessionId: String } })
  const result = `${at}/exportToJson/${started.body.exportSessionId}/result`
  t.same((await vbr.get(result)).body, { status: 'Running' })
  await untilIdle()
  const { body: { status, sasLink, ...more } } = await vbr.get(result)
  t.same([status, more], ['Success', {}])
  t.ok(sasLink.startsWith(`${simulator.vbr.url}/`), 'it leads to where the client has reached the server')
  const { status: found, headers, body } = await follow(sasLink)
  t.equal(found, 200)
  t.match(headers, { 'content-type': 'application/json', 'content-disposition': 'attachment; filename="entraid-export.json"' })
  t.match(body, [
    { id: user.id, type: 'User', displayName: user.displayName }, { id: group.id, type: 'Group', displayName: group.displayName }
  ])
  t.equal(body.length, 2, 'what is named twice is there once')
  const part = await follow(sasLink, { range: 'bytes=0-0' })
  t.match([part.status, part.bytes.toString()], [206, '['], 'a download that broke off is gone on with')
  t.equal((await vbr.get(result)).body.sasLink, sasLink, 'it is the same link whenever one asks')
  t.equal((await vbr.get(result.replaceAll(/[0-9a-f-]{36}/g, id => id.toUpperCase()))).status, 200)
})

t.test('a link that has expired, was changed, or is of another world\'s file opens nothing', async t => {
  const { vbr, at, follow, exportDone, advance, name } = await begin()
  const link = await exportDone()
  const changed = (name: string, value: string): string => {
    const url = new URL(link)
    url.searchParams.set(name, value)
    return url.href
  }
  const wrong = { status: 403, body: { errorCode: 'AccessDenied', message: /signature/ } }
  t.match(await follow(changed('sig', 'guessed')), wrong)
  t.match(await follow(changed('se', '2026-01-01T00:00:00.000Z')), wrong, 'nobody makes it last longer')
  t.match(await follow(changed('se', '')), { status: 403 })
  const [id = ''] = /[0-9a-f-]{36}/.exec(link) ?? []
  t.match(await follow(link.replace(id, nowhere)), { status: 404, body: { errorCode: 'NotFound' } })
  const other = await world()
  t.equal((await follow(link.replace(`/${name}/`, `/${other.name}/`))).status, 404)
  t.equal((await follow(link.replace(`/${name}/`, '/nowhere/'))).status, 404)
  const { origin, pathname, search } = new URL(link)
  t.equal((await send(origin, 'POST', pathname + search)).status, 404)

  await advance('20m')
  await vbr.get(at)
  await advance('20m')
  t.equal((await follow(link)).status, 200)
  await advance('20m')
  t.match(await follow(link), { status: 403, body: { message: /expired/ } })
})

t.test('the file stays when the tenant is unmounted, until its link expires; an export under way ends with it', async t => {
  const { vbr, at, sessionId, items, follow, exportDone, advance, name } = await begin()
  const link = await exportDone()
  const { body: { exportSessionId } } = await vbr.post(`${at}/exportToJson`, { body: { items } })
  const kept = async (): Promise<string[]> =>
    (await control.get(`/api/worlds/${name}/collections/vbr.entraExports`)).body.items.map(({ status }: { status: string }) => status)
  t.same(await kept(), ['Success', 'Running'])
  t.equal((await vbr.post(`${restoring}/tenant/${sessionId}/stop`, { body: { gracefulStop: false } })).status, 201)
  t.equal((await vbr.get(`${at}/exportToJson/${exportSessionId}/result`)).status, 404)
  t.equal((await vbr.post(`${at}/exportToJson`, { body: { items } })).status, 404)
  t.same(await kept(), ['Success'])
  t.equal((await follow(link)).status, 200)
  await advance('61m')
  t.equal((await follow(link)).status, 403)
  t.same(await kept(), [])
})

t.test('a world that begins anew knows no link from before', async t => {
  const { follow, exportDone, name } = await begin()
  const link = await exportDone()
  await control.post(`/api/worlds/${name}/reset`)
  t.match(await follow(link), { status: 404, body: { errorCode: 'NotFound' } })
})

t.test('an export that fails says why and has no link', async t => {
  const { vbr, at, items, untilIdle, name, pointIds } = await begin()
  const outcome = { session: 'EntraIdExport', subject: pointIds[1], result: 'Failed', message: 'The storage does not answer.' }
  t.equal((await control.post(`/api/worlds/${name}/outcomes`, { body: outcome })).status, 201)
  const { body: { exportSessionId } } = await vbr.post(`${at}/exportToJson`, { body: { items } })
  await untilIdle()
  t.same((await vbr.get(`${at}/exportToJson/${exportSessionId}/result`)).body,
    { status: 'Failure', errorMessage: 'The storage does not answer.' })
})

t.test('what cannot be exported is refused, and only who restores may export', async t => {
  const { vbr, at, backupId, items, user, vbrAs, vbrAt } = await begin()
  const [item] = items
  const { at: elsewhere } = await mount(vbr, backupId)
  for (const wrong of [{}, { items: [] }, { items: [{ itemId: user.id }] }, { items: [{ ...item, itemId: nowhere }] },
    { items: [{ ...item, restorePointId: nowhere }] }]) {
    t.equal((await vbr.post(`${at}/exportToJson`, { body: wrong })).status, 400, JSON.stringify(wrong))
  }
  t.equal((await vbr.post(`${browser}/${nowhere}/exportToJson`, { body: { items } })).status, 404)
  t.match(await vbr.get(`${at}/exportToJson/${nowhere}/result`), { status: 404, body: { errorCode: 'NotFound', message: new RegExp(nowhere) } })
  const { body: { exportSessionId } } = await vbr.post(`${at}/exportToJson`, { body: { items } })
  t.equal((await vbr.get(`${elsewhere}/exportToJson/${exportSessionId}/result`)).status, 404, 'it is of another mount')
  t.equal((await vbrAt('1.3-rev1').post(`${at}/exportToJson`, { body: { items } })).status, 404, 'it came later')
  for (const [name, status] of [['viewer', 403], ['operator', 403], ['restore', 200]] as const) {
    const client = await vbrAs(name)
    t.equal((await client.post(`${at}/exportToJson`, { body: { items } })).status, status, name)
    t.equal((await client.get(`${at}/exportToJson/${exportSessionId}/result`)).status, status, name)
  }
})

t.test('a test lets the download of a link fail, and sees in the journal who followed it', async t => {
  const { follow, exportDone, name } = await begin()
  const link = await exportDone()
  await control.post(`/api/worlds/${name}/faults`, { body: { product: 'vbr', path: '/entraIdExports/*', times: 1, status: 503 } })
  t.equal((await follow(link)).status, 503)
  t.equal((await follow(link)).status, 200)
  const { body: { items } } = await control.get(`/api/worlds/${name}/requests`)
  t.match(items.slice(-2), [{ method: 'GET', status: 503, fault: String }, { method: 'GET', status: 200 }])
})
