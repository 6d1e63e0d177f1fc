import t from 'tap'
import { inventoryOf } from '../../estate/planted-machines.js'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { addHyperV, hyperVObject, hyperVRows } from '../../estate/vbr/hyper-v.js'
import { vCenter } from '../../estate/vbr/inventory.js'
import { linuxLogin } from '../../estate/vbr/credentials.js'
import { linuxHost } from '../../estate/vbr/infrastructure.js'
import { defaultRepository, winRepo } from '../../estate/vbr/repositories.js'
import { roleIds } from '../../estate/vbr/users.js'
import { machine, makeJob, pointsOf, runJob, session, types } from '../backups/stories.js'
import type { Body } from './stories.js'

// Backups run before each story.
t.setTimeout(300_000)
const { world, control } = await startTest(t)

interface Named { platform: string, hostName: string, name: string, type: string, objectId: string }

const storage = {
  backupRepositoryId: winRepo, backupProxies: { autoSelectEnabled: true }, retentionPolicy: { type: 'RestorePoints', quantity: 7 }
}

async function post ({ vbr }: TestWorld, path: string, body: object = {}): Promise<Body> {
  const reply = await vbr.post(`/api/v1/${path}`, { body })
  if (reply.status >= 300) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body
}

/** A VMware vSphere machine that a backup job, its copy job and a replica job know. */
async function onVsphere () {
  const w = await world()
  const vm = machine('web01')
  const { id: job } = await post(w, 'jobs', {
    name: 'Source', type: 'VSphereBackup', description: '', isHighPriority: false, virtualMachines: { includes: [vm] }, storage,
    guestProcessing: { appAwareProcessing: { isEnabled: false }, guestFSIndexing: { isEnabled: false } },
    schedule: { runAutomatically: false }
  })
  const { id: replicaJob } = await post(w, 'jobs', {
    name: 'Replicas', type: 'VSphereReplica', description: '', virtualMachines: { includes: [vm] },
    destination: {
      host: { ...vm, name: 'esx04.lindwurm.example', type: 'Host', objectId: 'host-34' },
      folder: { ...vm, name: 'Replicas', type: 'Folder', objectId: 'group-v55' }
    },
    jobSettings: { metadataRepositoryId: winRepo, replicaNameSuffix: '_dr', restorePointsToKeep: 3 }
  })
  const now = async (): Promise<Named> => ({ ...vm, objectId: (await inventoryOf(control, w, 'web01'))[0]?.objectId })
  const remove = async () => {
    const [row] = await inventoryOf(control, w, 'web01')
    await control.del(`/api/worlds/${w.name}/collections/vbr.inventory/${row.id}`)
  }
  const stands = async (): Promise<object> => (await inventoryOf(control, w, 'web01'))[0]?.parents
  return { w, vm, job, replicaJob, now, remove, stands, workload: 'VSphere', path: 'vSphere' }
}

/** A machine of Microsoft Hyper-V that a backup job and its copy job know. */
async function onHyperV () {
  const w = await world()
  const host = 'hv79.lindwurm.example'
  await addHyperV(w, host)
  const first = (await hyperVRows(control, w, host)).find(({ type }) => type === 'VirtualMachine')
  if (first === undefined) throw new Error('The host has no machine')
  const row = async () => (await hyperVRows(control, w, host)).find(({ name }) => name === first.name)
  const vm: Named = hyperVObject(first)
  const { id: job } = await post(w, 'jobs', {
    name: 'Source', type: 'HyperVBackup', description: '', virtualMachines: { includes: [vm] },
    storage: { ...storage, backupProxies: { proxyType: 'OnHost' } }
  })
  const now = async (): Promise<Named> => ({ ...vm, objectId: (await row())?.objectId ?? '' })
  const remove = async () => {
    await control.del(`/api/worlds/${w.name}/collections/vbr.hyperVInventory/${(await row())?.id}`)
  }
  const stands = async (): Promise<object> => (await row())?.parents ?? {}
  return { w, vm, job, replicaJob: undefined, now, remove, stands, workload: 'HyperV', path: 'hyperV' }
}

