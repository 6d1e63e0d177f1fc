import { readFileSync } from 'node:fs'
import t from 'tap'
import { fileOf, modelsOf } from '../../../scripts/library-models.js'
import {
  collectionNames, roles, sessionKinds, sizeNames, stateNames, vb365Versions, vbrRevisions
} from '../../../src/schemas/control/closed-lists.js'
import { closedLists } from '../../../src/state/world/closed-lists.js'

const { operations, models, ...lists } = closedLists()

t.test('what the control API and the library offer to be named is what the nouns declare', async t => {
  t.same(lists, {
    sessionKinds,
    states: stateNames,
    sizes: sizeNames,
    collections: collectionNames,
    roles,
    versions: { vb365: vb365Versions, vbr: vbrRevisions }
  }, 'npm run lists:write writes the lists again')
})

t.test('the library names every operation', async t => {
  const file = new URL('../../../src/schemas/control/operation-names.ts', import.meta.url)
  const named = [...readFileSync(file, 'utf8').matchAll(/\| '(.*)'/g)].map(([, name]) => name)
  t.same(named, [...operations.vb365, ...operations.vbr], 'npm run lists:write writes the lists again')
})

t.test('the library knows the model of every collection that has one', async t => {
  const file = readFileSync(new URL('../../../src/library/models/documents.ts', import.meta.url), 'utf8')
  const named = [...file.matchAll(/^ {2}'(.*)': Kept<\w+\.(\w+),/gm)].map(([, collection, model]) => ({ collection, model }))
  const kept = models.map(({ collection, model }) => ({ collection, model }))
  t.same(named, kept.sort((one, other) => one.collection < other.collection ? -1 : 1), 'npm run lists:write writes them again')
})

t.test('the models of the library are those of the contract', async t => {
  for (const product of ['vb365', 'vbr'] as const) {
    t.ok(readFileSync(fileOf(product), 'utf8') === modelsOf(product), `npm run models:write writes those of ${product} again`)
  }
})
