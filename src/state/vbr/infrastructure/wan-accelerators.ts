import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAllWANAccelerators, WANAcceleratorModel } from '../../../schemas/vbr/wan-accelerators.js'
import { like, type Page, text } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'

/** A host that sends what its partner at the other end of a slow line has not. It is called as its host. */
export type WanAccelerator = WANAcceleratorModel & { id: string }

/** WAN accelerators. The API lists them only: the console adds them, and here a fixture or the control port. */
export function createWanAccelerators (kernel: Kernel) {
  const accelerators = kernel.collection<WanAccelerator>({
    name: 'vbr.wanAccelerators',
    noun: 'WAN accelerator',
    few: true,
    shape: { model: 'WANAcceleratorModel' },
    columns: { name: text('name') },
    references: { host: { path: 'server.hostId', to: 'vbr.managedServers' } }
  })

  return {
    get: accelerators.get,
    find: accelerators.find,

    page (query: QueryOf<typeof getAllWANAccelerators>): Page<WanAccelerator> {
      const { order, paging } = listing(query)
      return accelerators.page({ where: { name: like(query.nameFilter) }, order }, paging)
    }
  }
}

export type WanAccelerators = ReturnType<typeof createWanAccelerators>
