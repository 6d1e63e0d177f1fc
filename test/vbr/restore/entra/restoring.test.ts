import t from 'tap'
import { startTest, type TestWorld } from '../../../estate/simulator.js'
import { lindwurmTenant } from '../../../estate/vbr/entra.js'
import { browse, browser, type Item, mount, nowhere, plantTenantBackup, restoring } from './stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const times = ['2025-01-08T22:00:00.000Z', '2025-01-14T22:00:00.000Z']

/** A mounted tenant, and a way to change what lies in its directory today. */
async function begin () {
  const w = await world()
  const { vbr } = w
  const { backupId, pointIds } = await plantTenantBackup({ ...w, control }, times)
  const mounted = await mount(vbr, backupId)
  const { azureTenantId } = (await vbr.get(`/api/v1/inventory/entraId/tenants/${lindwurmTenant}`)).body
  const change = async (kind: string, objectId: string, more: object): Promise<void> => {
    const { status, body } = await control.post(`/api/worlds/${w.name}/collections/vbr.entraChanges`, { body: { azureTenantId, objectId, kind, ...more } })
    if (status !== 201) throw new Error(JSON.stringify(body))
  }
  const newest = pointIds[1] as string
  const latest = async (type: string, more: object = {}): Promise<Item[]> =>
    (await browse(vbr, backupId, type, more)).filter(({ restorePointId }) => restorePointId === newest)
  const compare = async (item: Item, more: object = {}) => (await vbr.post(`${mounted.at}/compare`, {
    body: { itemId: item.id, itemType: item.type, oldRestorePointId: newest, reloadCache: true, ...more }
  })).body
  return { ...w, ...mounted, backupId, pointIds, newest, change, latest, compare }
}

const restoreDone = async ({ vbr, untilIdle }: Pick<TestWorld, 'vbr' | 'untilIdle'>, at: string, body: object) => {
  const started = await vbr.post(`${at}/restoreItems`, { body })
  if (started.status !== 201) throw new Error(JSON.stringify(started.body))
  await untilIdle()
  return {
    started,
    session: (await vbr.get(`${at}/restoreSessions/${started.body.id}`)).body,
    logs: (await vbr.get(`${at}/restoreSessions/${started.body.id}/logs`)).body
  }
}

t.test('what was changed in production is compared, restored, and no longer differs', async t => {
  const w = await begin()
  const { vbr, at, sessionId, newest, change, latest, compare } = w
  const [user] = await latest('User', { filter: { accountEnabled: true, userType: 'Member' } }) as [Item]
  t.same((await compare(user)).properties, [])
  t.ok((await compare(user, { showUnchangedAttributes: true })).properties.length > 5)
  await change('User', user.id, { attributes: { jobTitle: 'Somebody else', officeLocation: 'Elsewhere' } })
  t.match(await compare(user), {
    existsInOldRestorePoint: true,
    existsInNewRestorePoint: true,
    properties: [{ propertyName: 'jobTitle', oldValue: user.jobTitle, newValue: 'Somebody else', readOnly: false }, { propertyName: 'officeLocation' }],
    references: []
  })
  const only = await vbr.post(`${at}/restoreItemAttributes`, {
    body: { restorePointId: newest, itemId: user.id, itemType: 'User', includedProperties: [{ id: 'jobTitle' }], reason: 'Wrong title' }
  })
  t.match(only, { status: 201, body: { state: 'Running', name: 'RestoreTenant', reason: 'Wrong title', parentSessionId: sessionId } })
  t.notOk('endTime' in only.body)
  await w.untilIdle()
  t.match((await compare(user, { reloadCache: false })).properties, [{ propertyName: 'officeLocation' }], 'a restore makes what is known of production new')
  for (const [includedProperties, message] of [[[{ id: 'shoeSize' }], /no property/], [[{ id: 'creationType' }], /read-only/]]) {
    t.match(await vbr.post(`${at}/restoreItemAttributes`, { body: { restorePointId: newest, itemId: user.id, itemType: 'User', includedProperties } }), { status: 400, body: { message } })
  }
  t.match(await vbr.post(`${at}/restoreItemAttributes`, { body: { restorePointId: newest, itemId: user.id, itemType: 'Group' } }), { status: 400 })
  const { session, logs } = await restoreDone(w, at, { items: [{ itemId: user.id, restorePointId: newest }] })
  t.match(session, { state: 'Success', endTime: String })
  t.match(logs.records.map(({ title }: { title: string }) => title), [/Connecting/, new RegExp(`Restoring user ${user.displayName}`), /overwritten/, /Completing/])
  t.match(logs, { totalRecords: 4, records: [{ status: 'Success', style: 'None' }] })
  t.same((await compare(user)).properties, [])
  const listed = (await vbr.get(`${at}/restoreSessions?limit=1`)).body
  t.match(listed, { data: [{ id: session.id }], pagination: { total: 2, limit: 1 } })
  t.equal((await w.vbrAt('1.2-rev1').get(`${at}/restoreSessions`)).body.data.length, 2)
  t.match((await vbr.get(`/api/v1/sessions/${session.id}`)).body, { sessionType: 'EntraIdRestore', result: { result: 'Success' } })
  t.equal((await vbr.get(`${at}/restoreSessions/${nowhere}`)).status, 404)

  await change('User', user.id, { attributes: { jobTitle: 'Again' } })
  const skipped = await restoreDone(w, at, { items: [{ itemId: user.id }], skipObjectsIfExist: true })
  t.match(skipped.logs.records[2], { title: /skipped/ })
  t.match((await compare(user)).properties, [{ newValue: 'Again' }])
})

