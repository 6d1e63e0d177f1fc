import { type Child, startChild, stopChild } from './children.js'
import { callsPerCpuSecond, connection, send } from './load.js'
import type { Measured } from './measure.js'

const lindwurm = '0a000000-0000-4000-8000-000000000001'
const lindwurmDaily = '1a000000-0000-4000-8000-000000000001'
const calls = 600
/** Given and family names of the people who are grown. */
const named = ['Ada Adler', 'Ben Costa', 'Clara Dietz', 'Hugo Frank', 'Mara Keller', 'Nils Novak', 'Olga Rossi',
  'Tara Weber'] as const

interface Side { child: Child, url: string, token: string }

/**
 * Lists of an organization with 100,000 users against the first page of one with 1,000; each call is another question.
 */
export async function directory (): Promise<Measured[]> {
  const small = await start('users=1000')
  const large = await start('users=100000,groups=5000,sites=20000,teams=2000')
  const users = (query: string) => `/v8/Organizations/${lindwurm}/Users?${query}`
  const perCall = async (side: Side, pathOf: (n: number) => string): Promise<number> =>
    1 / await callsPerCpuSecond(side.child, side.url, calls, async (over, n) => {
      const { status } = await send(side.url, {
        method: 'GET', path: pathOf(n),
        headers: { authorization: `Bearer ${side.token}` }
      }, over)
      if (status !== 200) throw new Error(`${pathOf(n)}: ${status}`)
    })
  try {
    const first = (n: number): string => users(`limit=${30 + n % 200}`)
    const baseline = await perCall(small, first)
    const row = async (what: string, atMost: number, pathOf: (n: number) => string): Promise<Measured> => {
      const used = await perCall(large, pathOf)
      return {
        what: `${what} of 100,000 users`, reached: used / baseline, atMost, unit: '×',
        detail: `${(used * 1e3).toFixed(2)} ms of CPU a call, against ${(baseline * 1e3).toFixed(2)} ms for the first page of 1,000 users`
      }
    }
    return [
      await row('first page', 1.5, first),
      await row('page at offset 90,000', 5, n => users(`offset=${90_000 - n * 13}&limit=${30 + n % 200}`)),
      await row('page filtered by name', 3, n =>
        users(`displayName=${named[n % named.length]}%20${1 + n}*&limit=${30 + n % 200}`)),
      {
        what: 'memory with 100,000 users, 5,000 groups, 20,000 sites, 2,000 teams',
        reached: large.child.resident(), atMost: 600, unit: 'MB', detail: 'VmRSS after the calls above'
      },
      await processed(small, large, perCall)
    ]
  } finally {
    await stopChild(small.child)
    await stopChild(large.child)
  }
}

/** Runs the job of the organization, and asks for pages of what it processed: as many rows of both. */
async function processed (
  small: Side, large: Side, perCall: (side: Side, pathOf: (n: number) => string) => Promise<number>
): Promise<Measured> {
  const pagesOf = async (side: Side, within: number): Promise<(n: number) => string> => {
    const started = await ask(side, side.url, `/v8/Jobs/${lindwurmDaily}/start`, {})
    const { id } = JSON.parse(started) as { id: string } // a session of the product
    await ask(side, String(side.child.ready.control), '/api/worlds/default/clock/advance', { by: 'PT10M' })
    return n => `/v8/JobSessions/${id}/ProcessedObjects?offset=${n * 97 % within}&limit=${30 + n % 40}`
  }
  const [one, other] = [await pagesOf(small, 900), await pagesOf(large, 20_000)]
  const baseline = await perCall(small, one)
  const used = await perCall(large, other)
  return {
    what: 'page of the processed objects of 100,000 users', reached: used / baseline, atMost: 1.5, unit: '×',
    detail: `${(used * 1e3).toFixed(2)} ms of CPU a call, against ${(baseline * 1e3).toFixed(2)} ms with 1,000 users`
  }
}

async function ask ({ token }: Side, url: string, path: string, body: object): Promise<string> {
  const over = connection(url)
  const { status, text } = await send(url, {
    method: 'POST', path, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body)
  }, over)
  over.destroy()
  if (status >= 300) throw new Error(`${path}: ${status} ${text}`)
  return text
}

async function start (size: string): Promise<Side> {
  const program = (process.env.VBSIM_BENCH_PROGRAM ?? 'dist/main.js').split(' ')
  const child = await startChild([
    ...program, '--no-tls', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--clock', 'frozen',
    '--size', size, '--ready-json'
  ])
  const url = String(child.ready.vb365)
  const over = connection(url)
  const { text } = await send(url, {
    method: 'POST', path: '/v8/token', headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=password&username=administrator&password=vbsim'
  }, over)
  over.destroy()
  const reply = JSON.parse(text) as { access_token: string } // the product's own token endpoint
  return { child, url, token: reply.access_token }
}
