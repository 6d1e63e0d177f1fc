import t from 'tap'
import { startTest } from '../../../estate/simulator.js'
import { browse, type Item, mount } from './stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

t.test('what a restore has written is in the next backup of the tenant', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  const { data } = (await vbr.get('/api/v1/backups?limit=1000')).body
  const { id: backupId, jobId } = data.find(({ jobType }: { jobType: string }) => jobType === 'EntraIDTenantBackup')
  const { at, mounted } = await mount(vbr, backupId)
  const [user] = await browse(vbr, backupId, 'User', { filter: { userType: 'Member', accountEnabled: true } }) as [Item]
  const azureTenantId = mounted.sourceProperties.tenantId
  await control.post(`/api/worlds/${w.name}/collections/vbr.entraChanges`, {
    body: { azureTenantId, objectId: user.id, kind: 'User', attributes: { jobTitle: 'Elsewhere' } }
  })
  await vbr.post(`/api/v1/jobs/${jobId}/start`, { body: {} })
  await untilIdle()
  const [changed] = await browse(vbr, backupId, 'User', { filter: { userName: user.userName } }) as [Item]
  t.match(changed, { jobTitle: 'Elsewhere' })
  await vbr.post(`${at}/restoreItems`, { body: { items: [{ itemId: user.id, restorePointId: user.restorePointId }] } })
  await untilIdle()
  await vbr.post(`/api/v1/jobs/${jobId}/start`, { body: {} })
  await untilIdle()
  t.match(await browse(vbr, backupId, 'User', { filter: { userName: user.userName } }), [{ jobTitle: user.jobTitle }])
})
