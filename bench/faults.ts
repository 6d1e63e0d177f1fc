import { type Child, startChild, stopChild } from './children.js'
import { callsPerCpuSecond, connection, send } from './load.js'
import { type Measured, median } from './measure.js'

const rounds = 15
const calls = 800
const warmUp = 8_000
const rules = '/api/worlds/default/faults'

/**
 * What faults cost a call that they are not for: the same calls in the same world with a rule on another operation and
 * without, in the order with, without, without, with, so that what drifts meanwhile drifts for both.
 */
export async function faults (): Promise<Measured[]> {
  const ours = await startChild([
    'dist/main.js', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json'
  ])
  try {
    const control = String(ours.ready.control)
    const url = String(ours.ready.vb365)
    const token = await login(url)
    const cost = async (ruled: boolean): Promise<number> => {
      await change(control, 'DELETE')
      if (ruled) await change(control, 'POST', { product: 'vb365', operation: 'Job_Get', status: 500 })
      return 1 / await reads(ours, url, token, calls)
    }
    await reads(ours, url, token, warmUp)
    const ratios: number[] = []
    for (let round = 0; round < rounds; round++) {
      const [first, free, freeAgain, last] = [await cost(true), await cost(false), await cost(false), await cost(true)]
      ratios.push((first + last) / (free + freeAgain))
    }
    return [{
      what: 'a call beside a fault rule on another operation',
      reached: median(ratios),
      atMost: 1.02,
      unit: '×',
      detail: 'CPU of GET one repository, against the same without the rule'
    }]
  } finally {
    await stopChild(ours)
  }
}

function reads (ours: Child, url: string, token: string, count: number): Promise<number> {
  const headers = { authorization: `Bearer ${token}` }
  const path = '/v8/BackupRepositories/0f000000-0000-4000-8000-000000000003'
  return callsPerCpuSecond(ours, url, count, async over => {
    const { status, text } = await send(url, { method: 'GET', path, headers }, over)
    if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 200)}`)
  })
}

async function change (control: string, method: 'POST' | 'DELETE', body?: object): Promise<void> {
  const given = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const reply = await fetch(control + rules, { method, ...given })
  if (!reply.ok) throw new Error(`${method} ${rules}: ${reply.status} ${await reply.text()}`)
}

async function login (url: string): Promise<string> {
  const over = connection(url)
  const { text } = await send(url, {
    method: 'POST',
    path: '/v8/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=password&username=administrator&password=vbsim'
  }, over)
  over.destroy()
  return String((JSON.parse(text) as Record<string, unknown>).access_token) // a token reply is an object
}
