import type { Page } from '../../state/store/collection.js'
import type { Members } from '../../server/product.js'

/**
 * What stands around a page's rows: `self` always, `first`, `prev` and `next` where there are such pages, each with
 * the client's other parameters. Only the models of v6 and v7 have a `totalCount`.
 */
export function envelope (
  { offset, limit, total, results }: Page<unknown>, path: string, query: string
): Members {
  const shown = Math.min(limit, 10_000)
  const others = query.split('&').filter(part => part !== '' && !/^(offset|limit)=/i.test(part))
  const at = (to: number): { href: string } => ({ href: `${path}?${[...others, `offset=${to}`, `limit=${shown}`].join('&')}` })
  return {
    offset,
    limit: shown,
    totalCount: total,
    _links: {
      ...(offset > 0 ? { first: at(0), prev: at(Math.max(0, offset - shown)) } : {}),
      self: at(offset),
      ...(shown > 0 && offset + results.length < total ? { next: at(offset + shown) } : {})
    }
  }
}
