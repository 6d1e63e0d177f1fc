import t from 'tap'
import { contract } from '../../src/schemas/vb365/contract.js'
import type { JsonSchema, OperationAt, View } from '../../src/schemas/kit/at.js'
import { notNull, refersTo } from '../../src/server/revisions/json-schema.js'
import { type Answer, startVb365Contract, versions } from './vb365-kit.js'
import { isMembers, leastOf, nowhere } from './vbr-bodies-kit.js'
import { mutantsOf } from './vbr-mutants.js'

// Every built operation of VB365, in every version, refuses what is wrong in the same words and the same form.
t.setTimeout(600_000)
const { world, call, builtIn } = await startVb365Contract(t)
const unchanged = JSON.stringify(world.fixture.export())

/** The sentences there are: each names the place, and nothing of schemas. */
const place = /^(?:The request|'[^']+')/.source
const sentence = new RegExp(`${place} (?:is required|must be (?:a text|a whole number|a number|true or false|an object|a list|` +
  'one of: [\\w, .+:-]+|at (?:least|most) -?\\d+)|must not be negative|is not (?:a GUID|a date with a time|a date|a time of day|' +
  'a whole number of (?:32|64) bits|valid))\\.$')
const isSaid = (message: string): boolean =>
  message === 'A request body is required.' || message.split(/(?<=\.) (?=['T])/).every(one => sentence.test(one))

/** What is wrong with a refusal: its status, its words, or its form. */
function complaint (
  { status, body }: Answer, version: string, wanted: number, code: string | null, words?: string
): string | undefined {
  if (status !== wanted) return `was answered with ${status} ${JSON.stringify(body)?.slice(0, 90)}`
  if (!isMembers(body) || typeof body.message !== 'string') return `has no message: ${JSON.stringify(body)}`
  const { message, errorCode, ...others } = body
  if (words === undefined ? !isSaid(message) : message !== words) return `says ${message}`
  if (Object.keys(others).length > 0) return `has the members ${Object.keys(others).join()}`
  const codes = contract.at(version).schema('RESTExceptionInfo').properties?.errorCode
  const isCoded = code !== null && codes !== undefined && notNull(codes).enum?.includes(code) === true
  return errorCode === (isCoded ? code : undefined) ? undefined : `has the code ${String(errorCode)}`
}

/** The path of an operation with ids of nothing, and what its query must have. */
function urlOf (version: string, { url, params, query }: OperationAt, spoilt: Record<string, string> = {}): string {
  const path = url.replace(/:([^/]+)/g, (_, name: string) =>
    spoilt[name] ?? (params?.properties[name]?.type === 'integer' ? '1' : nowhere))
  const members = Object.entries(query?.properties ?? {})
    .filter(([name]) => name in spoilt || query?.required.includes(name) === true)
    .map(([name, schema]) => [name, spoilt[name] ?? String(leastOf(contract.at(version), schema, {}))])
    .map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`)
  return `/${version}${path}${members.length === 0 ? '' : `?${members.join('&')}`}`
}

/**
 * What comes back from a reply is not looked at; a type of retention that is absent stays what it is (partial update);
 * of what is restored, saved or sent, of the members of roles, and of sites and teams in jobs, the id alone counts.
 */
const lenient = new RegExp([
  /\._(links|actions)/, /BackupRepositories.*\.retentionType lacks$/,
  /RestoreSessions.*\.(documents|folders|items)\[\]\.(?!id )\w+ lacks$/,
  /RbacRoles.*\.(user|group|site|team)\.(?!id )\w+ lacks$/, /Jobs.*\.(site|team)\.(?!id )\w+ lacks$/
].map(({ source }) => source).join('|'))

/** What a parameter of a query cannot be. */
function wrongIn (view: View, schema: JsonSchema): string | undefined {
  const id = refersTo(schema)
  if (id !== undefined) return wrongIn(view, view.schema(id))
  if (schema.anyOf !== undefined) return wrongIn(view, notNull(schema))
  if (schema.items !== undefined) return wrongIn(view, schema.items)
  if (schema.enum !== undefined) return 'NoSuchWord'
  if (schema.type === 'boolean') return 'maybe'
  if (schema.type === 'integer' || schema.type === 'number') return 'many'
  return schema.format === 'uuid' ? 'no-guid' : schema.format === 'date-time' ? 'yesterday' : undefined
}

for (const version of versions) {
  const view = contract.at(version)
  // What is for operators or tenants alone is refused to anyone else before it is read.
  const operations = builtIn(version)
    .filter(({ id, url }) => !/token|logout/i.test(id) &&
      !/\/[oO]perator[A-Z]|startOperator|^.Organization.(Explore|LoggedInUser)/.test(url))

  t.test(`${version}: a malformed id is refused like an unknown one, whatever the operation`, async t => {
    const complaints: string[] = []
    for (const operation of operations) {
      for (const [, name = ''] of operation.url.matchAll(/:([^/]+)/g)) {
        if (operation.params?.properties[name]?.format !== 'uuid') continue
        const url = urlOf(version, { ...operation, query: undefined }, { [name]: 'no-such-id' })
        const wrong = complaint(await call(operation.method, url, operation.body === undefined ? {} : { body: {} }),
          version, 404, 'ResourceNotFound', 'No resource has the ID no-such-id.')
        if (wrong !== undefined) complaints.push(`${operation.method} ${url} ${wrong}`)
      }
    }
    t.same(complaints, [])
  })

  t.test(`${version}: a query with an invalid word, number or id is refused, and says which`, async t => {
    const complaints: string[] = []
    for (const operation of operations) {
      for (const [name, schema] of Object.entries(operation.query?.properties ?? {})) {
        const value = wrongIn(view, schema)
        if (value === undefined) continue
        const url = urlOf(version, operation, { [name]: value })
        const answer = await call(operation.method, url, operation.body === undefined ? {} : { body: {} })
        const wrong = complaint(answer, version, 400, 'ParameterValidationFailure')
        if (wrong !== undefined) complaints.push(`${operation.method} ${url} ${wrong}`)
      }
    }
    t.same(complaints, [])
  })

  t.test(`${version}: a body that is no JSON, is of another type, lacks, mistypes or exceeds something is refused`, async t => {
    const complaints: string[] = []
    for (const operation of operations) {
      const { body: schema, method } = operation
      if (schema === undefined || operation.form !== undefined) continue
      const url = urlOf(version, operation)
      const say = (at: string, wrong: string | undefined): void => {
        if (wrong !== undefined) complaints.push(`${method} ${url} ${at} ${wrong}`)
      }
      say('broken', complaint(await call(method, url, { text: '{"a":' }), version, 400, 'ParameterValidationFailure',
        'The request body is not valid JSON.'))
      for (const type of ['application/xml', 'text/plain', 'application/x-www-form-urlencoded']) {
        say(type, complaint(await call(method, url, { text: '{}', type }), version, 415, null,
          'The media type of the request body is not supported.'))
      }
      const good = leastOf(view, schema, {})
      for (const { at, kind, body } of mutantsOf(view, schema, good, new Set())) {
        if (kind !== 'wrong' || lenient.test(`${operation.url}${at}`)) continue
        say(at, complaint(await call(method, url, { body }), version, 400, 'ParameterValidationFailure'))
      }
    }
    t.same(complaints.slice(0, 40), [])
    t.equal(complaints.length, 0)
  })
}

t.test('nothing of it changed the world', t => {
  t.equal(JSON.stringify(world.fixture.export()), unchanged)
  t.end()
})