type Made = Omit<Awaited<ReturnType<typeof onVsphere>>, 'replicaJob'> & { replicaJob: string | undefined }

/** Runs from its newest restore point in its place, and is migrated. */
async function recover ({ w, job, path }: Made): Promise<void> {
  const restorePointId = (await pointsOf(w.vbr, job)).at(-1)?.id
  const recoveries = `restore/instantRecovery/${path}/vm`
  const { id } = await post(w, recoveries, {
    type: 'OriginalLocation', restorePointId, powerUp: true, secureRestore: { antivirusScanEnabled: false }
  })
  await w.advance('3m')
  await post(w, `${recoveries}/${id}/migrate`)
  await w.advance('3h')
}

/** Is gone, and restored whole in its place. */
async function restore ({ w, job, path, remove }: Made): Promise<void> {
  const restorePointId = (await pointsOf(w.vbr, job)).at(-1)?.id
  await remove()
  await post(w, `restore/vmRestore/${path}`, {
    type: 'OriginalLocation', restorePointId, powerUp: true, secureRestore: { antivirusScanEnabled: false }
  })
  await w.advance('3h')
}

const platforms: Array<[name: string, make: () => Promise<Made>]> = [['VMware vSphere', onVsphere], ['Microsoft Hyper-V', onHyperV]]
const ways: Array<[name: string, go: (made: Made) => Promise<void>]> =
  [['recovered in its place and migrated', recover], ['gone and restored whole', restore]]

for (const [platform, make] of platforms) {
  for (const [way, go] of ways) {
    t.test(`what means a machine of ${platform} means its successor once it was ${way}`, async t => {
      const made = await make()
      const { w, vm, job, replicaJob, now, stands, workload } = made
      const { vbr } = w
      const outOfCopies = await post(w, 'jobs', {
        name: 'Copies without it', type: 'BackupCopy', description: '', mode: 'Periodic',
        sourceObjects: { includes: { jobs: [{ id: job }] }, excludes: { objects: [vm] } },
        target: { backupRepositoryId: defaultRepository, retentionPolicy: { type: 'RestorePoints', quantity: 7 } }
      })
      const copies = await post(w, 'jobs', {
        name: 'Copies', type: 'BackupCopy', description: '', mode: 'Periodic',
        sourceObjects: { includes: { jobs: [{ id: job }] } },
        target: { backupRepositoryId: defaultRepository, retentionPolicy: { type: 'RestorePoints', quantity: 7 } }
      })
      const workloads = [{ type: workload, inventoryObjects: [vm] }]
      const role = await post(w, 'security/roles', {
        name: 'One machine', manageBackups: true, manageRestores: true,
        inventoryScope: { entireInventory: false, workloads },
        restorePermissionsScope: {
          restoreBackupScope: { entireBackupScope: false, backupSources: workloads },
          restoreOptions: { allOptions: true }
        }
      })
      const { id: userId } = await post(w, 'security/users', {
        name: 'LWWORKS\\one', type: 'InternalUser', roles: [{ id: roleIds.backupViewer, name: '' }], isServiceAccount: false
      })
      await vbr.put(`/api/v1/security/users/${userId}/roles`, { body: { roles: [{ id: role.id, name: '' }] } })

      t.match(await runJob(w, job), { result: { result: 'Success' } })
      t.match(await runJob(w, copies.id), { result: { result: 'Success' } })
      if (replicaJob !== undefined) t.match(await runJob(w, replicaJob), { result: { result: 'Success' } })
      const [point] = await pointsOf(vbr, job)
      const machineIn = async () => {
        const { body } = await vbr.post('/api/v1/malwareDetection/events', {
          body: {
            type: 'Suspicious', detectionTimeUtc: point.creationTime, details: '', engine: 'Test',
            machine: { fqdn: vm.name, restorePointId: point.id }
          }
        })
        return body.data[0].machine
      }
      const hardware = (await machineIn()).uuid
      const licensed = async () => (await vbr.get(`/api/v1/license/instances?nameFilter=${vm.name}`)).body.data.length
      const instances = await licensed()

      const stood = await stands()
      await go(made)
      // Tags come back from an instant recovery only where it says so.
      const { VmsAndTags, ...untagged } = Object.fromEntries(Object.entries(stood))
      t.same(await stands(), go === restore ? stood : untagged, 'it stands where it stood')
      const next = await now()
      t.not(next.objectId, vm.objectId)

      const ended = await runJob(w, job)
      t.match(ended, { result: { result: 'Success' } })
      t.equal(types(await pointsOf(vbr, job)), 'FI', 'the chain of the job goes on')
      const copied = await runJob(w, copies.id)
      t.match(copied, { result: { result: 'Success' } })
      t.equal(types(await pointsOf(vbr, copies.id)), 'FI', 'the chain of the copy job goes on')
      t.match((await vbr.get(`/api/v1/jobs/${outOfCopies.id}`)).body.sourceObjects.excludes.objects,
        [{ objectId: next.objectId }])
      await runJob(w, outOfCopies.id)
      t.same(await pointsOf(vbr, outOfCopies.id), [])
      if (replicaJob !== undefined) {
        t.match(await runJob(w, replicaJob), { result: { result: 'Success' } })
        const { body: { data } } = await vbr.get(`/api/v1/replicas?jobIdFilter=${replicaJob}`)
        t.equal(data.length, 1, 'no second replica')
        t.equal((await vbr.get(`/api/v1/replicas/${data[0].id}/replicaPoints`)).body.data.length, 2)
      }
      const followed = [{ inventoryObjects: [{ objectId: next.objectId }] }]
      const { body: edited } = await vbr.get(`/api/v1/security/roles/${role.id}/details`)
      t.match(edited, {
        inventoryScope: { workloads: followed },
        restorePermissionsScope: { restoreBackupScope: { backupSources: followed } }
      })
      const confined = await w.vbrAs('one')
      const seen: string[] = (await confined.get('/api/v1/backupObjects')).body.data.map(({ name }: Named) => name)
      t.same([...new Set(seen)], [vm.name])
      const quick = await confined.post(`/api/v1/jobs/quickBackup/${made.path}`, { body: next })
      t.equal(quick.status, 201, JSON.stringify(quick.body))
      await w.untilIdle()
      t.match(await session(vbr, quick.body.id), { result: { result: 'Success' } })
      t.equal((await machineIn()).uuid, hardware)
      t.equal(await licensed(), instances, 'it is licensed once')
    })
  }
}

