import t from 'tap'
import { startTest, type TestWorld } from '../estate/simulator.js'

const { control, world, simulator } = await startTest(t)

const issue = ({ name }: TestWorld, code: string): void => {
  simulator.worlds.get(name).deviceCodes.issue(code, 'Restore to Lindwurm Works', '2025-01-15T09:15:00.000Z')
}
const status = ({ name }: TestWorld, code: string) => simulator.worlds.get(name).deviceCodes.status(code)
const path = ({ name }: TestWorld) => `/api/worlds/${name}/device-codes`

t.test('codes that were given out are listed, approved and denied', async t => {
  const w = await world()
  t.same((await control.get(path(w))).body, { items: [], total: 0 })
  issue(w, 'ABCD1234')
  issue(w, 'EFGH5678')
  t.same((await control.get(path(w))).body, {
    items: ['ABCD1234', 'EFGH5678'].map(code => ({
      code,
      purpose: 'Restore to Lindwurm Works',
      status: 'pending',
      issued: '2025-01-15T09:00:00.000Z',
      expires: '2025-01-15T09:15:00.000Z'
    })),
    total: 2
  })
  t.match(await control.post(`${path(w)}/ABCD1234/approve`), { status: 200, body: { code: 'ABCD1234', status: 'approved' } })
  t.match(await control.post(`${path(w)}/efgh5678/deny`), { status: 200, body: { code: 'EFGH5678', status: 'denied' } })
  t.equal(status(w, 'ABCD1234'), 'approved')
  t.equal(status(w, 'EFGH5678'), 'denied')
})

t.test('a code is answered once, while it is pending', async t => {
  const w = await world()
  issue(w, 'ABCD1234')
  await control.post(`${path(w)}/ABCD1234/approve`)
  t.match(await control.post(`${path(w)}/ABCD1234/deny`), { status: 409, body: { error: /is approved: only a pending one/ } })
  t.match(await control.post(`${path(w)}/NOWHERE/approve`), { status: 404, body: { error: /NOWHERE/ } })
  issue(w, 'LATE')
  await w.advance('15m')
  t.match(await control.post(`${path(w)}/LATE/approve`), { status: 409, body: { error: /expired/ } })
  t.match((await control.get(path(w))).body.items, [{ status: 'expired' }, { status: 'expired' }])
})

t.test('an approved code is used once; given out again it is a new one', async t => {
  const w = await world()
  const { deviceCodes } = simulator.worlds.get(w.name)
  t.equal(deviceCodes.use('ABCD1234'), undefined)
  t.equal(deviceCodes.status('ABCD1234'), undefined)
  issue(w, 'ABCD1234')
  t.equal(deviceCodes.use('ABCD1234'), 'pending')
  deviceCodes.approve('ABCD1234')
  t.equal(deviceCodes.use('ABCD1234'), 'approved')
  t.equal(deviceCodes.use('ABCD1234'), 'used')
  issue(w, 'ABCD1234')
  t.equal(deviceCodes.status('ABCD1234'), 'pending')
})

t.test('codes and mails are of one world, which must exist', async t => {
  const [one, other] = [await world(), await world()]
  issue(one, 'ABCD1234')
  t.same((await control.get(path(other))).body.items, [])
  simulator.worlds.get(one.name).mails.send({ product: 'vb365', from: 'a@b.example', to: 'c@d.example', subject: 'Test', body: 'x' })
  t.match((await control.get(`/api/worlds/${one.name}/mails`)).body, {
    items: [{ at: '2025-01-15T09:00:00.000Z', product: 'vb365', from: 'a@b.example', to: 'c@d.example', subject: 'Test', body: 'x' }],
    total: 1
  })
  t.same((await control.get(`/api/worlds/${other.name}/mails`)).body, { items: [], total: 0 })
  for (const noun of ['mails', 'device-codes', 'outcomes']) t.equal((await control.get(`/api/worlds/atlantis/${noun}`)).status, 404)
  t.equal((await control.del('/api/worlds/atlantis/mails')).status, 404)
})
