import t from 'tap'
import { startTest } from '../estate/simulator.js'

t.test('with a control token only health answers without it', async t => {
  const { control } = await startTest(t, { controlToken: 'open sesame' })
  t.equal((await control.get('/health')).status, 200)
  t.equal((await control.get('/api/about')).status, 401)
  t.equal((await control.get('/api/about', { headers: { authorization: 'Bearer open barley' } })).status, 401)
  t.equal((await control.get('/api/about', { headers: { authorization: 'Bearer open sesame' } })).status, 200)
})
