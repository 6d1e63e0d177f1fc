import type { JsonSchema, View } from '../schemas/kit/at.js'
import type { Access } from '../state/access/access.js'
import type { Served } from '../state/control/journal.js'
import type { World } from '../state/world/world.js'
import type { Product } from './product.js'

/** What the server asks the simulator for. */
export interface Host {
  access: Access
  world: (name: string) => World | undefined
  /** Whether members without a value are sent as null: as the product does, or always or never. */
  nulls: 'real' | 'null' | 'omit'
  /** Told of every answered request. */
  journal: (entry: Served) => void
  /** A fault of ours. */
  report: (message: string, error: unknown) => void
  /** Checks a reply against its schema; only tests pay for it. */
  checkReply?: (product: Product, view: View, schema: JsonSchema, body: unknown) => string | undefined
}
