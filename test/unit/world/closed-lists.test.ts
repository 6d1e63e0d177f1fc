import t from 'tap'
import { collectionNames, sessionKinds, sizeNames, stateNames } from '../../../src/schemas/control/closed-lists.js'
import { closedLists } from '../../../src/state/world/closed-lists.js'

t.test('what the control API and the library offer to be named is what the nouns declare', async t => {
  t.same(closedLists(), { sessionKinds, states: stateNames, sizes: sizeNames, collections: collectionNames },
    'npm run lists:write writes the lists again')
})
