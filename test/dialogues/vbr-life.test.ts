import t from 'tap'
import { quiet } from '../vbr/jobs/samples.js'
import { startTest, type Client } from '../estate/simulator.js'
import { done, infrastructure, type Named, polled, refused, rows, words, type Body } from './vbr-words.js'
import { backupServer } from '../estate/vbr/infrastructure.js'
import { noneAt } from '../estate/vbr/manner.js'

const { world } = await startTest(t)

const vCenter = 'vcenter-life.lindwurm.example'
const linux = 'lin-life.lindwurm.example'
const published = 'VeeamBackup_vbr01.lindwurm.example'

/** Every list that a client can compare with what it was. */
const lists = (restores: string, restorePoints: string): string[] => [
  'credentials', 'cloudCredentials', 'encryptionPasswords', 'jobs', 'jobs/states', 'backups', 'backupObjects',
  `${restorePoints}?limit=10000`, 'inventory/vmware/hosts', 'inventory/vmware/hosts/vcenter01.lindwurm.example',
  `restore/instantRecovery/${restores}/vm`, `restore/instantRecovery/${restores}/fcd`,
  ...['managedServers', 'repositories', 'repositories/states', 'scaleOutRepositories', 'proxies']
    .map(name => `backupInfrastructure/${name}`)
]

async function estate (vbr: Client, restores: string, restorePoints: string): Promise<Body> {
  const all = lists(restores, restorePoints)
  const found = await Promise.all(all.map(path => done(vbr.get(`/api/v1/${path}`), 200)))
  return Object.fromEntries(all.map((path, n) => [path, found[n]]))
}

