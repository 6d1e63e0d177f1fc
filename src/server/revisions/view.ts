import type { View } from '../../schemas/kit/at.js'
import type { Product } from '../product.js'

/** What holds in a revision. One without a document of its own has the models of another one. */
export function viewOf ({ contract, described }: Product, revision: string): View {
  const documented = described[revision]
  return documented === undefined ? contract.at(revision) : { ...contract.at(documented), revision }
}
