import { named } from '../../estate/planted-machines.js'
import type { Client } from '../../estate/simulator.js'

// Bodies are what a client sends; the tests change single members of them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Body = any

export const revisions = ['1.0-rev2', '1.1-rev0', '1.1-rev1', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
export const isOf11 = (revision: string): boolean => revision.startsWith('1.1') || revision.startsWith('1.0')

/** Where machines, or disks, that run from backups are found. */
export const path = (revision = '1.3-rev2', what = 'vm'): string => {
  const platform = revision === '1.1-rev0' || revision.startsWith('1.0') ? 'vmware' : 'vSphere'
  return `/api/v1/restore/instantRecovery/${platform}/${what}`
}

/** The id of no restore point. */
export const unknown = '8d000000-0000-4000-8000-0000000000ff'

/** What every recovery says, in the words of a revision. */
export function spec (revision: string, pointId: string | undefined, more: Body = {}): Body {
  return {
    type: 'OriginalLocation',
    ...isOf11(revision)
      ? { objectRestorePointId: pointId, secureRestore: { enableAntivirusScan: false } }
      : { restorePointId: pointId, secureRestore: { antivirusScanEnabled: false } },
    powerUp: true,
    ...more
  }
}

/** A recovery beside the original: another name, host, pool and folder. */
export function elsewhere (revision: string, pointId: string | undefined, { name = 'web02-ir', ...more }: Body = {}): Body {
  return spec(revision, pointId, {
    type: 'Customized',
    destination: {
      restoredVmName: name,
      destinationHost: named(revision, 'Host', 'esx04.lindwurm.example', 'host-34'),
      folder: named(revision, 'Folder', 'Development', 'group-v53'),
      resourcePool: named(revision, 'ResourcePool', 'Sandbox', 'resgroup-42'),
      biosUuidPolicy: revision.startsWith('1.3-rev1') || revision === '1.3-rev2' ? 'GenerateNew' : 'generateNew'
    },
    datastore: isOf11(revision) ? { redirectIsEnabled: false } : { redirectEnabled: false },
    ...more
  })
}

/** The state of a mount. */
export const state = async (client: Client, id: string, revision?: string): Promise<string> =>
  (await client.get(`${path(revision)}/${id}`)).body.state

export async function session (client: Client, id: string): Promise<Body> {
  return (await client.get(`/api/v1/sessions/${id}`)).body
}

/** What the log of a session says, oldest first. */
export const titles = async (client: Client, id: string): Promise<string[]> =>
  (await client.get(`/api/v1/sessions/${id}/logs`)).body.records.map(({ title }: Body) => title).reverse()
