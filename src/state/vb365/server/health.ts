import type { RESTHealthReport, RESTHealthReportEntry } from '../../../schemas/vb365/health.js'
import type { Kernel } from '../../kernel.js'

/** A part of the server that reports how it is, known by the name that it has in the report. */
type Part = RESTHealthReportEntry & { id: string }

/** What the server watches (document: the configuration database and the message broker). */
const watched = ['configurationDb', 'nats']

/** How the server is. Nothing in a world changes it but the author of a test, through the collection. */
export function createHealth (kernel: Kernel) {
  const parts = kernel.collection<Part>({
    name: 'vb365.health',
    noun: 'Health entry',
    shape: { model: 'RESTHealthReportEntry' }
  })

  kernel.onBegin(() => {
    for (const id of watched) if (!parts.has(id)) parts.add({ id, status: 'Healthy' })
  })

  return {
    report (): RESTHealthReport {
      const all = parts.list()
      return {
        status: all.some(({ status }) => status === 'Unhealthy') ? 'Unhealthy' : 'Healthy',
        entries: Object.fromEntries(all.map(({ id, ...entry }) => [id, entry]))
      }
    }
  }
}
