import type { Client, TestSimulator } from '../../../estate/simulator.js'
import { noId } from '../../../estate/ids.js'
import { lindwurmTenant } from '../../../estate/vbr/entra.js'
import { winRepo } from '../../../estate/vbr/repositories.js'

export const browser = '/api/v1/backupBrowser/entraIdTenant'
export const restoring = '/api/v1/restore/entraId'
export const nowhere = '00000000-0000-4000-8000-00000000dead'

export type Item = Record<string, string | number | boolean | undefined> &
  { id: string, displayName: string, restorePointId: string }
export interface Backup { backupId: string, pointIds: string[] }

const everything = [
  'Users', 'Groups', 'AdministrativeUnits', 'Roles', 'Applications', 'ConditionalAccessPolicies', 'IntunePolicies',
  'OrgContacts', 'Devices'
]

/** A backup of the tenant as if a job had written it: points at such times, the oldest first. */
export async function plantTenantBackup (
  { control, vbr, name: world }: { control: TestSimulator['control'], vbr: Client, name: string },
  times: string[], { jobType = 'EntraIDTenantBackup', resources = everything, logsSince }:
  { jobType?: string, resources?: string[], logsSince?: string } = {}
): Promise<Backup> {
  async function add (collection: string, body: Record<string, unknown>): Promise<string> {
    const reply = await control.post(`/api/worlds/${world}/collections/${collection}`, { body })
    if (reply.status !== 201) throw new Error(`${collection}: ${reply.status} ${JSON.stringify(reply.body)}`)
    return reply.body.id
  }
  const { azureTenantId, name } = (await vbr.get(`/api/v1/inventory/entraId/tenants/${lindwurmTenant}`)).body
  const platform = { platformName: 'EntraID', platformId: noId }
  const backupId = await add('vbr.backups', {
    name: `Planted ${jobType}`, jobId: noId, jobType, policyUniqueId: '', repositoryId: winRepo, creationTime: times[0], ...platform
  })
  const objectRef = await add('vbr.backupObjects', {
    name, backupId, type: 'Tenant', hostName: azureTenantId, objectId: lindwurmTenant, path: name, restorePointsCount: times.length,
    lastRunFailed: false, ...platform
  })
  const pointIds: string[] = []
  for (const [n, creationTime] of times.entries()) {
    pointIds.push(await add('vbr.restorePoints', {
      name,
      type: n === 0 ? 'Full' : 'Increment',
      backupId,
      objectRef,
      creationTime,
      allowedOperations: [],
      malwareStatus: 'Clean',
      sizeBytes: 2 ** 20,
      dataSizeBytes: 2 ** 21,
      repositoryId: winRepo,
      disks: [],
      tenant: {
        id: lindwurmTenant, azureTenantId, name, resources, users: 40, ...logsSince === undefined ? {} : { logsSince }
      },
      ...platform
    }))
  }
  return { backupId, pointIds }
}

export async function browse (vbr: Client, backupId: string, type: string, more: object = {}): Promise<Item[]> {
  const { status, body } = await vbr.post(`${browser}/${backupId}/browse`, { body: { type, ...more } })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.data
}

export async function mount (vbr: Client, backupId: string) {
  const { status, body } = await vbr.post(`${restoring}/tenant`, { body: { backupId } })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { sessionId: body.sessionId as string, at: `${browser}/${body.sessionId as string}`, mounted: body }
}
