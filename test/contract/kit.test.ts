import { Ajv } from 'ajv'
import t from 'tap'
import { createContract } from '../../src/schemas/kit/at.js'
import { vb365Errors, vbrErrors } from '../../src/schemas/kit/usual-errors.js'
import { kit } from '../../src/schemas/kit/types.js'
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Static } from '../../src/schemas/kit/types.js'

const revisions = ['1', '2', '3'] as const
const {
  Accepted, AnyOf, Anything, Between, Changed, ChangedModel, ChangesPage, Composed, Constrained, Created, DateTime,
  Delete, Dictionary, Done, Either, Enum, File, Flag, Float, Get, Inline, Int32, Int64, Integer, Lazy, List, Model,
  Named, Nothing, Nullable, NullableSince, NullableUntil, OneOf, Only, Optional, Page, Patch, Post, Put, Ref,
  RequiredBetween, RequiredOnly, RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid
} = kit<typeof revisions[number]>()

const contractOf = (section: object) => createContract(revisions, { section: { tag: 'Things', ...section } }, vbrErrors)
const inEach = (section: object, id: string) => revisions.map(revision => contractOf(section).at(revision).schema(id))

t.test('a member is there from, until, between or in the revisions that are named', async t => {
  const Thing = Model('Thing', {
    always: Text(),
    ...Since('2', { since: Text(), ...Optional({ loose: Text() }) }),
    ...Until('2', { until: Text() }),
    ...Between('2', '2', { between: Text() }),
    ...Only(['1', '3'], { only: Text() })
  })
  t.same(inEach({ Thing }, 'Thing').map(({ properties, required }) => [Object.keys(properties ?? {}), required]), [
    [['always', 'until', 'only'], ['always', 'until', 'only']],
    [['always', 'since', 'loose', 'until', 'between'], ['always', 'since', 'until', 'between']],
    [['always', 'since', 'loose', 'only'], ['always', 'since', 'only']]
  ])
})

t.test('a member is required always, never, or in some revisions', async t => {
  const Thing = Model('Thing', {
    ...Optional({ never: Text() }),
    ...RequiredSince('2', { since: Text() }),
    ...RequiredUntil('2', { until: Text() }),
    ...RequiredBetween('2', '2', { between: Text() }),
    ...RequiredOnly(['1', '3'], { only: Text() })
  })
  t.same(inEach({ Thing }, 'Thing').map(schema => schema.required), [
    ['until', 'only'], ['since', 'until', 'between'], ['since', 'only']
  ])
})

t.test('a model in which nothing is required says so by saying nothing', async t => {
  const Thing = Model('Thing', Optional({ one: Text() }))
  t.notOk('required' in contractOf({ Thing }).at('1').schema('Thing'))
})

t.test('every atom keeps its type, format and limits', async t => {
  const Thing = Model('Thing', {
    text: Text({ maxLength: 5 }),
    uuid: Uuid(),
    time: DateTime(),
    int32: Int32({ default: 1 }),
    int64: Int64(),
    integer: Integer(),
    float: Float(),
    flag: Flag(),
    anything: Anything(),
    list: List(Text()),
    dictionary: Dictionary(Flag()),
    either: AnyOf([Text(), Flag()]),
    inline: Inline({ ...Optional({ inner: Text() }) })
  })
  t.same(JSON.parse(JSON.stringify(contractOf({ Thing }).at('1').schema('Thing').properties)), {
    text: { type: 'string', maxLength: 5 },
    uuid: { type: 'string', format: 'uuid' },
    time: { type: 'string', format: 'date-time' },
    int32: { type: 'integer', format: 'int32', default: 1 },
    int64: { type: 'integer', format: 'int64' },
    integer: { type: 'integer' },
    float: { type: 'number' },
    flag: { type: 'boolean' },
    anything: {},
    list: { type: 'array', items: { type: 'string' } },
    dictionary: { type: 'object', additionalProperties: { type: 'boolean' } },
    either: { oneOf: [{ type: 'string' }, { type: 'boolean' }] },
    inline: { type: 'object', properties: { inner: { type: 'string' } } }
  })
})

t.test('null is allowed where the contract says so, in enums and references too', async t => {
  const Colour = Enum('Colour', ['red', ...Since('2', ['blue'])])
  const Thing = Model('Thing', {
    text: Nullable(Text()),
    colour: Nullable(Ref(Colour)),
    inline: Nullable(Enum(['a', 'b'])),
    later: NullableSince('2', Text()),
    earlier: NullableUntil('1', Text())
  })
  const contract = contractOf({ Colour, Thing })
  const validators = revisions.map(revision => {
    const view = contract.at(revision)
    const ajv = new Ajv({ strict: false })
    ajv.addSchema(view.schema('Colour'))
    return ajv.compile(view.schema('Thing'))
  })
  const nothing = { text: null, colour: null, inline: null, later: null, earlier: 'x' }
  t.same(validators.map(validate => validate(nothing)), [false, true, true])
  t.same(validators.map(validate => validate({ ...nothing, later: 'x', earlier: null })), [true, false, false])
  t.same(validators.map(validate => validate({ ...nothing, colour: 'blue', later: 'x' })), [false, true, true])
  t.match(contract.at('1').document('Thing').properties?.colour, {
    nullable: true, allOf: [{ $ref: '#/components/schemas/Colour' }]
  })
  t.notMatch(contract.at('1').document('Thing').properties?.inline?.enum, [null])
})

