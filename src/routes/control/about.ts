import type { ControlRoutes } from './deps.js'

/** Readiness, versions, the certificate to trust, and what is simulated. */
export const about: ControlRoutes = (app, { version, products, certificate, coverage }) => {
  app.get('/health', () => ({ status: 'ok' }))

  app.get('/api/about', () => ({ name: 'vbsim', version, products }))

  app.get('/api/certificate', (_request, reply) => reply.type('application/x-pem-file').send(certificate))

  app.get('/api/coverage', () => {
    const operations = coverage() as Array<{ product: string, behaviour: string }>
    return { operations, totals: totals(operations) }
  })
}

/** Counts by product and behaviour. */
function totals (operations: Array<{ product: string, behaviour: string }>): Record<string, Record<string, number>> {
  const counted: Record<string, Record<string, number>> = {}
  for (const { product, behaviour } of operations) {
    const counts = counted[product] ??= { live: 0, static: 0, pending: 0 }
    counts[behaviour] = (counts[behaviour] ?? 0) + 1
  }
  return counted
}