t.test('a user who is gone comes back out of the recycle bin, or is created with a password', async t => {
  const w = await begin()
  const { vbr, at, newest, change, latest, compare } = w
  const [group] = await latest('Group', { filter: { groupTypes: ['SecurityGroup'], membershipTypes: ['Assigned'] } }) as [Item]
  interface Reference { referenceType: string, values: Array<{ displayName: string, newValue: boolean }> }
  async function memberOf (user: Item): Promise<string[]> {
    const references: Reference[] = (await compare(user, { showUnchangedAttributes: true })).references
    return references.filter(({ referenceType }) => referenceType === 'memberOf').flatMap(({ values }) => values)
      .filter(({ newValue }) => newValue).map(({ displayName }) => displayName)
  }
  const users = await latest('User', { filter: { userType: 'Member' } })
  const [first, second] = users as [Item, Item]
  const groupsBefore = await memberOf(first)
  t.ok(groupsBefore.length > 0)
  await change('User', first.id, { isDeleted: true })
  await change('User', second.id, { isDeleted: true })
  const items = [first, second].map(({ id }) => ({ itemId: id, restorePointId: newest }))
  t.same((await vbr.post(`${at}/checkProductionItems`, { body: { items: [...items, { itemId: group.id, restorePointId: newest }] } })).body.items.map(({ itemId }: { itemId: string }) => itemId), [group.id])
  t.match(await compare(first), { existsInOldRestorePoint: true, existsInNewRestorePoint: false })
  const back = await restoreDone(w, at, { items: items.slice(0, 1) })
  t.match(back.logs.records[2], { title: /recycle bin/, status: 'Success' })
  t.same(await compare(first).then(({ properties, references }) => [properties, references]), [[], []])
  t.same(await memberOf(first), groupsBefore)

  const { passwords: [password] } = (await vbr.post(`${at}/passwords/generate`, { body: { passwordsCount: 2 } })).body
  t.equal(password.length, 12)
  for (const more of [{ defaultUserPassword: 'simple' }, { usersPasswords: [{ userId: first.id, password }] }]) {
    t.match(await vbr.post(`${at}/restoreItems`, { body: { items: items.slice(1), ...more } }), { status: 400 })
  }
  const created = await restoreDone(w, at, {
    items: items.slice(1),
    skipRecycleBinRestore: true,
    requestPasswordChangeOnLogon: true,
    usersPasswords: [{ userId: second.id, password }]
  })
  t.match(created.logs.records[2], { title: /created.*given password.*next logon/ })
  t.same(await compare(second).then(({ properties, references }) => [properties, references]), [[], []])

  const [policy] = await latest('ConditionalAccessPolicy') as [Item]
  await change('ConditionalAccessPolicy', policy.id, { isDeleted: true })
  await change('User', first.id, { isDeleted: true })
  await w.advance('31d')
  const again = await mount(vbr, w.backupId)
  const partly = await restoreDone(w, again.at, {
    items: [...items.slice(0, 1), { itemId: policy.id, restorePointId: newest }], skipRelationships: true
  })
  t.match(partly.session, { state: 'Warning' })
  t.match(partly.logs.records.map(({ title }: { title: string }) => title), [/Connecting/, /user/, /not found in the recycle bin/, /Conditional Access/, /created/, /Completing/, /1 of 2/])
  const alone = await restoreDone(w, again.at, { items: items.slice(0, 1) })
  t.match(alone.session, { state: 'Failed' })
  const bare = await restoreDone(w, again.at, {
    items: items.slice(0, 1), skipRecycleBinRestore: true, skipRelationships: true
  })
  t.match(bare.session, { state: 'Success' })
})