t.test('what changes altogether has an entry for every revision in which it is new', async t => {
  const Part = Model('Part', { id: Uuid() })
  const Thing = Model('Thing', { parts: Changed({ 1: List(Text()), 3: Ref(Part) }) })
  const Whole = ChangedModel('Whole', { 1: Model('Whole', { old: Text() }), 2: Enum('Whole', ['one']) })
  t.same(inEach({ Part, Thing }, 'Thing').map(schema => schema.properties?.parts?.$ref), [undefined, undefined, 'Part#'])
  t.same(inEach({ Whole }, 'Whole').map(schema => schema.type), ['object', 'string', 'string'])
})

t.test('a union has the members of its revision, and a member only the values that select it', async t => {
  const Kind = Enum('Kind', ['cat', 'dog', ...Since('2', ['bird', 'parrot'])])
  const AnimalBase = { kind: Ref(Kind), name: Text() }
  const Cat = Model('Cat', { ...AnimalBase, kind: Tag(Kind, 'cat'), lives: Int32() })
  const Dog = Model('Dog', { ...AnimalBase, kind: Tag(Kind, 'dog') })
  const Bird = Model('Bird', { ...AnimalBase, kind: Tag(Kind, 'bird', 'parrot') })
  const Animal = OneOf('Animal', 'kind', AnimalBase, {
    cat: Cat, dog: Dog, ...Since('2', { bird: Bird }), ...Since('3', { parrot: Bird })
  })
  const contract = contractOf({ Kind, Cat, Dog, Bird, Animal })
  t.same(revisions.map(revision => contract.at(revision).schema('Animal').oneOf?.length), [2, 3, 3])
  t.same(revisions.slice(1).map(revision => contract.at(revision).schema('Bird').properties?.kind?.enum), [
    ['bird'], ['bird', 'parrot']
  ])
  t.match(contract.at('2').document('Animal'), {
    properties: { name: { type: 'string' } },
    discriminator: { propertyName: 'kind', mapping: { bird: '#/components/schemas/Bird' } }
  })
  t.same(contract.at('2').unionsOf('Cat'), ['Animal'])
  t.same(contract.at('1').unionsOf('Bird'), [])

  const animal: Static<typeof Animal> = { kind: 'cat', name: 'Tom', lives: 9 }
  t.equal(animal.kind === 'cat' ? animal.lives : 0, 9)
  // @ts-expect-error a dog has no lives
  const dog: Static<typeof Animal> = { kind: 'dog', name: 'Rex', lives: 9 }
  t.ok(dog)
})

t.test('pages, composed models, closed ones and constrained parameters show in the document only', async t => {
  const Part = Model('Part', Optional({ id: Uuid() }))
  const Things = Page('Things', { results: List(Ref(Part)) })
  const Changes = ChangesPage('Changes', { results: List(Ref(Part)) })
  const Whole = Composed('Whole', {
    members: ['Part', ...Since('2', ['Things'])], discriminator: 'kind', mapping: { part: 'Part' }
  }, Optional({ kind: Text() }))
  const Closed = Model('Closed', Optional({ a: Text(), b: Text() }), { additionalProperties: false, exactlyOne: ['a', 'b'] })
  const one = Get({ id: 'One', url: '/:id', params: { id: Constrained(Uuid()) }, reply: Ref(Whole) })
  const Problem = Model('Error', { message: Text() })
  const view = contractOf({ Part, Things, Changes, Whole, Closed, Problem, one }).at('1')
  t.equal(Reflect.get(view.document('Things'), 'x-veeam-page-result'), true)
  t.equal(Reflect.get(view.document('Changes'), 'x-veeam-changes-page-result'), true)
  t.match(view.document('Whole'), {
    'x-anyOf': [{ $ref: '#/components/schemas/Part' }],
    discriminator: { propertyName: 'kind', mapping: { part: '#/components/schemas/Part' } }
  })
  t.notOk('x-anyOf' in view.schema('Whole'))
  t.same([...view.reachable()].sort(), ['Error', 'Part', 'Whole'])
  const check = new Ajv({ strict: false }).compile(view.schema('Closed'))
  t.same([{ a: '1' }, {}, { a: '1', b: '2' }, { a: '1', c: '3' }].map(value => check(value)), [true, false, false, false])
})