for (const word of words) {
  t.test(`from credentials to a restored machine and back to what was there before, in ${word.revision}`, async t => {
    const w = await quiet(world)
    const vbr = w.vbrAt(word.revision)
    const none = noneAt(word.revision)
    const before = await estate(vbr, word.restores, word.restorePoints)
    const unchanged = async (what: string, refusals: () => Promise<void>) => {
      const now = await estate(vbr, word.restores, word.restorePoints)
      await refusals()
      t.same(await estate(vbr, word.restores, word.restorePoints), now, `${what}: nothing has changed`)
    }

    // What logs on to the servers.
    const vSphereLogin = await done(vbr.post('/api/v1/credentials',
      { body: { type: 'Standard', username: 'life@vsphere.local', password: 'secret', description: 'vCenter' } }))
    const linuxLogin = await done(vbr.post('/api/v1/credentials', {
      body: { type: 'Linux', username: 'life', password: 'secret', description: '', SSHPort: 22, ...word.linuxLogin }
    }))
    t.notOk('password' in vSphereLogin || 'password' in linuxLogin, 'secrets do not come back')

    // The servers, by what they show.
    const shown = (serverName: string, type: string, credentialsId: string) => {
      const body = { serverName, type, credentialsId, credentialsStorageType: 'Permanent' }
      return done(vbr.post('/api/v1/connectionCertificate', { body }))
    }
    const { certificate } = await shown(vCenter, 'ViHost', vSphereLogin.id)
    const { fingerprint } = await shown(linux, 'LinuxHost', linuxLogin.id)
    const specs = [{
      type: 'ViHost',
      name: vCenter,
      description: '',
      credentialsId: vSphereLogin.id,
      certificateThumbprint: certificate.thumbprint
    }, {
      type: 'LinuxHost',
      name: linux,
      description: '',
      credentialsId: linuxLogin.id,
      sshFingerprint: fingerprint,
      ...word.linuxHost
    }]
    const servers: string[] = []
    for (const body of specs) {
      const ended = await polled(w, vbr, await done(vbr.post(`${infrastructure}/managedServers`, { body })))
      t.match(ended, { sessionType: 'Infrastructure', seen: ['Working', 'Stopped'], result: { result: 'Success' } })
      const [server] = await rows(vbr, `${infrastructure}/managedServers?nameFilter=${body.name}`)
      t.equal(server.id, ended.resourceId, `the session names ${body.name}`)
      servers.push(server.id)
    }
    const [vCenterId = '', linuxId = ''] = servers

    // The repository.
    const repository = await polled(w, vbr, await done(vbr.post(`${infrastructure}/repositories`, {
      body: {
        type: 'LinuxLocal',
        name: 'Life',
        description: 'Of a story',
        hostId: linuxId,
        repository: { path: '/life' },
        mountServer: word.mountServer({
          mountServerId: backupServer, writeCacheFolder: 'C:\\Cache', vPowerNFSEnabled: true
        })
      }
    })))
    t.equal(repository.result.result, 'Success')
    const repositoryId: string = repository.resourceId
    const space = async () => (await rows(vbr, `${infrastructure}/repositories/states?idFilter=${repositoryId}`))[0]
    const empty = await space()
    t.match(empty, { name: 'Life', hostName: linux, path: '/life', usedSpaceGB: 0 })

    // The inventory that came with the vCenter.
    const inventory = async (query: string): Promise<Named[]> =>
      (await rows(vbr, `/api/v1/inventory/vmware/hosts/${vCenter}?${query}`)).map(row => row.inventoryObject ?? row)
    const one = async (type: string) => word.object(named((await inventory(`typeFilter=${type}`))[0]))
    const machine = named((await inventory('nameFilter=web01'))[0])
    t.equal(machine.type, 'VirtualMachine')

    // The job, and a run of it.
    const made = await done(vbr.post('/api/v1/jobs', {
      body: {
        type: word.jobType,
        name: 'Life',
        description: 'Of a story',
        isHighPriority: false,
        virtualMachines: { includes: [word.object(machine)] },
        storage: {
          backupRepositoryId: repositoryId,
          backupProxies: { [word.autoSelection]: true },
          retentionPolicy: { type: 'RestorePoints', quantity: 7 }
        },
        guestProcessing: { appAwareProcessing: { isEnabled: false }, guestFSIndexing: { isEnabled: false } },
        schedule: { runAutomatically: false }
      }
    }))
    const jobId: string = made.id
    const state = async () => (await rows(vbr, `/api/v1/jobs/states?idFilter=${jobId}`))[0]
    t.match(await state(),
      { lastResult: 'None', lastRun: none, nextRun: none, sessionId: none, objectsCount: 1, repositoryName: 'Life' })
    const started = await done(vbr.post(`/api/v1/jobs/${jobId}/start`))
    t.match(started, { sessionType: word.sessionType, name: 'Life', state: 'Starting', endTime: none })
    t.match(await state(),
      { status: /^(starting|running)$/i, lastResult: 'None', sessionId: started.id, lastRun: started.creationTime })
    await unchanged('while the job runs', async () => {
      t.match(await refused(vbr.post(`/api/v1/jobs/${jobId}/start`)), /^400 UnknownError .*running/)
      t.match(await refused(vbr.del(`/api/v1/jobs/${jobId}`)), /^400 UnknownError .*running/)
    })
    const run = await polled(w, vbr, started)
    t.match(run, { progressPercent: 100, result: { result: 'Success', message: 'Success', isCanceled: false } })
    t.same(run.seen, ['Starting', 'Working', 'Postprocessing', 'Stopped'].filter(state => run.seen.includes(state)))
    t.match(await state(), { status: word.revision < '1.3' ? /^inactive$/i : /^stopped$/i, lastResult: 'Success', sessionId: run.id, nextRun: none })
    const { records, totalRecords } = await done(vbr.get(`/api/v1/sessions/${run.id}/logs`), 200)
    t.equal(totalRecords, records.length)
    t.match(records[0].title, /^Job finished at /)
    t.ok(records.some(({ title }: Body) => title === 'Processing web01'))

    // What it left: a backup, its object, a point, disks, less space.
    const [backup] = await rows(vbr, `/api/v1/backups?jobIdFilter=${jobId}`)
    t.match(backup, { name: 'Life', jobId, repositoryId })
    t.match(run, { resourceId: backup.id, resourceReference: `/api/v1/backups/${backup.id}` })
    const [object, ...others] = await rows(vbr, `/api/v1/backups/${backup.id}/objects`)
    t.same(others, [])
    t.match(object, { name: 'web01', restorePointsCount: 1 })
    const [point] = await rows(vbr, `/api/v1/backupObjects/${object.id}/restorePoints`)
    t.match(point, { name: 'web01', backupId: backup.id })
    t.same(await rows(vbr, `/api/v1/${word.restorePoints}?backupIdFilter=${backup.id}`), [point])
    const disks = await rows(vbr, `/api/v1/${word.restorePoints}/${point.id}/disks`)
    t.ok(disks.length > 0)
    const full = await space()
    t.ok(full.usedSpaceGB > 0)
    t.ok(Math.abs(empty.freeGB - full.freeGB - full.usedSpaceGB) < 0.11, 'what is used is not free')

    // An instant recovery, what it does to the inventory, and its end.
    const [host, folder, pool] = [await one('Host'), await one('Folder'), await one('ResourcePool')]
    const mounts = `/api/v1/restore/instantRecovery/${word.restores}/vm`
    const recovery = await done(vbr.post(mounts, {
      body: {
        type: 'Customized',
        [word.restorePointId]: point.id,
        secureRestore: word.secureRestore,
        powerUp: true,
        destination: {
          restoredVmName: 'web01-ir', destinationHost: host, folder, resourcePool: pool, biosUuidPolicy: word.newUuid
        },
        datastore: word.redirect
      }
    }))
    await w.advance('3m')
    t.match(await done(vbr.get(`${mounts}/${recovery.id}`), 200), { state: 'Mounted', vmName: 'web01-ir' })
    t.match(await inventory('nameFilter=web01-ir'), [{ type: 'VirtualMachine' }])
    t.match(await inventory(`nameFilter=${published}`), [{ type: 'Datastore' }])
    await unchanged('while a machine runs from the backup', async () => {
      t.match(await refused(vbr.del(`${infrastructure}/repositories/${repositoryId}`)), /^400 UnknownError /)
      t.match(await refused(vbr.del(`${infrastructure}/managedServers/${vCenterId}`)),
        /^400 UnknownError Unable to delete /)
    })
    t.equal((await vbr.post(`${mounts}/${recovery.id}/unmount`)).status, 200)
    t.equal((await polled(w, vbr, recovery)).result.result, 'Success')
    t.equal((await vbr.get(`${mounts}/${recovery.id}`)).status, 404)
    t.same([...await inventory('nameFilter=web01-ir'), ...await inventory(`nameFilter=${published}`)], [])

    // An entire machine beside the original.
    const datastore = await one('Datastore')
    const restored = await polled(w, vbr, await done(vbr.post(`/api/v1/restore/vmRestore/${word.restores}/`, {
      body: {
        type: 'Customized',
        [word.restorePointId]: point.id,
        powerUp: true,
        destinationHost: host,
        resourcePool: pool,
        datastore: word.datastore(datastore, disks.map(({ name }) => name)),
        folder: { vmName: 'web01-restored', folder }
      }
    })))
    t.match(restored, { sessionType: 'RestoreVm', result: { result: 'Success' } })
    const [copy] = await inventory('nameFilter=web01-restored')
    t.not(copy?.objectId, machine.objectId)

    // A disk of it.
    const disksPath = `/api/v1/restore/instantRecovery/${word.restores}/fcd`
    const fcd = await done(vbr.post(disksPath, {
      body: {
        [word.restorePointId]: point.id,
        destinationCluster: await one('Cluster'),
        disksMapping: [{ nameInBackup: disks[0].name, mountedDiskName: 'life-disk', registeredFcdName: 'life-fcd' }]
      }
    }))
    await w.advance('3m')
    t.match(await done(vbr.get(`${disksPath}/${fcd.id}`), 200),
      { state: 'Mounted', mountedDisks: [{ mountedDiskName: 'life-disk' }] })
    t.equal((await vbr.post(`${disksPath}/${fcd.id}/dismount`)).status, 200)
    t.equal((await polled(w, vbr, fcd)).result.result, 'Success')

    // In the wrong order nothing goes.
    await unchanged('in the wrong order', async () => {
      const inUse = (name: string, by: string) =>
        `400 UnknownError Unable to delete ${name} because it is in use by: ${by}`
      for (const { id } of [vSphereLogin, linuxLogin]) {
        t.equal(await refused(vbr.del(`/api/v1/credentials/${id}`)),
          `400 UnknownError Unable to delete selected credentials ${id} because they are currently in use.`)
      }
      t.equal(await refused(vbr.del(`${infrastructure}/managedServers/${linuxId}`)), inUse(linux, 'Life'))
      t.equal(await refused(vbr.del(`${infrastructure}/managedServers/${vCenterId}`)), inUse(vCenter, 'Life'))
      t.equal(await refused(vbr.del(`${infrastructure}/repositories/${repositoryId}`)), inUse('Life', 'Life'))
    })

    // In the right one everything does.
    await done(vbr.del(`/api/v1/jobs/${jobId}`), 204)
    t.equal((await vbr.get(`/api/v1/backups/${backup.id}`)).status, 200, 'backups stay where their job goes')
    await done(vbr.del(`${infrastructure}/repositories/${repositoryId}`), 204)
    t.equal((await vbr.get(`/api/v1/backups/${backup.id}`)).status, 404)
    for (const id of servers) {
      const removal = await done(vbr.del(`${infrastructure}/managedServers/${id}`))
      t.match(removal, { sessionType: 'InfrastructureItemDeletion' })
      t.equal((await polled(w, vbr, removal)).result.result, 'Success')
      t.equal((await vbr.get(`${infrastructure}/managedServers/${id}`)).status, 404)
    }
    for (const { id } of [vSphereLogin, linuxLogin]) await done(vbr.del(`/api/v1/credentials/${id}`), 204)
    t.same(await estate(vbr, word.restores, word.restorePoints), before)
  })
}

/** An object of the inventory without its size. */
function named (object: Named | undefined): Named {
  if (object === undefined) throw new Error('The inventory does not have it')
  const { hostName, name, type, objectId } = object
  return { hostName, name, type, objectId }
}
