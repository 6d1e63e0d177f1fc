import t from 'tap'
import { startTest } from '../estate/simulator.js'

const { control, world } = await startTest(t)

type Case = [method: 'post' | 'put' | 'get' | 'del', path: string, body: unknown, status: number, error: string | RegExp]

/** Paths without a leading `/api` are below the world. */
const cases: Case[] = [
  ['post', 'outcomes', { session: 'JobSession', result: 'Faild' }, 400,
    "Invalid result 'Faild': expected Success, Warning, Failed or Canceled. Did you mean 'Failed'?"],
  ['post', 'outcomes', { session: 'JobSession' }, 400, "Missing 'result': expected Success, Warning, Failed or Canceled."],
  ['post', 'outcomes', { session: 'ConfigurationBackups', result: 'Failed' }, 400,
    /^Unknown kind of session 'ConfigurationBackups': expected .*\. Did you mean 'ConfigurationBackup'\?$/],
  ['post', 'outcomes', { session: 'JobSession', rsult: 'Failed' }, 400, /^Unknown member 'rsult': expected session, .* Did you mean 'result'\?$/],
  ['post', 'outcomes', 'JobSession', 400, /^Invalid value 'JobSession': expected \{ session, subject, result, /],
  ['post', 'outcomes', { session: 'JobSession', result: 'Failed', mesage: 'x' }, 400,
    "Unknown member 'mesage': expected session, subject, result, at, message, log or times. Did you mean 'message'?"],
  ['post', 'outcomes', { session: 'JobSession', result: 'Failed', at: 101 }, 400, 'Invalid at 101: expected a number from 0 to 100.'],
  ['post', 'outcomes', { session: 'JobSession', subject: 'Lindwurm dayly', result: 'Failed' }, 400,
    "Unknown subject 'Lindwurm dayly': expected the id or name of something in this world. Did you mean 'Lindwurm daily'?"],
  ['post', 'outcomes', { subject: 'Disk Almond', state: 'ful' }, 400,
    "Invalid state of 'Disk Almond' 'ful': expected offline or full. Did you mean 'full'?"],
  ['del', 'outcomes/outcome-7', undefined, 404, "Unknown outcome 'outcome-7': there is none."],

  ['post', 'faults', { product: 'vbr', status: 500 }, 400,
    "Missing 'operation': expected an operationId, or * for every one; or else method and path."],
  ['post', 'faults', { product: 'VBR', operation: '*', status: 500 }, 400, "Invalid product 'VBR': expected vb365 or vbr. Did you mean 'vbr'?"],
  ['post', 'faults', { product: 'vbr', operation: 'GetJob', status: 500 }, 200, /./],
  ['post', 'faults', { product: 'vbr', operation: 'GetJobb', status: 500 }, 400, /^Unknown operation 'GetJobb' of vbr: did you mean GetJob, /],
  ['post', 'faults', { product: 'vbr', operation: '*' }, 400,
    'This fault would do nothing: expected at least one of status, body, retryAfter, delay, transport, token or stale.'],
  ['post', 'faults', { product: 'vbr', operation: '*', delay: 'soon' }, 400,
    "Invalid delay 'soon': expected milliseconds, a duration such as 2s, { min, max } or { mean, deviation }."],
  ['post', 'faults', { template: 'expired-onc' }, 400, /^Unknown fault template 'expired-onc': .* Did you mean 'expired-once'\?$/],

  ['put', 'clock', { mode: 'froze' }, 400, "Invalid mode 'froze': expected real, rate, frozen or poll. Did you mean 'frozen'?"],
  ['put', 'clock', { rate: 0 }, 400, 'Invalid rate 0: expected a number above 0.'],
  ['post', 'clock/advance', { by: '5 minutes' }, 400, "Invalid by '5 minutes': expected a duration such as 90s, 5m, 2h, 14d or PT5M."],
  ['post', 'clock/advance', { until: 'tomorrow' }, 400, "Invalid until 'tomorrow': expected a time such as 2026-01-31T12:00:00Z."],
  ['post', 'clock/advance', {}, 400, 'Expected exactly one of by (a duration), until (a time) and untilIdle (true).'],

  ['post', 'clock/advance', { bye: '5m' }, 400, "Unknown member 'bye': expected by, until or untilIdle. Did you mean 'by'?"],
  ['put', 'clock', { mod: 'frozen' }, 400, "Unknown member 'mod': expected mode, rate, step or now. Did you mean 'mode'?"],

  ['post', '/api/worlds', { nam: 'x' }, 400, /^Unknown member 'nam': expected name, .* Did you mean 'name'\?$/],
  ['post', '/api/worlds', { name: 'x', clock: '60y' }, 400, "Invalid clock '60y': expected real, frozen, 60x or poll:30s."],
  ['post', '/api/worlds', { name: 'x', size: { user: 3 } }, 400,
    "Unknown size 'user': expected users, groups, sites, teams, repositories, jobs, items or vms. Did you mean 'users'?"],
  ['post', '/api/worlds', { name: 'x', fixtur: 'empty' }, 400, /^Unknown member 'fixtur': .* Did you mean 'fixture'\?$/],
  ['post', '/api/worlds', { name: 'x', fixture: 'emty' }, 400, /'emty'.* Did you mean 'empty'\?$/],
  ['get', '/api/worlds/defalt', undefined, 404, /^Unknown world 'defalt': expected .*default.* Did you mean 'default'\?$/],
  ['get', '/api/wrlds', undefined, 404, 'Unknown call GET /api/wrlds: all calls of the control API are in /openapi.json. Did you mean GET /api/worlds?'],
  ['post', 'clock/advanse', {}, 404, /^Unknown call POST .*: all calls .* Did you mean POST \/api\/worlds\/\{world\}\/clock\/advance\?$/],
  ['post', 'clock', {}, 404, /^Unknown call POST .* Did you mean (GET|PUT) \/api\/worlds\/\{world\}\/clock\?$/],
  ['get', '/api/nothing/of/the/kind', undefined, 404, 'Unknown call GET /api/nothing/of/the/kind: all calls of the control API are in /openapi.json.'],

  ['get', 'requests?status=40', undefined, 400, "Invalid status '40': expected a status such as 404, or a class such as 4xx."],
  ['get', 'requests?limit=-1', undefined, 400, 'Invalid limit -1: expected a whole number from 0.'],
  ['get', 'requests?operatoin=GetJob', undefined, 400, /^Unknown member 'operatoin': .* Did you mean 'operation'\?$/],
  ['get', 'requests?operation=Nothing', undefined, 400, /^Unknown operation 'Nothing': did you mean /],
  ['get', 'requests?operation=StartConfigBackups', undefined, 400, /^Unknown operation 'StartConfigBackups': did you mean StartConfigBackup, /],
  ['get', 'events?type=sesion', undefined, 400, "Invalid type 'sesion': expected change, session, clock, request or reset. Did you mean 'session'?"],

  ['get', 'collections/vbr.job', undefined, 404, /^Unknown collection 'vbr.job': .* Did you mean 'vbr.jobs'\?$/],
  ['get', 'collections/vbr.jobs/x', undefined, 404, "Unknown id 'x': vbr.jobs has no such document."],
  ['post', 'snapshots/befor/restore', undefined, 404, "Unknown snapshot 'befor': there is none."],
  ['post', 'snapshots', { name: 'Before' }, 400, "Invalid name 'Before': expected a-z, 0-9 and -, at most 40 characters."],
  ['post', 'device-codes/X/approve', undefined, 404, "Unknown device code 'X': there is none."]
]

t.test('a refusal of the control API says what was wrong, what is expected, and the nearest valid word', async t => {
  const { name } = await world()
  for (const [method, path, body, status, error] of cases) {
    const url = path.startsWith('/') ? path : `/api/worlds/${name}/${path}`
    const reply = await control[method](url, body === undefined ? {} : { body })
    const what = `${method} ${path} ${JSON.stringify(body) ?? ''}`
    if (status === 200) t.equal(reply.status < 300, true, what)
    else t.match(reply, { status, body: { error } }, what)
  }
})

t.test('a body without a content type is read as JSON, one of another type is refused', async t => {
  const { name } = await world()
  const advance = (headers: Record<string, string>, raw: string) =>
    control.post(`/api/worlds/${name}/clock/advance`, { raw, headers })

  t.match(await advance({}, '{"by": "1m"}'), { status: 200, body: { now: '2025-01-15T09:01:00.000Z' } })
  t.match(await advance({ 'content-type': 'text/plain' }, '{"by": "1m"}'),
    { status: 415, body: { error: "Unsupported content type 'text/plain': expected application/json." } })
  t.match(await advance({ 'content-type': 'application/x-www-form-urlencoded' }, '{"by": "1m"}'), {
    status: 415,
    body: { error: "Unsupported content type 'application/x-www-form-urlencoded': expected application/json, as with curl -H 'content-type: application/json'." }
  })
  t.match(await advance({}, '{"by": '), { status: 400, body: { error: /^Invalid body: expected JSON/, expected: 'JSON' } })
})

t.test('no call takes a member that nothing reads, so that a typo does not pass in silence', async t => {
  interface Schema { $ref?: string, type?: string, properties?: object, additionalProperties?: unknown }
  interface Call { requestBody?: { content: Record<string, { schema: Schema }> } }
  const { components, paths } = (await control.get('/openapi.json')).body as
    { components: { schemas: Record<string, Schema> }, paths: Record<string, Record<string, Call>> }
  /** Documents and estates have members of their own, which their models know. */
  const open = ['NewDocument', 'Fixture']
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({ call: `${method} ${path}`, schema: requestBody?.content['application/json']?.schema })))
  const bodies = calls.flatMap(({ call, schema }) => schema === undefined ? [] : [{ call, schema }])
  t.ok(bodies.length > 8, `${bodies.length} calls with a body`)
  for (const { call, schema } of bodies) {
    const name = schema.$ref?.split('/').at(-1) ?? ''
    const { type, additionalProperties } = components.schemas[name] ?? schema
    if (type === 'object' && !open.includes(name)) t.equal(additionalProperties, false, `${call} ${name}`)
  }
})
