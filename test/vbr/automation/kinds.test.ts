import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { exported, imported, said } from './files.js'
import { dc01, spec as jobSpec } from '../jobs/samples.js'
import { kinds as repositoryKinds } from '../repositories/kinds.js'
import { repositoriesPath } from '../repositories/stories.js'
import { linuxKeyLogin, linuxLogin, sparePassword, sqlLogin } from '../../estate/vbr/credentials.js'
import { linuxHost, windowsHost, windowsProxy } from '../../estate/vbr/infrastructure.js'
import { winRepo } from '../../estate/vbr/repositories.js'

const { world } = await startTest(t)
const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

type Row = Record<string, unknown> & { id: string, name: string }

const rows = async (vbr: Client, path: string): Promise<Row[]> => (await vbr.get(`${path}?limit=1000`)).body.data
/** Things as a revision shows them, without what is another one every time. */
const bare = ({ id: _id, ...row }: Row): object => row

t.test('repositories of all kinds that files know come back as they were, in every revision', async t => {
  const w = await world()
  const made = repositoryKinds.filter(({ since }) => since === '1.0-rev1')
  t.equal(made.length, 15)
  for (const { spec } of made) t.equal((await w.vbr.post(repositoriesPath, { body: spec })).status, 201, spec.type)
  await w.untilIdle()
  const added = async (vbr: Client): Promise<Row[]> =>
    (await rows(vbr, repositoriesPath)).filter(({ name }) => name.startsWith('New '))
      .sort((a, b) => a.name.localeCompare(b.name))

  for (const revision of revisions) {
    const vbr = w.vbrAt(revision)
    const before = await added(vbr)
    t.equal(before.length, 15, revision)
    const file = await exported(vbr, 'repositories', { names: ['new *'] })
    t.equal(Object.keys(file).length, 15, 'each kind has a list')
    for (const [list, items] of Object.entries<unknown[]>(file)) t.equal(items.length, 1, `${revision} ${list}`)

    for (const { id } of before) t.equal((await vbr.del(`${repositoriesPath}/${id}`)).status, 204)
    const { id, result } = await imported(w, vbr, 'repositories', file)
    t.equal(result.result, 'Success', JSON.stringify(await said(w.vbr, id)))
    t.same((await added(vbr)).map(bare), before.map(bare))

    const again = await imported(w, vbr, 'repositories', file)
    t.equal(again.result.result, 'Success')
    t.ok((await said(w.vbr, again.id)).every(({ title }) => title.endsWith('has been changed')))
    t.same((await added(vbr)).map(bare), before.map(bare), 'what is there already stays as it is')
  }
})

t.test('repositories are matched by unique id and by name, and refused where the file is wrong', async t => {
  const w = await world()
  const file = await exported(w.vbr, 'repositories', { names: ['WIN-REPO01'] })
  const [known] = file.WindowsLocalRepositories
  const read = async (name: string) => (await rows(w.vbr, repositoriesPath)).find(row => row.name === name)
  const before = await read('WIN-REPO01')
  const one = (changes: object) => ({ WindowsLocalRepositories: [{ ...known, ...changes }] })
  const why = async (body: object): Promise<string> => {
    const { id } = await imported(w, w.vbr, 'repositories', body)
    return (await said(w.vbr, id))[0]?.title ?? ''
  }

  t.equal(await why(one({ name: 'Renamed', description: 'Another name' })), 'Renamed has been changed')
  t.match(await read('Renamed'), { id: before?.id, description: 'Another name' })
  t.equal(await why(one({ name: 'renamed', uniqueId: 'moved' })), 'renamed has been changed')
  t.match(await read('renamed'), { id: before?.id, uniqueId: 'moved' })

  const added = { name: 'Other', uniqueId: 'other', repository: { path: 'K:\\Other' } }
  t.match(await why(one({ ...added, hostName: 'nobody.example' })), /there is no managed server named 'nobody.example'/)
  t.match(await why(one({ ...added, hostName: 'lin-proxy01.lindwurm.example' })), /WindowsHost/)
  t.match(await why(one({ ...added, repository: { path: 'K' } })), /is not a folder/)
  t.match(await why(one({ ...added, type: 'LinuxLocal' })), /of type LinuxLocal in the list of WinLocal/)
  t.equal(await read('Other'), undefined)
  t.equal(await why(one(added)), 'Other has been added')
  t.match(await read('Other'), { type: 'WinLocal', hostId: windowsHost, uniqueId: 'other' })
  const { body: state } = await w.vbr.get(`${repositoriesPath}/states?nameFilter=Other`)
  t.ok(state.data[0].capacityGB > 0, 'it has the space of its volume')

  const { AmazonS3Storages: [s3] } = await exported(w.vbr, 'repositories', { types: ['AmazonS3'] })
  t.match(await why({ AmazonS3Storages: [{ ...s3, account: { ...s3.account, credentials: { name: 'AKIA', tag: '', type: 'Amazon' } } }] }),
    /there is no cloud credentials named 'AKIA'/)
})

