import t from 'tap'
import { readEstate } from '../../../src/estate.js'
import { login, startTest, type Reply } from '../../estate/simulator.js'
import { branchRule, internetRule } from '../../estate/vbr/infrastructure.js'

const { world, control, simulator } = await startTest(t)

const url = '/api/v1/trafficRules'
const revisions = ['1.1-rev0', '1.1-rev1', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '5c000000-0000-4000-8000-0000000000ff'

const rule = (changes: Record<string, unknown> = {}) => ({
  name: 'Night line',
  sourceIPStart: '192.168.1.1',
  sourceIPEnd: '192.168.1.254',
  targetIPStart: '192.168.9.1',
  targetIPEnd: '192.168.9.9',
  ...changes
})
const hours = (flag: number): string => Array(24).fill(flag).join(',')
const names = ({ body }: Reply): string[] => body.trafficRules.map(({ name }: { name: string }) => name)

t.test('the rules of the estate are given in every revision, days in its letters', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const { status, body } = await vbrAt(revision).get(url)
    t.equal(status, 200, revision)
    t.same(Object.keys(body), ['useMultipleStreamsPerJob', 'uploadStreamsCount', 'trafficRules', 'preferredNetworks'])
    t.match(body, {
      useMultipleStreamsPerJob: true,
      uploadStreamsCount: 5,
      trafficRules: [
        { id: internetRule, name: 'Internet', sourceIPStart: 'Any', targetIPStart: 'Internet', encryptionEnabled: true },
        {
          id: branchRule,
          throttlingEnabled: true,
          throttlingUnit: 'MbitPerSpec',
          throttlingValue: 50,
          throttlingWindowOptions: {
            days: [{ day: ['1.3-rev1', '1.3-rev2'].includes(revision) ? 'Sunday' : 'sunday', hours: hours(0) }]
          }
        }
      ],
      preferredNetworks: { isEnabled: true, networks: [{ ipAddress: '10.10.0.0', subnetMask: '255.255.255.0', cidrNotation: '24' }] }
    })
  }
})

t.test('what is put takes the place of what there was; a new rule gets an id, every revision answers 201', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const { body: before } = await client.get(url)
    const [first, second] = before.trafficRules
    const window = { days: [{ day: 'friday', hours: hours(1) }] }
    const put = await client.put(url, {
      body: {
        ...before,
        uploadStreamsCount: 3,
        trafficRules: [
          first,
          { ...second, encryptionEnabled: true },
          rule({
            throttlingEnabled: true,
            throttlingValue: 4,
            throttlingUnit: 'MbytePerSec',
            throttlingWindowEnabled: true,
            throttlingWindowOptions: window
          })
        ]
      }
    })
    t.equal(put.status, 201, revision)
    t.same((await client.get(url)).body, put.body)
    t.equal(put.body.uploadStreamsCount, 3)
    t.same(names(put), ['Internet', 'Branch throttle', 'Night line'])
    t.same(put.body.trafficRules[1], { ...second, encryptionEnabled: true })
    const { id, ...made } = put.body.trafficRules[2]
    t.match(id, /^[0-9a-f-]{36}$/)
    t.match(made, {
      throttlingUnit: 'MbytePerSec',
      throttlingValue: 4,
      encryptionEnabled: false,
      throttlingWindowOptions: { days: [{ day: ['1.3-rev1', '1.3-rev2'].includes(revision) ? 'Friday' : 'friday', hours: hours(1) }] }
    })

    const again = await client.put(url, { body: { ...put.body, trafficRules: [put.body.trafficRules[2]] } })
    t.same(again.body.trafficRules[1], put.body.trafficRules[2], 'it keeps its id')
  }
})

t.test('the rule Internet is in every list, and only what it does to the traffic can be changed', async t => {
  const { vbr } = await world()
  const put = (trafficRules: unknown): Promise<Reply> =>
    vbr.put(url, { body: { useMultipleStreamsPerJob: true, trafficRules } })
  const emptied = await put([])
  t.equal(emptied.status, 201)
  t.same(names(emptied), ['Internet'])

  const [own] = emptied.body.trafficRules
  const changes = { encryptionEnabled: false, throttlingEnabled: true, throttlingValue: 7 }
  const { body } = await put([{ ...own, name: 'Public', targetIPStart: 'Any', ...changes }])
  t.same(body.trafficRules, [{ ...own, ...changes }])
})

t.test('what the body leaves out stays as it was', async t => {
  const { vbr } = await world()
  const { body: before } = await vbr.get(url)
  const put = await vbr.put(url, { body: { useMultipleStreamsPerJob: false } })
  t.same(put.body, { ...before, useMultipleStreamsPerJob: false })
  const [, { id }] = before.trafficRules
  const one = await vbr.put(url, { body: { useMultipleStreamsPerJob: true, trafficRules: [rule({ id, name: 'Renamed' })] } })
  t.match(one.body.trafficRules[1], { id, name: 'Renamed', throttlingValue: 50, throttlingEnabled: true })
})

