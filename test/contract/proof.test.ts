import t from 'tap'
import { contractsFolder } from '../../scripts/contract/documents.js'
import { verdictsOf } from '../../scripts/contract/prove.js'
import { readProduct } from '../../scripts/contract/superset.js'
import { contract as vb365 } from '../../src/schemas/vb365/contract.js'
import { contract as vbr } from '../../src/schemas/vbr/contract.js'

const folder = contractsFolder()
const skip = folder === undefined ? 'the vendor\'s documents are not here; VBSIM_CONTRACTS names their folder' : false

for (const [name, contract] of [['vb365', vb365], ['vbr', vbr]] as const) {
  t.test(`every revision of ${name} is what the vendor's document says`, { skip }, async t => {
    for (const { revision, schemas, operations, differences } of verdictsOf(contract, readProduct(folder ?? '', name))) {
      t.same(differences, [], `${revision}: ${schemas.of} schemas and ${operations.of} operations`)
    }
  })
}
