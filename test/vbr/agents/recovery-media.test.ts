import { createHash } from 'node:crypto'
import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import {
  fileServer, fileServerObject, frontDesk, directoryComputers, linuxServer, newComputer, officeComputers, workstation
} from '../../estate/vbr/agents.js'
import { winRepo } from '../../estate/vbr/repositories.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)

const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const found = `/api/v1/agents/protectionGroups/${officeComputers}/discoveredEntities`
const asked = 'format=Iso&allowRemoteBmr=true'

const act = async (w: TestWorld, what: string, ids: string[]) => {
  const { status, body } = await w.vbr.post(`${found}/${what}`, { body: { entityIds: ids } })
  t.ok(status === 200 || status === 201, `${what}: ${JSON.stringify(body)}`)
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${body.id}`)).body
}

/** What is in an image, as the standard says where it stands (ECMA-119). */
function readImage (image: Buffer): Record<string, string> {
  const descriptor = image.subarray(16 * 2_048, 17 * 2_048)
  t.equal(descriptor.toString('latin1', 1, 6), 'CD001')
  t.equal(descriptor.readUInt32LE(80) * 2_048, image.length, 'its length is what it says')
  t.equal(descriptor.readUInt32LE(80), descriptor.readUInt32BE(84))
  const root = descriptor.readUInt32LE(156 + 2) * 2_048
  const files: Record<string, string> = {}
  for (let at = root; image[at] !== 0; at += image[at] ?? 0) {
    const name = image.toString('latin1', at + 33, at + 33 + (image[at + 32] ?? 0))
    const [place, size] = [image.readUInt32LE(at + 2) * 2_048, image.readUInt32LE(at + 10)]
    if (name.length > 1) files[name] = image.toString('utf8', place, place + size)
  }
  return files
}

const download = async (w: TestWorld, path: string, revision = '1.3-rev2'): Promise<Buffer> => {
  const { status, bytes, headers } = await w.vbrAt(revision).get(path)
  t.equal(status, 200, path)
  t.match(headers, { 'content-type': 'application/vnd.efi.iso' })
  return bytes
}

t.test('recovery media of a computer is made by a task and downloaded as an image', async t => {
  const w = await world()
  await act(w, 'installAgent', [fileServer])
  const path = `${found}/${fileServer}/createRecoveryMedia?${asked}`
  const started = await w.vbr.post(path)
  t.match(started, { status: 201, body: { type: 'RecoveryMedia', name: 'Create recovery media task', state: 'Starting', result: 'None' } })
  const { id } = started.body
  t.match(await w.vbr.get(`/api/v1/recoveryMedia/${id}/download`), { status: 400, body: { message: /has not ended/ } })
  await w.advance('60s')
  const { body: working } = await w.vbr.get(`/api/v1/tasks/${id}`)
  t.match(working, { state: 'Working' })
  t.ok(working.progressPercent > 0 && working.progressPercent < 100)
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/tasks/${id}`)).body, {
    state: 'Stopped', result: 'Success', progressPercent: 100,
    additionalInfo: { resourceId: id, resourceReference: `/api/v1/recoveryMedia/${id}/download` }
  })
  const image = await download(w, `/api/v1/recoveryMedia/${id}/download`)
  const files = readImage(image)
  t.match(files['COMPUTER.TXT;1'], /Computer: file-srv01[^]*Remote bare metal recovery: allowed/)
  t.match(files['README.TXT;1'], /simulator/)
  await w.advance('1h')
  const again = await download(w, `/api/v1/recoveryMedia/${id}/download`)
  t.equal(createHash('sha256').update(again).digest('hex'), createHash('sha256').update(image).digest('hex'))
  t.match((await w.vbr.get('/api/v1/tasks?typeFilter=RecoveryMedia')).body.data, [{ id }])
  t.same((await w.vbrAt('1.3-rev1').get('/api/v1/tasks')).body.data.map((task: { id: string }) => task.id).includes(id), false)
})

