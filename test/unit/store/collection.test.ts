import t from 'tap'
import { between, like } from '../../../src/state/store/collection.js'
import { guardUse } from '../../../src/state/store/use.js'
import { Refusal } from '../../../src/state/store/refusals.js'
import { boats, emptyWorld, harbours } from '../kernel.js'
import { noId } from '../../estate/ids.js'

t.test('a list is filtered, ordered and paged', async t => {
  const { kernel } = emptyWorld()
  const fleet = boats(kernel)
  for (const [n, name] of ['Albatross', 'Barnacle', 'Cormorant', 'Dolphin'].entries()) {
    fleet.add({ id: kernel.ids.next(), name, length: n * 10, launched: `200${n}-01-01T00:00:00.000Z` })
  }
  const names = (where: object): string[] => fleet.list({ where: { ...where } }).map(({ name }) => name)

  t.same(names({ name: like('*OR*') }), ['Cormorant'])
  t.same(names({ name: 'dolphin' }), ['Dolphin'], 'text compares in any case')
  t.same(names({ name: like('?lbatross') }), ['Albatross'])
  t.same(names({ name: like('100%') }), [], 'wildcards of SQL are ordinary letters')
  t.same(names({ length: [10, 30] }), ['Barnacle', 'Dolphin'])
  t.same(names({ launched: between('2001-01-01T00:00:00.000Z', '2002-01-01T00:00:00.000Z') }), ['Barnacle', 'Cormorant'])
  t.same(names({ length: { not: 0 } }), ['Barnacle', 'Cormorant', 'Dolphin'])

  const page = fleet.page({ order: [{ by: 'length', descending: true }] }, { offset: 1, limit: 2 })
  t.same(page.results.map(({ name }) => name), ['Cormorant', 'Barnacle'])
  t.match(page, { total: 4, offset: 1, limit: 2 })
  t.same(fleet.page({ where: { name: like('*') } }, { offset: 1e20, limit: 2 }).results, [], 'far beyond the end')
  t.throws(() => fleet.list({ where: { colour: 'red' } }), /has no column colour/)
})

t.test('pages of everything follow what is added, removed and taken back, in the order of creation', async t => {
  const { kernel, attempt } = emptyWorld()
  const fleet = boats(kernel)
  const add = (name: string) => fleet.add({ id: kernel.ids.next(), name })
  const page = (offset: number, limit?: number) => fleet.page({ where: { name: undefined } }, { offset, limit })
  const names = (offset: number, limit?: number): string[] => page(offset, limit).results.map(({ name }) => name)

  const [, barnacle] = ['Albatross', 'Barnacle', 'Cormorant', 'Dolphin', 'Eider'].map(add)
  t.same(names(1, 2), ['Barnacle', 'Cormorant'])
  t.same(names(3, 2), ['Dolphin', 'Eider'])
  t.same(names(3), ['Dolphin', 'Eider'])
  t.same(names(5, 2), [])
  t.match(page(4, 10), { total: 5, offset: 4, limit: 10 })

  t.throws(() => attempt(() => {
    add('Fulmar')
    fleet.remove(barnacle?.id ?? '')
    t.same(names(0, 9), ['Albatross', 'Cormorant', 'Dolphin', 'Eider', 'Fulmar'])
    throw new Error('storm')
  }), /storm/)
  t.same(names(0, 9), ['Albatross', 'Barnacle', 'Cormorant', 'Dolphin', 'Eider'])

  fleet.remove(barnacle?.id ?? '')
  add('Gannet')
  t.same(names(0, 2), ['Albatross', 'Cormorant'])
  t.same(names(2, 9), ['Dolphin', 'Eider', 'Gannet'])
})

t.test('within one piece of work every question sees what was changed before it, taken back or not', async t => {
  const { kernel, attempt } = emptyWorld()
  const fleet = boats(kernel)
  const built = (name: string): string => fleet.add({ id: kernel.ids.next(), name, length: 7 }).id
  const [ada, bea] = [built('Ada'), built('Bea')]
  const long = (): string[] => fleet.list({ where: { length: 9 } }).map(({ name }) => name)
  const byName = (): string[] => fleet.list({ order: [{ by: 'name' }] }).map(({ name }) => name)

  attempt(() => {
    t.same(long(), [])
    fleet.patch(ada, { length: 9 })
    t.same(byName(), ['Ada', 'Bea'], 'what is asked about another column is answered with the document as it is now')
    t.equal(fleet.list({ order: [{ by: 'name' }] })[0]?.length, 9)
    t.same(long(), ['Ada'])
    t.equal(fleet.count({ length: 9 }), 1)

    t.throws(() => attempt(() => {
      fleet.patch(ada, { length: 3, name: 'Zoe' })
      t.same(byName(), ['Bea', 'Zoe'])
      t.same(long(), [])
      throw new Error('storm')
    }), /storm/)
    t.same(long(), ['Ada'])
    t.same(byName(), ['Ada', 'Bea'])

    fleet.patch(bea, { crew: [ada] })
    fleet.patch(bea, { length: 9 })
    t.same(long(), ['Ada', 'Bea'])
  })
  t.same(long(), ['Ada', 'Bea'])
})

