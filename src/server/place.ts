import type { FastifyRequest } from 'fastify'

/** Where a product stands in a Fastify. Behind a prefix it answers as if it stood at the root. */
export interface Place {
  /** The address of a request as the product sees it. */
  urlOf: (request: FastifyRequest) => string
  /** How many parameters a route has before its operation's own. */
  hidden: number
}

/** `within`: what stands before every path of the product itself, such as VB365's version. */
export function placeAt (prefix: string, within: string): Place {
  const steps = prefix.split('/').filter(step => step !== '')
  const before = new RegExp(`^(/+[^/?]*){${steps.length}}`)
  return {
    urlOf: steps.length === 0
      ? request => request.raw.url ?? ''
      : request => (request.raw.url ?? '').replace(before, ''),
    hidden: `${prefix}${within}`.split('/:').length - 1
  }
}
