import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { directoryComputers } from '../../estate/vbr/agents.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)

const group = `/api/v1/agents/protectionGroups/${directoryComputers}`

t.test('a group of a directory leaves out virtual machines and who was not reached for a month', async t => {
  const w = await world()
  const { body: before } = await w.vbr.get(group)
  const save = async (exclusions: object, objects = before.activeDirectory.objects) => {
    const activeDirectory = { ...before.activeDirectory, objects }
    const body = { ...before, activeDirectory, exclusions: { ...before.exclusions, ...exclusions } }
    t.equal((await w.vbr.put(`${group}?performRescan=true`, { body })).status, 201)
    await w.untilIdle()
  }
  const rescan = async () => {
    t.equal((await w.vbr.post(`${group}/rescan`)).status, 201)
    await w.untilIdle()
  }
  const names = async (): Promise<string[]> => (await w.vbr.get(`${group}/discoveredEntities?limit=100`)).body.data
    .filter(({ type }: { type: string }) => type === 'Computer').map(({ name }: { name: string }) => name).sort()
  const [place] = before.activeDirectory.objects
  const machine = { ...place, id: 'cb000000-0000-4000-8000-00000000000a', fullName: 'web01.lindwurm.example', type: 'Computer' }
  await save({}, [...before.activeDirectory.objects, machine])
  t.ok((await names()).includes('web01.lindwurm.example'))
  await save({ excludeVMs: true }, [...before.activeDirectory.objects, machine])
  t.same(await names(), ['front-desk-ws01', 'front-desk-ws02', 'kiosks-ws01'])

  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject: 'front-desk-ws02', state: 'offline' } })
  await save({ excludeOfflineComputers: true })
  t.ok((await names()).includes('front-desk-ws02'), 'it was there lately')
  await w.advance('31d')
  await rescan()
  t.same(await names(), ['front-desk-ws01', 'kiosks-ws01'])
  await rescan()
  t.same(await names(), ['front-desk-ws01', 'kiosks-ws01'], 'it is not found again and again')
  t.same((await w.vbr.get(group)).body.exclusions, { ...before.exclusions, excludeOfflineComputers: true })
  await save({ excludeOfflineComputers: false })
  t.same(await names(), ['front-desk-ws01', 'front-desk-ws02', 'kiosks-ws01'])
})