t.test('preferred networks are told by a mask or by a number of bits, and given with both', async t => {
  const { vbr } = await world()
  const put = (isEnabled: boolean, ...networks: unknown[]): Promise<Reply> =>
    vbr.put(url, { body: { useMultipleStreamsPerJob: true, preferredNetworks: { isEnabled, networks } } })
  const { body } = await put(true,
    { ipAddress: '10.0.0.0', subnetMask: '255.0.0.0' }, { ipAddress: '10.1.0.0', subnetMask: '', cidrNotation: '20' },
    { ipAddress: 'fd00::', cidrNotation: '64' }, { ipAddress: '0.0.0.0', subnetMask: '0.0.0.0', cidrNotation: '0' })
  t.same(body.preferredNetworks.networks, [
    { ipAddress: '10.0.0.0', subnetMask: '255.0.0.0', cidrNotation: '8' },
    { ipAddress: '10.1.0.0', subnetMask: '255.255.240.0', cidrNotation: '20' },
    { ipAddress: 'fd00::', cidrNotation: '64' },
    { ipAddress: '0.0.0.0', subnetMask: '0.0.0.0', cidrNotation: '0' }
  ])
  t.same((await put(false)).body.preferredNetworks, { isEnabled: false, networks: [] })
  for (const network of [
    {}, { ipAddress: 'here', cidrNotation: '8' }, { ipAddress: '10.0.0.0' }, { ipAddress: '10.0.0.0', cidrNotation: '33' },
    { ipAddress: '10.0.0.0', cidrNotation: 'all' }, { ipAddress: '10.0.0.0', subnetMask: '255.0.255.0' },
    { ipAddress: '10.0.0.0', subnetMask: '255.0.0.0', cidrNotation: '16' }, { ipAddress: 'fd00::', subnetMask: 'ffff::' }
  ]) {
    t.match(await put(true, network), { status: 400, body: { errorCode: 'UnexpectedContent' } }, JSON.stringify(network))
  }
  t.equal((await put(true)).status, 400, 'enabled without a network')
})

t.test('rules with wrong addresses, speeds, windows or ids are refused, and nothing changes', async t => {
  const { vbr } = await world()
  const { body: before } = await vbr.get(url)
  const put = (...trafficRules: unknown[]): Promise<Reply> =>
    vbr.put(url, { body: { useMultipleStreamsPerJob: true, trafficRules } })
  const window = (...days: unknown[]) => ({ throttlingWindowEnabled: true, throttlingWindowOptions: { days } })
  for (const changes of [
    { name: ' ' }, { name: undefined }, { sourceIPStart: 'branch' }, { sourceIPEnd: '' }, { sourceIPEnd: '192.168.0.1' },
    { targetIPStart: 'fd00::1' }, { targetIPStart: 'Any' }, { targetIPEnd: '10.0.0.256' }, { throttlingValue: 0 },
    { throttlingUnit: 'Knots' }, { throttlingWindowEnabled: true }, { encryptionEnabled: 'perhaps' },
    window({ day: 'someday', hours: hours(1) }), window({ day: 'monday', hours: '1,0' }),
    window({ day: 'monday', hours: hours(2) }), window({ day: 'monday', hours: hours(1) }, { day: 'Monday', hours: hours(1) })
  ]) {
    t.match(await put(rule(changes)), { status: 400, body: { errorCode: 'UnexpectedContent' } }, JSON.stringify(changes))
  }
  t.match(await put(rule({ id: unknown })), { status: 400, body: { errorCode: 'UnknownError', status: 400, message: new RegExp(unknown) } })
  t.equal((await put(rule({ id: branchRule }), rule({ id: branchRule }))).status, 400, 'the same id twice')
  for (const streams of [0, 101, 'many']) {
    const body = { useMultipleStreamsPerJob: true, uploadStreamsCount: streams }
    t.equal((await vbr.put(url, { body })).status, 400, String(streams))
  }
  t.equal((await vbr.put(url, { body: {} })).status, 400)
  t.same((await vbr.get(url)).body, before)
})

t.test('ranges of either family are taken, and those of all addresses', async t => {
  const { vbr } = await world()
  const { status, body } = await vbr.put(url, {
    body: {
      useMultipleStreamsPerJob: true,
      trafficRules: [
        rule({ sourceIPStart: 'fd00::1', sourceIPEnd: 'fd00::ff', targetIPStart: '10.0.0.9', targetIPEnd: '10.0.0.9' }),
        rule({ sourceIPStart: 'Any', sourceIPEnd: '', targetIPStart: 'Internet', targetIPEnd: '' })
      ]
    }
  })
  t.equal(status, 201)
  t.equal(body.trafficRules.length, 3)
  t.match(body.trafficRules[1], { throttlingEnabled: false, throttlingUnit: 'MbitPerSpec', throttlingValue: 10 })
})

t.test('an estate that says nothing of the network has the rule Internet alone', async t => {
  const { name, collections, logs } = readEstate('default')
  const { 'vbr.trafficRules': _, ...others } = collections
  const made = await control.post('/api/worlds', { body: { name: 'bare', fixture: { name, collections: others, logs } } })
  t.equal(made.status, 201)
  const { get } = await login(simulator.vbr.url, '/api/oauth2/token', 'administrator@bare')
  const fresh = await get(url)
  t.match(fresh.body,
    { useMultipleStreamsPerJob: true, uploadStreamsCount: 5, preferredNetworks: { isEnabled: false, networks: [] } })
  t.same(names(fresh), ['Internet'])
})

t.test('only an administrator sees the rules and changes them', async t => {
  const { vbrAs } = await world()
  for (const user of ['operator', 'viewer']) {
    const client = await vbrAs(user)
    t.equal((await client.get(url)).status, 403)
    t.equal((await client.put(url, { body: { useMultipleStreamsPerJob: true } })).status, 403)
  }
})
