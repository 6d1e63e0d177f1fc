import { About, Coverage, Health } from '../../schemas/control/replies.js'
import { inContent, says } from './described.js'
import type { ControlRoutes } from './deps.js'

/** Readiness, versions, the certificate to trust, and what is simulated. */
export const about: ControlRoutes = (app, { version, products, certificate, coverage }) => {
  app.get('/health', { schema: says('getHealth', 'Whether everything listens', { 200: Health }) }, () => ({ status: 'ok' as const }))

  app.get('/api/about', { schema: says('getAbout', 'Version, addresses and revisions', { 200: About }) },
    () => ({ name: 'vbsim' as const, version, products: { vb365: toPlace(products.vb365), vbr: toPlace(products.vbr) } }))

  app.get('/api/certificate', {
    schema: says('getCertificate', 'The certificate of both products, PEM', { 200: inContent('application/x-pem-file') })
  }, (_request, reply) => reply.type('application/x-pem-file').send(certificate))

  app.get('/api/coverage', { schema: says('getCoverage', 'Every documented operation and how it behaves', { 200: Coverage }) }, () => {
    const operations = coverage()
    return { operations, totals: totals(operations) }
  })
}

interface Place { url: string, revisions: readonly string[] }

const toPlace = ({ url, revisions }: Place) => ({ url, revisions: [...revisions] })

/** Counts by product and behaviour. */
function totals (operations: Array<{ product: string, behaviour: string }>): Record<string, Record<string, number>> {
  const counted: Record<string, Record<string, number>> = {}
  for (const { product, behaviour } of operations) {
    const counts = counted[product] ??= { live: 0, static: 0, pending: 0 }
    counts[behaviour] = (counts[behaviour] ?? 0) + 1
  }
  return counted
}
