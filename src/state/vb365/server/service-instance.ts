import type { RESTServiceInstance } from '../../../schemas/vb365/version-and-installation-id.js'
import type { Kernel } from '../../kernel.js'

/**
 * The builds of the products whose newest version of the API is this one. That of v8 is recorded, and new enough for
 * what its document says. ASSUMED: of the others the last public one.
 */
const builds: Record<string, string> = { v6: '6.1.0.423', v7: '7.1.0.1401', v8: '8.4.0.1457' }

/** The build that the server and its backup proxies report. */
export const buildOf = ({ options: { vb365Version } }: Kernel): string => builds[vb365Version] ?? vb365Version

/** Which installation this is, and of what build. */
export function createServiceInstance (kernel: Kernel) {
  const installations = kernel.collection<{ id: string }>({
    name: 'vb365.serviceInstance',
    noun: 'Installation',
    shape: {}
  })

  // An installation takes its id when it is set up.
  kernel.onBegin(() => {
    if (installations.first() === undefined) installations.add({ id: kernel.ids.next() })
  })

  return {
    get (): RESTServiceInstance {
      const installation = installations.first()
      return { ...(installation && { installationId: installation.id }), version: buildOf(kernel) }
    }
  }
}