t.test('a restore can be stopped, and ends with its mount', async t => {
  const w = await begin()
  const { vbr, at, sessionId, newest, latest, advance, untilIdle } = w
  const items = (await latest('User')).slice(0, 6).map(({ id }) => ({ itemId: id, restorePointId: newest }))
  const { body: first } = await vbr.post(`${at}/restoreItems`, { body: { items } })
  await advance('8s')
  const path = `${at}/restoreSessions/${first.id}`
  t.match(await vbr.post(`${path}/stop`), { status: 200, body: {} })
  t.match((await vbr.get(path)).body, { state: 'Stopping' })
  await untilIdle()
  t.match((await vbr.get(path)).body, { state: 'Canceled' })
  t.ok((await vbr.get(`${path}/logs`)).body.totalRecords < 10)
  t.equal((await vbr.post(`${path}/stop`)).status, 400)

  const { body: second } = await vbr.post(`${at}/restoreItems`, { body: { items } })
  t.match(await vbr.post(`${restoring}/tenant/${sessionId}/stop`, { body: { gracefulStop: true } }), { status: 201, body: { state: 'Working' } })
  t.match(await vbr.post(`${at}/restoreItems`, { body: { items } }), { status: 400, body: { message: /being stopped/ } })
  await untilIdle()
  t.equal((await vbr.get(at)).status, 404)
  t.match((await vbr.get(`/api/v1/sessions/${second.id}`)).body, { result: { result: 'Success' } })
  const again = await mount(vbr, w.backupId)
  const { body: third } = await vbr.post(`${again.at}/restoreItems`, { body: { items } })
  await vbr.post(`${restoring}/tenant/${again.sessionId}/stop`, { body: { gracefulStop: false } })
  t.match((await vbr.get(`/api/v1/sessions/${third.id}`)).body, { result: { result: 'Failed' } })
})

