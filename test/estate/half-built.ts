import Fastify from 'fastify'
import type { Test } from 'tap'
import type { Product } from '../../src/server/product.js'
import type { Section } from '../../src/server/section.js'
import { createService } from '../../src/server/service.js'
import { createAccess } from '../../src/state/access/access.js'
import type { World } from '../../src/state/world/world.js'

export interface HalfBuilt { product: Product, world: World, sections?: Section[], prefix?: string }

const hour = 3_600_000

/**
 * A product of which only some sections are built, none unless said: what is pending answers so, whatever of the real
 * one is built by now.
 */
export async function startHalfBuilt (t: Test, { product, world, sections = [], prefix = '' }: HalfBuilt) {
  const access = createAccess(':memory:', (kind, { grant }) => `${kind} ${grant}`)
  const report: unknown[] = []
  const service = createService(product, {
    access,
    world: name => name === world.name ? world : undefined,
    nulls: 'real',
    journal: () => undefined,
    report: (_message, error) => { report.push(error) }
  }, sections)
  const app = Fastify()
  await app.register(service.plugin, { prefix })
  t.teardown(async () => {
    await app.close()
    access.close()
  })
  const { accessToken } = access.issue({
    product: product.name, world: world.name, user: 'administrator', kind: 'administrator', roles: ['Administrator']
  }, { access: hour, refresh: hour })
  return {
    report,
    coverage: service.coverage,
    async get (path: string, { token = accessToken, revision = '' } = {}): Promise<{ status: number, body: unknown }> {
      const { statusCode, payload } = await app.inject({
        method: 'GET',
        url: prefix + path,
        headers: {
          ...token === '' ? {} : { authorization: `Bearer ${token}` },
          ...revision === '' ? {} : { 'x-api-version': revision }
        }
      })
      return { status: statusCode, body: payload === '' ? undefined : JSON.parse(payload) as unknown }
    }
  }
}
