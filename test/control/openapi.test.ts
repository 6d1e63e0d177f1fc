import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import t from 'tap'
import { startTest } from '../estate/simulator.js'

const { control, world, simulator } = await startTest(t)
const document = (await control.get('/openapi.json')).body
const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })))

interface Operation {
  operationId: string
  summary: string
  parameters?: Array<{ name: string, in: string }>
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'document', ...document })

/** What is wrong with an answer by the schema that the document has for it. */
function troubleWith (operationId: string, status: number, body: unknown): string {
  const operation = operations.find(one => one.operationId === operationId)
  const response = operation?.responses[String(status)] ?? operation?.responses[`${Math.floor(status / 100)}XX`]
  if (operation === undefined || response === undefined) return `${operationId} has no answer ${status}`
  const [[type = '', { schema }] = ['', { schema: undefined }]] = Object.entries(response.content ?? {})
  if (schema === undefined) return body === '' ? '' : 'an empty answer is documented'
  if (type !== 'application/json') return typeof body === 'string' ? '' : 'a text is documented'
  const place = JSON.stringify(schema).replaceAll('"#/', '"document#/')
  const check = ajv.compile(JSON.parse(place))
  return check(body) ? '' : ajv.errorsText(check.errors)
}

t.test('every call has a name of its own, a summary, and the schema of its answers', async t => {
  t.equal(document.openapi, '3.1.0')
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
  for (const { operationId, summary, responses, path, parameters = [] } of operations) {
    t.match({ operationId, summary }, { operationId: /^[a-z][A-Za-z]+$/, summary: /^[A-Z].*[^.]$/ }, path)
    t.ok(Object.keys(responses).some(status => status.startsWith('2')) && '4XX' in responses, `${operationId} says what it answers`)
    for (const [, name] of path.matchAll(/\{(\w+)\}/g)) t.ok(parameters.some(one => one.name === name && one.in === 'path'), `${operationId} ${name}`)
  }
  t.ok(operations.every(({ path }) => path !== '/'), 'the page for browsers is no call')
})