t.test('what a request of a restore names must be there', async t => {
  const w = await begin()
  const { vbr, at, newest, pointIds, latest } = w
  const [user] = await latest('User') as [Item]
  const gone = (await browse(vbr, w.backupId, 'User')).find(({ restorePointId }) => restorePointId !== newest)
  const itemIds = [user.id, nowhere, ...gone === undefined ? [] : [gone.id]]
  const missing = (await vbr.post(`${at}/validate`, { body: { restorePointId: newest, itemIds } })).body
  t.match(missing.data[0], { itemId: nowhere })
  t.equal(missing.data.length, itemIds.length - 1)
  if (gone !== undefined) t.match(missing.data[1], { itemId: gone.id, displayName: gone.displayName, itemType: 'User' })
  for (const body of [
    { items: [] }, { items: [{ restorePointId: newest }] }, { items: [{ itemId: user.id, restorePointId: nowhere }] },
    { items: [{ itemId: nowhere, restorePointId: newest }] }, { items: [{ itemId: user.id }], credentialsId: nowhere },
    { items: [{ itemId: user.id }], applicationCertificates: [{ applicationId: user.id, certificates: [] }] }
  ]) t.equal((await vbr.post(`${at}/restoreItems`, { body })).status, 400, JSON.stringify(body))
  for (const passwordsCount of [0, 5_000]) t.equal((await vbr.post(`${at}/passwords/generate`, { body: { passwordsCount } })).status, 400)
  t.equal((await vbr.post(`${at}/validate`, { body: { restorePointId: nowhere, itemIds } })).status, 400)
  t.equal((await vbr.post(`${at}/validate`, { body: { restorePointId: newest, itemIds: [] } })).status, 400)
  t.equal((await vbr.post(`${browser}/${nowhere}/validate`, { body: { restorePointId: newest, itemIds } })).status, 404)

  const [device] = (await latest('Device')).filter(({ bitLockerKeyCount }) => Number(bitLockerKeyCount) > 0) as [Item]
  const revealed = await vbr.post(`${at}/revealBitlockerRecoveryKey`, { body: { deviceId: device.id } })
  t.equal(revealed.body.bitlockerRecoveryKeys.length, device.bitLockerKeyCount)
  t.match(revealed.body.bitlockerRecoveryKeys[0], { deviceId: device.id, recoveryKey: /^(\d{6}-){7}\d{6}$/, volumeType: /Volume/ })
  t.equal((await vbr.post(`${at}/revealBitlockerRecoveryKey`, { body: { deviceId: device.id, restorePointId: pointIds[1] } })).status, 200)
  t.equal((await vbr.post(`${at}/revealBitlockerRecoveryKey`, { body: { deviceId: nowhere } })).status, 400)
})

t.test('comparisons can be waited for, of policies member by member', async t => {
  const w = await begin()
  const { vbr, at, newest, pointIds, change, latest, untilIdle } = w
  const [policy] = await latest('ConditionalAccessPolicy', { filter: { state: ['Enabled'] } }) as [Item]
  await change('ConditionalAccessPolicy', policy.id, { attributes: { state: 'Disabled', clientAppTypes: ['browser'] } })
  const spec = { itemId: policy.id, oldRestorePointId: newest }
  const { body: { compareSessionId } } = await vbr.post(`${at}/startRecursiveCompare`, { body: spec })
  const result = `${at}/recursiveCompare/${compareSessionId}/result`
  t.same((await vbr.get(result)).body, { status: 'Running' })
  await untilIdle()
  t.match((await vbr.get(result)).body, {
    status: 'Success',
    result: {
      existsInNewRestorePoint: true,
      properties: [
        { name: 'state', path: 'state', areEqual: false, oldValue: 'Enabled', newValue: 'Disabled' },
        { name: 'conditions', areEqual: false, children: [{ name: 'clientAppTypes', path: 'conditions.clientAppTypes', newValue: 'browser' }] }
      ]
    }
  })
  t.equal((await vbr.get(`${at}/compare/${compareSessionId}/result`)).status, 404)
  const [user] = await latest('User') as [Item]
  t.match(await vbr.post(`${at}/startRecursiveCompare`, { body: { ...spec, itemId: user.id } }), { status: 400, body: { message: /Conditional Access/ } })
  const plain = { itemId: user.id, itemType: 'User', oldRestorePointId: pointIds[0], newRestorePointId: newest, showUnchangedAttributes: true }
  const { body: other } = await vbr.post(`${at}/startCompare`, { body: plain })
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'EntraIdComparison', result: 'Failed', message: 'Microsoft Graph does not answer.' } })
  await untilIdle()
  t.match((await vbr.get(`${at}/compare/${other.compareSessionId}/result`)).body, { status: 'Success', result: { properties: [{ propertyName: String }] } })
  const { body: failing } = await vbr.post(`${at}/startCompare`, { body: plain })
  await untilIdle()
  t.match((await vbr.get(`${at}/compare/${failing.compareSessionId}/result`)).body, { status: 'Failure', errorMessage: 'Microsoft Graph does not answer.' })
  t.equal((await vbr.post(`${at}/startCompare`, { body: { ...plain, itemType: 'Group' } })).status, 400)
  t.equal((await vbr.get(`${at}/compare/${nowhere}/result`)).status, 404)
})