t.test('a job with all its settings comes back as it was, in every revision', async t => {
  const w = await world()
  const guests = { credentialsId: sqlLogin, credentialsType: 'Standard' }
  const linux = { credentialsId: linuxLogin, credentialsType: 'Linux' }
  const shipping = { logShippingServers: { autoSelection: false, shippingServerIds: [windowsHost, linuxHost] } }
  const { status, body } = await w.vbr.post('/api/v1/jobs', {
    body: jobSpec({
      name: 'Everything',
      isHighPriority: true,
      virtualMachines: {
        includes: [dc01],
        excludes: {
          vms: [{ ...dc01, name: 'dc02', objectId: 'vm-102' }],
          disks: [{ vmObject: dc01, disksToProcess: 'SelectedDisks', disks: ['2000'], removeFromVMConfiguration: true }],
          templates: { isEnabled: true, excludeFromIncremental: true }
        }
      },
      storage: {
        backupRepositoryId: winRepo,
        backupProxies: { autoSelectEnabled: false, proxyIds: [windowsProxy] },
        retentionPolicy: { type: 'RestorePoints', quantity: 21 },
        gfsPolicy: { isEnabled: true, weekly: { isEnabled: true, keepForNumberOfWeeks: 6, desiredTime: 'Monday' } },
        advancedSettings: {
          backupModeType: 'ReverseIncremental',
          storageData: {
            compressionLevel: 'High',
            storageOptimization: '4MB',
            encryption: {
              isEnabled: true, encryptionType: 'ByUserPassword', encryptionPasswordId: sparePassword
            }
          }
        }
      },
      guestProcessing: {
        appAwareProcessing: {
          isEnabled: true,
          appSettings: [{
            vmObject: dc01,
            vss: 'RequireSuccess',
            usePersistentGuestAgent: true,
            transactionLogs: 'Process',
            sql: { logsProcessing: 'Backup', backupMinsCount: 30, retainLogBackups: 'KeepOnlyDays', keepDaysCount: 5, ...shipping },
            oracle: {
              useGuestCredentials: false, archiveLogs: 'DeleteExpiredHours', deleteHoursCount: 12, ...linux, ...shipping
            },
            postgreSQL: {
              useGuestCredentials: false,
              userConnectionType: 'PasswordFile',
              credentialsId: linuxKeyLogin,
              backupLogs: true,
              logShippingServers: { autoSelection: true }
            }
          }]
        },
        guestFSIndexing: {
          isEnabled: true,
          indexingSettings: [{ vmObject: dc01, WindowsIndexing: { guestFSIndexingMode: 'IndexOnly', indexingList: ['C:\\Data'] } }]
        },
        guestInteractionProxies: { autoSelectEnabled: false, proxyIds: [windowsHost] },
        guestCredentials: {
          useAgentManagementCredentials: false,
          credentials: guests,
          credentialsPerMachine: [{ vmObject: dc01, default: false, credentials: [guests, linux] }]
        }
      },
      schedule: {
        runAutomatically: true,
        daily: { isEnabled: false },
        afterThisJob: { isEnabled: true, jobName: 'Domain Controllers' },
        retry: { isEnabled: true, retryCount: 5, awaitMinutes: 20 }
      }
    })
  })
  t.equal(status, 201, JSON.stringify(body))

  const current = async (vbr: Client): Promise<Row> => {
    const found = (await rows(vbr, '/api/v1/jobs')).find(({ name }) => name === 'Everything')
    if (found === undefined) throw new Error('The job is gone')
    return found
  }
  for (const revision of revisions) {
    const vbr = w.vbrAt(revision)
    const before = await current(vbr)
    const file = await exported(vbr, 'jobs', { names: ['every*'] })
    t.equal(file.jobs.length, 1)
    t.notMatch(JSON.stringify(file), /"2[def]0{6}-0000/, 'names stand in place of ids')
    t.equal((await vbr.del(`/api/v1/jobs/${before.id}`)).status, 204)

    const { id, result } = await imported(w, vbr, 'jobs', file)
    t.equal(result.result, 'Success', JSON.stringify(await said(w.vbr, id)))
    t.same(bare(await current(vbr)), bare(before), revision)
    t.same(await exported(vbr, 'jobs', { names: ['every*'] }), file)
  }
})

t.test('jobs are changed by name, chained within their file, and told when what they refer to is missing', async t => {
  const w = await world()
  const { jobs: [job] } = await exported(w.vbr, 'jobs', { names: ['Web Tier'] })
  const { body: { data: [before] } } = await w.vbr.get('/api/v1/jobs?nameFilter=Web Tier')
  await w.vbr.post(`/api/v1/jobs/${before.id}/disable`)

  const changed = await imported(w, w.vbr, 'jobs', { jobs: [{ ...job, name: 'web tier', description: 'Changed' }] })
  t.same(await said(w.vbr, changed.id), [{ status: 'Succeeded', title: 'web tier has been changed' }])
  t.match((await w.vbr.get(`/api/v1/jobs/${before.id}`)).body, { description: 'Changed', isDisabled: true },
    'files do not say whether a job is disabled')

  const after = (name: string, jobName: string) => ({
    ...job, name, schedule: { ...job.schedule, afterThisJob: { isEnabled: true, jobName } }
  })
  const chained = await imported(w, w.vbr, 'jobs', { jobs: [after('Third', 'Second'), after('Second', 'First'), { ...job, name: 'First' }] })
  t.same((await said(w.vbr, chained.id)).map(({ title }) => title),
    ['First has been added', 'Second has been added', 'Third has been added'], 'a job follows the one that it runs after')

  const [machine] = job.virtualMachines.includes
  const wrong: Array<[object, RegExp]> = [
    [{ storage: { ...job.storage, backupRepository: { name: 'Nowhere' } } }, /there is no backup repository named 'Nowhere'/],
    [{ storage: { ...job.storage, backupProxies: { automaticSelection: false, proxies: [{ name: 'nobody', type: 'Vmware' }] } } },
      /there is no backup proxy named 'nobody'/],
    [{ virtualMachines: { includes: [{ ...machine, objectId: 'vm-999' }] } }, /There is no VirtualMachine/],
    [{ guestProcessing: { ...job.guestProcessing, guestCredentials: { creds: { credentialsName: 'nobody' } } } },
      /there is no credentials named 'nobody'/],
    [{ guestProcessing: { ...job.guestProcessing, guestInteractionProxies: { automaticSelection: false, proxies: ['nobody'] } } },
      /there is no managed server named 'nobody'/],
    [{ schedule: { runAutomatically: true, afterThisJob: { isEnabled: true, jobName: 'nobody' } } }, /no job nobody/],
    [{ type: 'FileBackup' }, /jobs of type FileBackup cannot be imported/]
  ]
  for (const [members, reason] of wrong) {
    const { id, result } = await imported(w, w.vbr, 'jobs', { jobs: [{ ...job, name: 'Wrong', ...members }] })
    t.equal(result.result, 'Failed')
    t.match((await said(w.vbr, id))[0]?.title, reason)
  }
  t.equal((await w.vbr.get('/api/v1/jobs?nameFilter=Wrong')).body.pagination.total, 0)
})
