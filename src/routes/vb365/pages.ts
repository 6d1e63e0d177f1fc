import type { Page } from '../../state/store/collection.js'
import type { Members } from '../../server/product.js'

/**
 * What stands around a page's rows: `self` always, `first`, `prev` and `next` where there are such pages, each with
 * the client's other parameters. Only the models of v6 and v7 have a `totalCount`.
 */
export function envelope (
  { offset, limit, total, results, setId }: Page<unknown> & { setId?: string }, path: string, query: string
): Members {
  const shown = Math.min(limit, 10_000)
  const others = query.split('&').filter(part => part !== '' && !/^(offset|limit|setId)=/i.test(part))
  // The further pages of an expensive question are those of the rows that it has found.
  const ofSet = setId === undefined ? [] : [`setId=${setId}`]
  const at = (to: number): { href: string } => ({ href: `${path}?${[...others, ...ofSet, `offset=${to}`, `limit=${shown}`].join('&')}` })
  return {
    offset,
    limit: shown,
    totalCount: total,
    ...(setId === undefined ? {} : { setId }),
    _links: {
      ...(offset > 0 ? { first: at(0), prev: at(Math.max(0, offset - shown)) } : {}),
      self: at(offset),
      ...(shown > 0 && offset + results.length < total ? { next: at(offset + shown) } : {})
    }
  }
}
