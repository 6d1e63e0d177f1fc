import t from 'tap'
import { startTest, type Reply } from '../estate/simulator.js'

/** What every object of JavaScript has by inheritance: a look-up of such a name in an object finds something. */
const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty']

t.test('a name that every object has is the name of nothing', async t => {
  const { control, world } = await startTest(t)
  const { name, vb365, vbr } = await world()
  const at = `/api/worlds/${name}`

  for (const word of words) {
    const refused: Record<string, () => Promise<Reply>> = {
      'a world': () => control.get(`/api/worlds/${word}`),
      'a size': () => control.post('/api/worlds', { raw: `{"name":"w","size":{"${word}":3}}`, headers: json }),
      'a fixture': () => control.post('/api/worlds', { body: { name: 'w', fixture: word } }),
      'a clock': () => control.post('/api/worlds', { body: { name: 'w', clock: word } }),
      'a collection': () => control.get(`${at}/collections/${word}`),
      'a collection to add to': () => control.post(`${at}/collections/${word}`, { body: {} }),
      'a document': () => control.get(`${at}/collections/vbr.jobs/${word}`),
      'a collection of a fixture': () => control.put(`${at}/fixture`,
        { raw: `{"name":"f","collections":{"${word}":[]}}`, headers: json }),
      'a kind of session': () => control.post(`${at}/outcomes`, { body: { session: word, result: 'Failed' } }),
      'a state': () => control.post(`${at}/outcomes`, { body: { subject: 'Domain Controllers', state: word } }),
      'an operation': () => control.post(`${at}/faults`, { body: { product: 'vbr', operation: word, status: 500 } }),
      'a template': () => control.post(`${at}/faults`, { body: { template: word } }),
      'a product of requests': () => control.get(`${at}/requests?product=${word}`),
      'an operation of requests': () => control.get(`${at}/requests?operation=${word}`),
      'a snapshot': () => control.post(`${at}/snapshots/${word}/restore`),
      'a path of VBR': () => vbr.get(`/api/v1/${word}`),
      'an id of VBR': () => vbr.get(`/api/v1/jobs/${word}`),
      'an enum of VBR': () => vbr.get(`/api/v1/sessions?stateFilter=${word}`),
      'a platform of VBR': () => vbr.get(`/api/v1/inventory/platforms/${word}/diskSlots`),
      'an order of VBR': () => vbr.get(`/api/v1/jobs?orderColumn=${word}&orderAsc=true`),
      'a revision of VBR': () => vbr.get('/api/v1/jobs', { headers: { 'x-api-version': word } }),
      'a version of VB365': () => vb365.get(`/${word}/Jobs`),
      'an id of VB365': () => vb365.get(`/v8/Jobs/${word}`),
      'a discriminator': () => vbr.post('/api/v1/credentials', { body: { type: word, username: 'a', password: 'b' } })
    }
    for (const [what, call] of Object.entries(refused)) {
      const { status } = await call()
      t.ok(status >= 400 && status < 500, `${word} as ${what}: ${status}`)
    }
    t.equal((await vbr.get(`/api/v1/jobs?${word}=1`)).status, 200, 'a parameter that nobody knows is ignored')
    t.equal((await vbr.post('/api/v1/encryptionPasswords',
      { raw: `{"password":"Secret-${word}","hint":"a","${word}":{"a":1}}`, headers: json })).status, 201, 'and so is a member')
  }
})

const json = { 'content-type': 'application/json' }
