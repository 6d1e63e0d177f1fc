import type { Product } from '../../schemas/control/product.js'
import { invalidValue, unknownName } from '../store/refusals.js'
import { keptDays, type Space, type SpaceDay } from '../control/space-log.js'
import type { Kernel } from '../kernel.js'
import type { createVb365 } from '../vb365/index.js'
import type { createVbr } from '../vbr/index.js'

/** How much a repository holds, and held. `capacity`: bytes, null where nobody knows. */
export interface RepositorySpace {
  product: Product
  repository: string
  name: string
  capacity: number | null
  days: SpaceDay[]
}

export interface SpaceAsked { repository?: string | undefined, days?: number | undefined }

interface Deps { kernel: Kernel, vb365: ReturnType<typeof createVb365>, vbr: ReturnType<typeof createVbr> }

const gigabyte = 2 ** 30

/** Notes down what the repositories of both products hold whenever it changes. */
export function createSpaceHistory ({ kernel, vb365, vbr }: Deps) {
  function spaceInVb365 (id: string): Space | undefined {
    const repository = vb365.repositories.find(id)
    if (repository === undefined) return undefined
    const { capacityBytes, freeSpaceBytes, objectStorage } = repository
    return {
      used: vb365.storageUsage.total(id),
      free: objectStorage?.freeSpaceBytes ?? freeSpaceBytes ?? null,
      capacity: objectStorage === undefined ? capacityBytes ?? null : null
    }
  }

  function spaceInVbr (id: string): Space | undefined {
    const space = vbr.repositories.find(id)?.space
    if (space === undefined) return undefined
    const { usedSpaceGB, freeGB, capacityGB } = space
    const isKnown = capacityGB > 0
    return {
      used: usedSpaceGB * gigabyte,
      free: isKnown ? freeGB * gigabyte : null,
      capacity: isKnown ? capacityGB * gigabyte : null
    }
  }

  function note (id: string, space: Space | undefined): void {
    if (space !== undefined) kernel.space.note(id, space)
  }

  kernel.listeners.add(({ collection, id, kind }) => {
    if (kind === 'removed') return
    if (collection === 'vbr.repositories') note(id, spaceInVbr(id))
    else if (collection === 'vb365.repositories') note(id, spaceInVb365(id))
    else if (collection === 'vb365.storageUsage') {
      const repositoryId: unknown = Reflect.get(kernel.collections.get(collection)?.find(id) ?? {}, 'repositoryId')
      if (typeof repositoryId === 'string') note(repositoryId, spaceInVb365(repositoryId))
    }
  })

  const repositories = (): Array<{ product: Product, id: string, name: string, space: Space | undefined }> =>
    (['vb365', 'vbr'] as const).flatMap(product =>
      (kernel.collections.get(`${product}.repositories`)?.list() ?? []).map(({ id }) => ({
        product,
        id,
        name: kernel.collections.get(`${product}.repositories`)?.nameOf(id) ?? id,
        space: product === 'vbr' ? spaceInVbr(id) : spaceInVb365(id)
      })))

  return {
    /** Of all repositories, or of one by its id or name. Throws `Refusal` for one that is not there. */
    list ({ repository, days = keptDays }: SpaceAsked = {}): RepositorySpace[] {
      if (days < 1 || days > keptDays) throw invalidValue('days', days, `1 to ${keptDays}`)
      const all = repositories()
      const wanted = repository?.toLowerCase()
      const found = all.filter(({ id, name }) =>
        wanted === undefined || id.toLowerCase() === wanted || name.toLowerCase() === wanted)
      if (repository !== undefined && found.length === 0) {
        throw unknownName('repository', repository, all.map(({ name }) => name), 'repository')
      }
      return found.map(({ product, id, name, space }) => ({
        product,
        repository: id,
        name,
        capacity: space?.capacity == null ? null : Math.round(space.capacity),
        days: kernel.space.daysOf(id, days)
      }))
    }
  }
}
