import t from 'tap'
import { atOnce, inTurns, type Work } from '../../../src/state/store/turns.js'
import type { WorldOptions } from '../../../src/state/world/beginning.js'
import { makeWorld } from '../../../src/state/world/world.js'
import { readEstate } from '../../../src/estate.js'
import { playedPastOf } from '../../../src/shipped-past.js'
import { morning } from '../kernel.js'

/** How many parts work has, none of which others can interrupt. */
function partsOf<T> (work: Work<T>): { parts: number, result: T } {
  for (let parts = 1; ; parts++) {
    const { done, value } = work.next()
    if (done === true) return { parts, result: value }
  }
}

t.test('the making of a world has a part for each document that grows, and for each that an estate brings', async t => {
  const options = (own: Partial<WorldOptions>): WorldOptions => ({
    name: 'large', file: ':memory:', seed: 1, fixture: readEstate('default'), clock: { mode: 'frozen' }, start: morning,
    playedPast: playedPastOf, vb365Version: 'v8', vbrRevision: '1.3-rev2', report: message => { throw new Error(message) }, ...own
  })
  const grown = partsOf(makeWorld(options({ size: { users: 400, vms: 300 } })))
  t.ok(grown.parts > 600, `${grown.parts} parts`)
  const estate = grown.result.fixture.export()
  const documents = Object.values(estate.collections).flat().length
  const loaded = partsOf(makeWorld(options({ fixture: estate, foreign: true })))
  t.ok(loaded.parts > documents * 2, `${loaded.parts} parts for ${documents} documents`)
  t.same(loaded.result.fixture.export(), estate)
  t.equal((await grown.result.fixture.exportTexts()).join(''), JSON.stringify(estate), 'texts of an export are its JSON')
  grown.result.close()
  loaded.result.close()
})

t.test('what one has begun in turns is undone as a whole when it is called off', async t => {
  let undone = false
  function * endless (): Work<void> {
    try {
      for (;;) yield
    } catch (error) {
      undone = true
      throw error
    }
  }
  await t.rejects(inTurns(endless(), () => true), { message: /closed/ })
  t.ok(undone)
  function * short (): Work<number> {
    yield
    return 7
  }
  t.equal(atOnce(short()), 7)
})
