import type { FastifyRequest } from 'fastify'
import { passedAs } from './passed.js'

/** Where a product stands for who has made a request, e.g. `https://vbr01.example:9419`; paths of its own follow it. */
export const addressFor = ({ protocol, host, raw, server }: FastifyRequest): string =>
  `${protocol}://${host}${passedAs(raw)?.root ?? server.prefix.replace(/\/$/, '')}`