t.test('every call answers as the document says', async t => {
  const { name, vbr } = await world()
  const { body: session } = await vbr.post('/api/v1/configBackup/backup')
  await vbr.get('/api/v1/nothing')
  for (const code of ['ONE', 'TWO']) simulator.worlds.get(name).deviceCodes.issue(code, 'Restore', '2025-01-16T09:00:00.000Z')
  const page = { url: 'https://login.example/authorize', purpose: 'Mails', redirectUrl: 'https://here.example/', user: 'ada' }
  const [first, second] = [page, page].map(asked => simulator.worlds.get(name).signIns.open(asked).state)
  await control.post(`/api/worlds/${name}/clock/advance`, { body: { by: '1s' } })
  const base = `/api/worlds/${name}`
  const credential = (await control.get(`${base}/collections/vbr.credentials?limit=1`)).body.items[0]
  const oneRequest = (await control.get(`${base}/requests?limit=1`)).body.items[0].id
  const { body: traffic } = await vbr.get('/api/v1/trafficRules')
  const { body: spare } = await vbr.post('/api/v1/credentials', { body: { type: 'Standard', username: 'spare', password: 'x' } })
  const { body: estate } = await control.get(`${base}/fixture`)

  /** In an order in which each finds what it asks for; several for what answers in several ways. */
  const calls: Array<[operationId: string, method: 'get' | 'post' | 'put' | 'del', path: string, body?: unknown]> = [
    ['getHealth', 'get', '/health'], ['getAbout', 'get', '/api/about'], ['getCertificate', 'get', '/api/certificate'],
    ['getCoverage', 'get', '/api/coverage'], ['listWorlds', 'get', '/api/worlds'], ['listFaultTemplates', 'get', '/api/fault-templates'],
    ['addWorld', 'post', '/api/worlds', { name: 'documented', size: { users: 40 }, clock: '60x' }],
    ['addWorld', 'post', '/api/worlds', { name: 'documented' }],
    ['getWorld', 'get', '/api/worlds/documented'], ['getWorld', 'get', '/api/worlds/nothing'],
    ['removeWorld', 'del', '/api/worlds/documented'],
    ['waitForSession', 'post', `${base}/sessions/${String(session.id)}/wait`, { timeout: '20s' }],
    ['waitForSession', 'post', `${base}/sessions/nothing/wait`],
    ['getClock', 'get', `${base}/clock`], ['changeClock', 'put', `${base}/clock`, { mode: 'poll', step: '5s' }],
    ['changeClock', 'put', `${base}/clock`, { mode: 'frozen' }], ['advanceClock', 'post', `${base}/clock/advance`, { by: '2h' }],
    ['advanceClock', 'post', `${base}/clock/advance`, {}], ['stopAdvance', 'del', `${base}/clock/advance`], ['getAgenda', 'get', `${base}/clock/agenda?limit=5`], ['getAgenda', 'get', `${base}/clock/agenda?until=x`],
    ['listOutcomeKinds', 'get', '/api/outcome-kinds'], ['listConditionKinds', 'get', '/api/condition-kinds'],
    ['takeSnapshot', 'post', `${base}/snapshots`, { name: 'one' }], ['listSnapshots', 'get', `${base}/snapshots`],
    ['restoreSnapshot', 'post', `${base}/snapshots/one/restore`], ['removeSnapshot', 'del', `${base}/snapshots/one`],
    ['addOutcome', 'post', `${base}/outcomes`, { session: 'ConfigurationBackup', result: 'Failed', at: 5, log: ['x'] }],
    ['addOutcome', 'post', `${base}/outcomes`, { session: 'JobSession', object: 'Jane Adler', result: 'Warning' }],
    ['addOutcome', 'post', `${base}/outcomes`, { subject: 'Disk Almond', state: 'full', message: 'x' }],
    ['addOutcome', 'post', `${base}/outcomes`, { session: 'JobSession', result: 'Faild' }],
    ['listOutcomes', 'get', `${base}/outcomes`], ['removeOutcome', 'del', `${base}/outcomes/outcome-1`],
    ['clearOutcomes', 'del', `${base}/outcomes`],
    ['addFault', 'post', `${base}/faults`, { product: 'vbr', method: 'GET', path: '/x*', status: 500, times: 2 }],
    ['addFault', 'post', `${base}/faults`, { template: 'expired-once', where: { user: 'nobody' } }],
    ['listFaults', 'get', `${base}/faults`], ['removeFault', 'del', `${base}/faults/fault-1`], ['clearFaults', 'del', `${base}/faults`],
    ['findRequests', 'get', `${base}/requests?limit=5`], ['countRequests', 'get', `${base}/requests/count?method=POST`],
    ['verifyRequests', 'get', `${base}/requests/verify?path=/api/v1/nothing&times=1`], ['verifyRequests', 'get', `${base}/requests/verify?times=0`],
    ['waitForRequests', 'get', `${base}/requests/wait?path=/api/v1/nothing`], ['waitForRequests', 'get', `${base}/requests/wait?status=500&timeout=1`],
    ['listUnmatchedRequests', 'get', `${base}/requests/unmatched`], ['getReport', 'get', `${base}/report`],
    ['getRequest', 'get', `${base}/requests/${String(oneRequest)}`], ['getRequest', 'get', `${base}/requests/1000000`],
    ['clearRequests', 'del', `${base}/requests`],
    ['listCollections', 'get', `${base}/collections`], ['listDocuments', 'get', `${base}/collections/vbr.jobs`],
    ['getDocument', 'get', `${base}/collections/vbr.credentials/${String(credential.id)}`],
    ['putDocument', 'put', `${base}/collections/vbr.credentials/${String(credential.id)}`, { ...credential, description: 'x' }],
    ['addDocument', 'post', `${base}/collections/vbr.credentials`, { ...credential, id: '0f000000-0000-4000-8000-0000000000aa', username: 'LWWORKS\\x' }],
    ['removeDocument', 'del', `${base}/collections/vbr.credentials/0f000000-0000-4000-8000-0000000000aa`],
    ['listSpace', 'get', `${base}/space?days=3`], ['listSpace', 'get', `${base}/space?repository=x`],
    ['listMails', 'get', `${base}/mails`], ['clearMails', 'del', `${base}/mails`],
    ['listDeviceCodes', 'get', `${base}/device-codes`], ['approveDeviceCode', 'post', `${base}/device-codes/ONE/approve`],
    ['denyDeviceCode', 'post', `${base}/device-codes/TWO/deny`],
    ['listSignIns', 'get', `${base}/sign-ins`],
    ['approveSignIn', 'post', `${base}/sign-ins/${String(first)}/approve`, { user: 'grace' }],
    ['denySignIn', 'post', `${base}/sign-ins/${String(second)}/deny`],
    ['deleteFromProduct', 'del', `${base}/vbr/api/v1/credentials/${String(spare.id)}`],
    ['exportFixture', 'get', `${base}/fixture`], ['loadFixture', 'put', `${base}/fixture`, estate],
    ['resetWorld', 'post', `${base}/reset`],
    ['makeToken', 'post', `${base}/tokens`, { product: 'vbr', user: 'viewer' }], ['makeToken', 'post', `${base}/tokens`, { product: 'vbr', user: 'x' }],
    ['getFromProduct', 'get', `${base}/vbr/api/v1/jobs?limit=1`], ['postToProduct', 'post', `${base}/vbr/api/v1/configBackup/backup`],
    ['putToProduct', 'put', `${base}/vbr/api/v1/trafficRules`, traffic]
  ]
  const answered = new Set<string>()
  for (const [operationId, method, path, body] of calls) {
    const headers: Record<string, string> = /\/vbr\//.test(path) ? { 'x-vbsim-user': 'administrator' } : {}
    const reply = await control[method](path, body === undefined ? { headers } : { headers, body })
    t.equal(troubleWith(operationId, reply.status, reply.body), '', `${operationId} ${reply.status}`)
    if (reply.status < 300) answered.add(operationId)
  }
  // They never end; the schema of their answers is a text.
  answered.add('listenToEvents').add('listenToWorlds')
  t.same(operations.map(({ operationId }) => operationId).filter(name => !answered.has(name)), [], 'each of them was answered well')
})
