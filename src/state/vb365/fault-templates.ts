import type { FaultTemplate } from '../control/products.js'

/**
 * Each was met by a public client, or is named in its tests; what VB365 does by itself is not here. Those that are
 * about the wire alone suit either product.
 */
export const faultTemplates: readonly FaultTemplate[] = [
  {
    name: 'unhealthy-503',
    description: 'The health report tells bad news, and comes whole with status 503.',
    rule: {
      product: 'vb365',
      operation: 'Health_Get',
      status: 503,
      body: {
        status: 'Unhealthy',
        entries: { configurationDb: { status: 'Healthy' }, nats: { status: 'Unhealthy' } }
      }
    }
  },
  {
    name: 'rate-limit',
    description: 'Every second call is one too many: 429, try again after a second. Name vbr as product where needed.',
    rule: { product: 'vb365', operation: '*', status: 429, retryAfter: 1, probability: 0.5 }
  },
  {
    name: 'answer-lost',
    description: 'The operation is carried out, and the connection breaks before the answer. A client that repeats it blindly does it twice. Name the operation.',
    rule: { product: 'vb365', transport: 'reset', done: true, times: 1 }
  }
]