t.test('a recursion refers to a schema that does not exist yet', async t => {
  const Tree = Model('Tree', { children: List(Lazy('Tree')) })
  t.equal(contractOf({ Tree }).at('1').schema('Tree').properties?.children?.items?.$ref, 'Tree#')
})

t.test('an operation has the parts, the facts and the replies of its revision', async t => {
  const Part = Model('Part', Optional({ id: Uuid() }))
  const find = Get({
    id: Changed({ 1: 'Find', 2: 'FindAll' }),
    url: '/things/:id',
    claims: Changed({ 1: undefined, 2: ['ViewThings'] }),
    filters: 'ThingFilters',
    params: { id: Uuid() },
    query: { ...Optional({ limit: Int32() }), ...Since('2', { since: DateTime() }) },
    reply: Changed({ 1: List(Ref(Part)), 2: Ref(Part) })
  })
  const add = Post({ id: 'Add', url: '/things', body: Ref(Part), reply: Changed({ 1: Ref(Part), 2: Created(Ref(Part)) }) })
  const start = Post({ id: 'Start', url: '/start', body: Optional(Ref(Part)), reply: Either(Accepted(Ref(Part)), Nothing()) })
  const change = Put({ id: 'Change', url: '/change', since: '2', until: '2', reply: Done(), errors: [401] })
  const remove = Delete({ id: 'Remove', url: '/remove/:id', only: ['1', '3'], reply: Nothing() })
  const save = Patch({ id: 'Save', url: '/save', body: File('application/octet-stream'), reply: File('a/zip', 'a/tar') })
  const login = Post({ id: 'Login', url: '/login', anonymous: true, form: 'also', body: Ref(Part), reply: Created() })
  const contract = contractOf({ Part, find, add, start, change, remove, save, login })
  const [first, second] = [contract.at('1'), contract.at('2')]

  t.same(revisions.map(revision => contract.at(revision).operations().map(({ id }) => id).join()), [
    'Find,Add,Start,Remove,Save,Login', 'FindAll,Add,Start,Change,Save,Login', 'FindAll,Add,Start,Remove,Save,Login'
  ])
  t.equal(first.operation(change), undefined)
  t.same([first.operation(find)?.claims, second.operation(find)?.claims], [undefined, ['ViewThings']])
  t.same(second.operation(find)?.query?.required, ['since'])
  t.same(second.operation(find)?.params?.required, ['id'])
  t.match(first.operation(find), { tag: 'Things', filters: 'ThingFilters', success: 200, errors: [401, 403, 404, 500] })
  t.same(revisions.map(revision => contract.at(revision).operation(add)?.success), [200, 201, 201])
  t.match(first.operation(add), { bodyOptional: false, errors: [400, 401, 403, 500] })
  t.match(first.operation(start), { bodyOptional: true, success: 202, reply: { 202: { $ref: 'Part#' }, 204: { empty: true } } })
  t.match(second.operation(change), { success: 200, reply: { 200: { empty: true } }, errors: [401] })
  t.match(first.operation(save), { bodyFile: 'application/octet-stream', body: undefined, reply: { 200: { file: 'a/zip' } } })
  t.match(first.operation(login), { anonymous: true, form: 'also', reply: { 201: { empty: true } } })
  const [, addition] = second.operations()
  t.same(addition && second.documentOf(addition).body, { $ref: '#/components/schemas/Part' })

  const params: ParamsOf<typeof find> = { id: 'x' }
  const query: QueryOf<typeof find> = { since: 'now' }
  const body: BodyOf<typeof start> = undefined
  const replies: Array<ReplyOf<typeof find>> = [[{ id: 'x' }], { id: 'x' }, {}]
  // @ts-expect-error the limit is a number
  const wrong: QueryOf<typeof find> = { limit: '1' }
  t.ok([params, query, body, replies, wrong])
})

t.test('views, schemas and operations are made once', async t => {
  const Thing = Named('Thing', Dictionary(Text()))
  const get = Get({ id: 'Get', url: '/', reply: Ref(Thing) })
  const contract = contractOf({ Thing, get })
  t.equal(contract.at('1'), contract.at('1'))
  t.equal(contract.at('1').schema('Thing'), contract.at('1').schema('Thing'))
  t.equal(contract.at('1').operation(get), contract.at('1').operation(get))
  t.equal(contract.operations[0], get)
})

t.test('what the contract does not have is refused by name', async t => {
  const contract = contractOf({})
  t.throws(() => contract.at('4'), /no revision 4/)
  t.throws(() => contract.at('1').schema('Thing'), /no schema Thing/)
})

t.test('VB365 documents no error statuses', async t => {
  t.same(vb365Errors.statuses({ url: '/:id', hasBody: true }), [])
})