t.test('it is made at once, too, of computers and of what they have backed up', async t => {
  const w = await world()
  const computers = (await w.vbr.post('/api/v1/inventory/physical/all', {
    body: { filter: { type: 'PredicateExpression', operation: 'Equals', property: 'id', value: officeComputers } }
  })).body.data
  const job = (type: string, name: string) =>
    ({ type, name, description: '', backupMode: 'EntireComputer', computers, storage: { backupRepositoryId: winRepo } })
  for (const body of [job('WindowsAgentBackup', 'Windows'), job('LinuxAgentBackup', 'Linux')]) {
    const { body: { id } } = await w.vbr.post('/api/v1/jobs', { body })
    await w.vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
  }
  await w.untilIdle()
  const objectOf = async (name: string) => (await w.vbr.get(`/api/v1/backupObjects?nameFilter=${name}*`)).body.data[0].id
  const [windows, linux] = [await objectOf('ws-anna'), await objectOf('lin-app01')]
  const path = `/api/v1/backupObjects/${windows}/createRecoveryMedia`
  t.match(readImage(await download(w, `${path}?format=Iso`, '1.3-rev1'))['COMPUTER.TXT;1'], /ws-anna[^]*not allowed/)
  t.match(readImage(await download(w, `${path}?${asked}`))['COMPUTER.TXT;1'], /: allowed/)
  t.ok(readImage(await download(w, `${found}/${workstation}/createRecoveryMedia?format=Iso`, '1.3-rev1'))['README.TXT;1'])
  // What has been backed up is known without its computer.
  await act(w, 'uninstallAgent', [workstation])
  const { body: { id } } = await w.vbr.post(`${path}?${asked}`)
  await w.untilIdle()
  await download(w, `/api/v1/recoveryMedia/${id}/download`)

  t.match(await w.vbr.post(`/api/v1/backupObjects/${linux}/createRecoveryMedia?${asked}`), { status: 400, body: { message: /no recovery media/ } })
  t.match(await w.vbr.get(`${found}/${workstation}/createRecoveryMedia?${asked}`), { status: 400, body: { message: /not installed on ws-anna/ } })
  const { body: task } = await w.vbr.post(`${found}/${workstation}/createRecoveryMedia?${asked}`)
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/tasks/${task.id}`)).body, { result: 'Failed', additionalInfo: { message: /not installed/ } })
  t.match(await w.vbr.get(`/api/v1/recoveryMedia/${task.id}/download`), { status: 400 })
})

t.test('what there is no recovery media of is refused', async t => {
  const w = await world()
  const make = async (path: string) => await w.vbr.post(`${path}/createRecoveryMedia?${asked}`)
  t.match(await make(`${found}/${linuxServer}`), { status: 400, body: { message: /Microsoft Windows/ } })
  t.match(await make(`${found}/${newComputer}`), { status: 404 })
  t.match(await make(`${found}/${nowhere}`), { status: 404 })
  t.match(await make(`/api/v1/agents/protectionGroups/${directoryComputers}/discoveredEntities/${frontDesk}`), { status: 400, body: { message: /not a computer/ } })
  t.match(await make(`/api/v1/backupObjects/${nowhere}`), { status: 404 })
  const [vm] = (await w.vbr.get('/api/v1/backupObjects?nameFilter=web01')).body.data
  t.match(await make(`/api/v1/backupObjects/${vm.id}`), { status: 400, body: { message: /no recovery media/ } })
  t.match(await w.vbr.post(`${found}/${workstation}/createRecoveryMedia?format=Iso`), { status: 400, body: { message: /allowRemoteBmr/ } })
  t.match(await w.vbr.post(`${found}/${workstation}/createRecoveryMedia?format=Vhd&allowRemoteBmr=true`), { status: 400 })
  t.equal((await w.vbr.get(`/api/v1/recoveryMedia/${nowhere}/download`)).status, 404)
  t.equal((await (await w.vbrAs('operator')).post(`${found}/${workstation}/createRecoveryMedia?${asked}`)).status, 403)
  t.equal((await w.vbrAt('1.3-rev0').get(`${found}/${workstation}/createRecoveryMedia?format=Iso`)).status, 404)
})

t.test('a computer that is prepared for recovery runs from its media until it is rebooted', async t => {
  const w = await world()
  t.match(await act(w, 'prepareForRemoteBmr', [workstation]),
    { result: { result: 'Failed', message: /ws-anna[^]*no embedded recovery media/ } })
  t.match(await act(w, 'prepareForRemoteBmr', [fileServer]),
    { sessionType: 'AgentDiscovery', name: 'Rescan of file-srv01.lindwurm.example', result: { result: 'Success' } })
  const state = async () => (await w.vbr.get(`/api/v1/agents/discoveredEntities/states/${fileServerObject}`)).body.status
  t.equal(await state(), 'Offline')
  const appliances = '/api/v1/agents/recoveryAppliances'
  const [one] = (await w.vbr.get(`${appliances}?nameFilter=recovery-file*`)).body.data
  t.match(one, { lastKnownHostName: 'file-srv01.lindwurm.example', isVerified: true, isDetached: false, platformType: 'WindowsPhysical' })
  t.match(await act(w, 'rescan', [fileServer]), { result: { result: 'Failed', message: /Failed to connect/ } })
  t.equal((await w.vbr.post(`${appliances}/${one.id}/reboot`)).status, 201)
  await w.untilIdle()
  t.equal(await state(), 'Online')
  t.equal((await w.vbr.get(`${appliances}/${one.id}`)).status, 404)
  t.match(await act(w, 'rescan', [fileServer]), { result: { result: 'Success' } })
  t.match(await w.vbr.post(`${found}/prepareForRemoteBmr`, { body: { entityIds: [linuxServer] } }), { status: 400, body: { message: /Windows/ } })
  t.match(await w.vbr.post(`${found}/prepareForRemoteBmr`, { body: { entityIds: [] } }), { status: 400 })
  t.match((await control.get(`/api/worlds/${w.name}/outcomes`)).status, 200)
})
