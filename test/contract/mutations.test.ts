import t from 'tap'
import { contractsFolder } from '../../scripts/contract/documents.js'
import { verdictsOf } from '../../scripts/contract/prove.js'
import { readProduct } from '../../scripts/contract/superset.js'
import { createContract } from '../../src/schemas/kit/at.js'
import { NULLABLE, OPTIONAL, SPAN, UNION, VALUES } from '../../src/schemas/kit/core.js'
import type { Bag, Superset, SupersetOperation } from '../../src/schemas/kit/core.js'
import { vbrErrors } from '../../src/schemas/kit/usual-errors.js'
import * as modules from '../../src/schemas/vbr/index.js'
import { revisions } from '../../src/schemas/vbr/revisions.js'

const folder = contractsFolder()
const skip = folder === undefined ? 'the vendor\'s documents are not here; VBSIM_CONTRACTS names their folder' : false
const readings = folder === undefined ? [] : readProduct(folder, 'vbr')

/** What the proof says when one schema or operation of the contract is replaced by a damaged copy. */
function complaints (section: object, name: string, damage: (original: Superset & SupersetOperation) => object) {
  const original = Reflect.get(section, name)
  const others = Object.values(modules).map(module =>
    module === section ? Object.fromEntries(Object.entries(module).filter(([key]) => key !== name)) : module)
  const replaced = { tag: Reflect.get(section, 'tag'), damaged: damage(original) }
  const contract = createContract(revisions, [...others, replaced], vbrErrors)
  return verdictsOf(contract, readings).map(({ differences }) => differences.length)
}

const { commonSessions, sessions } = modules
const changed = (bag: Bag | undefined, name: string, change: (schema: Superset) => Superset | undefined): Bag => {
  const { [name]: target, ...rest } = bag ?? {}
  const replacement = target === undefined ? undefined : change(target)
  return replacement === undefined ? rest : { ...rest, [name]: replacement }
}
const inModel = (name: string, change: (schema: Superset) => Superset | undefined) => (model: Superset) =>
  ({ ...model, properties: changed(model.properties, name, change) })

const everywhere = [1, 1, 1, 1, 1]
type Damage = Parameters<typeof complaints>[2]
const cases: Array<[title: string, section: object, name: string, damage: Damage, expected: number[]]> = [
  ['a lost property', commonSessions, 'SessionModel', inModel('usn', () => undefined), everywhere],
  ['a required property made optional', commonSessions, 'SessionModel',
    inModel('usn', schema => ({ ...schema, [OPTIONAL]: true })), everywhere],
  ['an optional property made required', commonSessions, 'SessionModel',
    inModel('endTime', schema => ({ ...schema, [OPTIONAL]: false })), everywhere],
  ['a property that outlives its revision', commonSessions, 'SessionModel',
    inModel('activityId', schema => ({ ...schema, [SPAN]: {} })), [0, 1, 1, 1, 1]],
  ['a property that comes a revision late', commonSessions, 'SessionModel',
    inModel('jobId', schema => ({ ...schema, [SPAN]: { since: '1.3-rev0' } })), [0, 1, 0, 0, 0]],
  ['a property that may suddenly be null', commonSessions, 'SessionModel',
    inModel('name', schema => ({ ...schema, [NULLABLE]: {} })), everywhere],
  ['another format', commonSessions, 'SessionModel', inModel('name', schema => ({ ...schema, format: 'uuid' })), everywhere],
  ['a lost enum value', commonSessions, 'ESessionState',
    schema => ({ ...schema, [VALUES]: schema[VALUES]?.filter(value => value !== 'Idle') }), everywhere],
  ['an enum value in every revision', commonSessions, 'ESessionState',
    schema => ({ ...schema, [VALUES]: schema[VALUES]?.map(value => typeof value === 'string' ? value : value.word) }),
    [1, 1, 1, 1, 0]],
  ['a lost member of a union', sessions, 'TaskSessionModel', schema => {
    const union = schema[UNION]
    return { ...schema, [UNION]: union && { ...union, members: changed(union.members, 'Replica', () => undefined) } }
  }, [0, 1, 1, 1, 2]],
  ['another claim', sessions, 'stopSession', operation => ({ ...operation, claims: ['ViewSessions'] }), everywhere],
  ['another error status', sessions, 'stopSession', operation => ({ ...operation, errors: [401, 500] }), everywhere],
  ['a query parameter that became required', sessions, 'getAllSessions', operation =>
    ({ ...operation, query: changed(operation.query, 'limit', schema => ({ ...schema, [OPTIONAL]: false })) }), everywhere],
  ['another filter class', sessions, 'getAllSessions', operation => ({ ...operation, filters: 'JobsFilters' }), everywhere],
  ['an operation that comes a revision late', sessions, 'stopSession', operation =>
    ({ ...operation, since: '1.2-rev1' }), [1, 0, 0, 0, 0]]
]

for (const [title, section, name, damage, expected] of cases) {
  t.test(`the proof notices ${title}`, { skip }, async t => {
    const found = complaints(section, name, damage)
    t.same(found.map(count => count > 0), expected.map(count => count > 0), `${name}: ${found.join()}`)
  })
}

t.test('without damage the proof has nothing to say', { skip }, async t => {
  t.same(complaints(commonSessions, 'SessionModel', model => model), [0, 0, 0, 0, 0])
})