t.test('a job of a tag finds a machine again that was gone and is restored, and goes on with its chain', async t => {
  const w = await world()
  const rowOf = async (name: string) => (await inventoryOf(control, w, name))[0]
  const silver = await rowOf('Silver')
  const includes = [{ platform: 'VSphere', hostName: vCenter, name: 'Silver', type: 'Tag', objectId: silver.objectId }]
  const job = await makeJob(w.vbr, { name: 'Tagged', includes })
  t.match(await runJob(w, job), { result: { result: 'Success' } })
  const app02 = async () => (await pointsOf(w.vbr, job)).filter(({ name }) => name === 'app02')
  const before = await rowOf('app02')
  await control.del(`/api/worlds/${w.name}/collections/vbr.inventory/${before.id}`)
  t.match(await runJob(w, job), { result: { result: 'Success' } })
  const [point, ...more] = await app02()
  t.same(more, [], 'a tag that no longer has the machine stands for the others alone')

  await post(w, 'restore/vmRestore/vSphere', { type: 'OriginalLocation', restorePointId: point?.id })
  await w.advance('3h')
  const after = await rowOf('app02')
  t.not(after.objectId, before.objectId)
  t.same(after.parents, before.parents)
  t.equal(after.machine.hostId, before.machine.hostId)
  t.match(await runJob(w, job), { result: { result: 'Success' } })
  t.equal(types(await app02()), 'FI')
})