t.test('a document stays the same object until it changes, and cannot be changed in place', async t => {
  const { kernel } = emptyWorld()
  const fleet = boats(kernel)
  const { id } = fleet.add({ id: kernel.ids.next(), name: 'Albatross', length: 12 })

  t.equal(fleet.get(id), fleet.list()[0])
  t.throws(() => { fleet.get(id).name = 'other' }, TypeError)
  const before = fleet.get(id)
  fleet.patch(id, { length: undefined, launched: 'x' })
  t.not(fleet.get(id), before)
  t.same(fleet.get(id), { id, name: 'Albatross', launched: 'x' })
  t.equal(fleet.get(id.toUpperCase()).name, 'Albatross', 'ids compare in any case')
})

t.test('what fails is undone in memory and in the database', async t => {
  const { kernel, attempt } = emptyWorld()
  const fleet = boats(kernel)
  const { id } = fleet.add({ id: kernel.ids.next(), name: 'Albatross', length: 12 })

  t.throws(() => attempt(() => {
    fleet.patch(id, { length: 13 })
    t.equal(fleet.first({ where: { length: 13 } })?.id, id, 'a change is seen by what comes after it')
    fleet.add({ id: kernel.ids.next(), name: 'Barnacle' })
    kernel.log.add(id, 'Painting')
    kernel.schedule.at(kernel.clock.now() + 1, 'nothing', id)
    throw new Error('storm')
  }), /storm/)

  t.equal(fleet.get(id).length, 12)
  t.equal(fleet.count(), 1)
  t.equal(fleet.first({ where: { length: 12 } })?.id, id)
  t.same(kernel.log.lines(id), [])
  t.equal(kernel.schedule.due(id), undefined)
})

t.test('a part that fails is undone alone', async t => {
  const { kernel, attempt } = emptyWorld()
  const fleet = boats(kernel)
  const { id } = fleet.add({ id: kernel.ids.next(), name: 'Albatross', length: 12 })
  attempt(() => {
    fleet.patch(id, { length: 13 })
    t.throws(() => attempt(() => {
      fleet.patch(id, { length: 14 })
      fleet.list({ where: { length: 14 } })
      throw new Error('storm')
    }))
    t.equal(fleet.get(id).length, 13)
  })
  t.equal(fleet.first({ where: { length: 13 } })?.id, id)
  t.equal(fleet.count({ length: 14 }), 0)
})

t.test('what is referred to stays, and the refusal says by whom it is used', async t => {
  const { kernel } = emptyWorld()
  const [places, fleet] = [harbours(kernel), boats(kernel)]
  const { id } = places.add({ id: kernel.ids.next(), name: 'Northport' })
  const boat = fleet.add({ id: kernel.ids.next(), name: 'Albatross', harbourId: id })
  const guard = () => guardUse(kernel, places, id, (noun, _id, users) => new Refusal('conflict', `${noun} is used by ${users}`))

  t.throws(guard, { message: 'Harbour is used by Albatross' })
  t.throws(() => places.remove(id), /FOREIGN KEY/, 'the database itself refuses')
  t.ok(places.has(id))

  fleet.patch(boat.id, { harbourId: undefined })
  t.doesNotThrow(guard)
  places.remove(id)
  t.notOk(places.has(id))
})

t.test('a reference to nothing is refused, a zero id refers to nothing', async t => {
  const { kernel } = emptyWorld()
  const fleet = boats(kernel)
  harbours(kernel)
  t.throws(() => fleet.add({ id: kernel.ids.next(), name: 'Lost', harbourId: kernel.ids.next() }), /FOREIGN KEY/)
  t.equal(fleet.count(), 0)
  t.ok(fleet.add({ id: kernel.ids.next(), name: 'Free', harbourId: noId }))
  t.ok(fleet.add({ id: kernel.ids.next(), name: 'Dreamer', crew: [kernel.ids.next()] }), 'a weak one may dangle')
})

t.test('every change takes the next number of the world', async t => {
  const { kernel } = emptyWorld()
  const fleet = boats(kernel)
  const { id } = fleet.add({ id: kernel.ids.next(), name: 'Albatross' })
  const added = fleet.version(id)
  fleet.patch(id, { length: 1 })
  t.ok(fleet.version(id) > added)
  t.same(fleet.since(added, 10).map(({ doc }) => doc.length), [1])
  t.same(fleet.since(fleet.version(id), 10), [])
})
