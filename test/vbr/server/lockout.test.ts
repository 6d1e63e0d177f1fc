import t from 'tap'
import { startTest, type Reply } from '../../estate/simulator.js'

const { simulator, world, send, control } = await startTest(t, { lockout: true })
const { simulator: patient, world: other } = await startTest(t)

const login = (url: string, world: string, password: string): Promise<Reply> => send(url, 'POST', '/api/oauth2/token', {
  raw: new URLSearchParams({ grant_type: 'password', username: `viewer@${world}`, password }).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' }
})

t.test('an account is locked for 15 minutes after five bad logins in a row, and for 30 after five more', async t => {
  const { name, advance } = await world()
  const tried = async (password: string): Promise<number> => (await login(simulator.vbr.url, name, password)).status
  const wrong = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) t.equal(await tried('wrong'), 401)
  }
  await wrong(4)
  t.equal(await tried('vbsim'), 200, 'not yet, and the count starts again')
  await wrong(5)
  t.equal(await tried('vbsim'), 401, 'locked')
  await advance('14m')
  t.equal(await tried('vbsim'), 401)
  await advance('2m')
  await wrong(5)
  await advance('20m')
  t.equal(await tried('vbsim'), 401, 'for longer')
  await advance('11m')
  t.equal(await tried('vbsim'), 200)

  await wrong(5)
  await control.post(`/api/worlds/${name}/reset`)
  t.equal(await tried('vbsim'), 200, 'a world at its beginning has locked nobody')
})

t.test('an account is the same in whatever form its name is written', async t => {
  const { name } = await world()
  const tried = async (user: string, password: string): Promise<number> => (await send(simulator.vbr.url, 'POST', '/api/oauth2/token', {
    raw: new URLSearchParams({ grant_type: 'password', username: `${user}@${name}`, password }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' }
  })).status
  for (const user of ['viewer', 'VBR01\\viewer', 'Viewer', 'viewer@lindwurm.example', 'vbr01\\VIEWER']) t.equal(await tried(user, 'wrong'), 401)
  t.equal(await tried('viewer', 'vbsim'), 401)
  t.equal(await tried('operator', 'vbsim'), 200, 'others are not')
})

t.test('nobody is locked unless that was asked for', async t => {
  const { name } = await other()
  for (let n = 0; n < 10; n++) await login(patient.vbr.url, name, 'wrong')
  t.equal((await login(patient.vbr.url, name, 'vbsim')).status, 200)
})