t.test('a machine of the default estate that is gone comes back to the datastore and the tag that it had', async t => {
  const w = await world()
  const [before] = await inventoryOf(control, w, 'web02')
  const { body: { data: [point] } } = await w.vbr.get('/api/v1/restorePoints?nameFilter=web02&platformNameFilter=VMware&limit=1')
  await control.del(`/api/worlds/${w.name}/collections/vbr.inventory/${before.id}`)
  await post(w, 'restore/vmRestore/vSphere', { type: 'OriginalLocation', restorePointId: point.id })
  await w.advance('3h')
  const [after] = await inventoryOf(control, w, 'web02')
  t.same(after.parents, before.parents)
})

t.test('a machine that all jobs leave out is left out once it was restored', async t => {
  const { w, vm, job, now, remove } = await onVsphere()
  t.match(await runJob(w, job), { result: { result: 'Success' } })
  const [point] = await pointsOf(w.vbr, job)
  const exclusion = await post(w, 'globalExclusions/vm', { vmObject: vm })
  await remove()
  await post(w, 'restore/vmRestore/vSphere', { type: 'OriginalLocation', restorePointId: point.id, powerUp: true })
  await w.advance('3h')
  const next = await now()
  t.match((await w.vbr.get(`/api/v1/globalExclusions/vm/${exclusion.id}`)).body,
    { inventoryObject: { hostName: vCenter, objectId: next.objectId, urn: new RegExp(`:${next.objectId}$`) } })
  await runJob(w, job)
  t.equal(types(await pointsOf(w.vbr, job)), 'F')
})

t.test('files of a machine, its backup files, what was put back and what failed go on with its successor', async t => {
  const { w, vm, job, now, remove } = await onVsphere()
  const { vbr } = w
  const filesIn = async (restorePointId: string, path: string) => {
    const mounted = await vbr.post('/api/v1/restore/flr', {
      body: {
        restorePointId, type: 'Linux', mountMode: 'Automatic', autoUnmount: { isEnabled: false },
        mountServer: { mountServerType: 'MountServer', mountServerId: linuxHost }
      }
    })
    const at = `/api/v1/backupBrowser/flr/${mounted.body.sessionId}`
    const { body } = await vbr.post(`${at}/browse`, { body: { path, pagination: { limit: 1000 } } })
    const items: Body[] = body.items
    return { at, items }
  }
  const filesOf = async (point: Body): Promise<Body[]> =>
    (await vbr.get(`/api/v1/backups/${point.backupId}/backupFiles?orderColumn=CreationTime&orderAsc=true`)).body.data
  t.match(await runJob(w, job), { result: { result: 'Success' } })
  const [full] = await pointsOf(vbr, job)
  const { at, items } = await filesIn(full.id, '/etc')
  t.ok(items.length > 0)
  const restored = await vbr.post(`${at}/restoreTo`, {
    body: {
      sourcePath: ['/etc/hosts'], restoreType: 'Overwrite', credentialsId: linuxLogin, targetPath: '/srv/back',
      targetHost: { type: 'VMware', vmObject: vm }
    }
  })
  t.equal(restored.status, 201, JSON.stringify(restored.body))
  await w.advance('10m')
  t.match((await vbr.get(`/api/v1/tasks/${restored.body.id}`)).body, { result: 'Success' })
  t.match(await runJob(w, job), { result: { result: 'Success' } })
  const newest = (await pointsOf(vbr, job))[1]
  const files = await filesOf(full)

  await remove()
  t.match(await runJob(w, job), { result: { result: 'Failed' } })
  await post(w, 'restore/vmRestore/vSphere', { type: 'OriginalLocation', restorePointId: newest.id, powerUp: true })
  await w.advance('3h')
  t.not((await now()).objectId, vm.objectId)
  t.same((await filesIn(full.id, '/etc')).items, items, 'what lay in its backup lies there')
  t.same(await filesOf(full), files)
  const retry = await post(w, `jobs/${job}/retry`)
  await w.untilIdle()
  t.match(await session(vbr, retry.id), { result: { result: 'Success' } })
  const points = await pointsOf(vbr, job)
  t.equal(types(points), 'FII')
  t.match((await filesIn(points[2].id, '/srv/back')).items, [{ name: 'hosts' }], 'what was put back is still in it')
})
