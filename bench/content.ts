import { request } from 'node:http'
import { type Child, startChild, stopChild } from './children.js'
import { callsPerCpuSecond, connection, send } from './load.js'
import { type Measured, median } from './measure.js'

const items = 200_000
const rounds = 5
const calls = 150
const gigabyte = 1e9
const organization = '0a000000-0000-4000-8000-000000000001'

interface Server { child: Child, url: string, token: string }
interface Row { id: string, name?: string, sizeBytes: number }

/** What lies in backups: pages of an enormous folder against those of a usual one, and what a large download keeps. */
export async function content (): Promise<Measured[]> {
  const [large, usual] = [await start(`items=${items}`), await start()]
  try {
    return [...await pages(large, usual), await download(usual)]
  } finally {
    await stopChild(large.child)
    await stopChild(usual.child)
  }
}

async function start (size?: string): Promise<Server> {
  const child = await startChild([
    'dist/main.js', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json', '--no-tls',
    '--clock', 'frozen', ...(size === undefined ? [] : ['--size', size])
  ])
  const url = String(child.ready.vb365)
  const over = connection(url)
  const { text } = await send(url, {
    method: 'POST',
    path: '/v8/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=password&username=administrator&password=vbsim'
  }, over)
  over.destroy()
  const reply = JSON.parse(text) as Record<string, unknown> // a token reply is an object
  return { child, url, token: String(reply.access_token) }
}

const headersOf = ({ token }: Pick<Server, 'token'>) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })

async function ask<T> (server: Server, method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
  const over = connection(server.url)
  const { status, text } = await send(server.url, {
    method, path, headers: headersOf(server), ...(body === undefined ? {} : { body: JSON.stringify(body) })
  }, over)
  over.destroy()
  if (status >= 300) throw new Error(`${path}: ${status} ${text.slice(0, 200)}`)
  return JSON.parse(text) as T // what the vendor's document says of the operation
}

const list = async (server: Server, path: string): Promise<Row[]> =>
  (await ask<{ results: Row[] }>(server, 'GET', path)).results

/** The items of a folder of the mailbox that has the enormous one in the large estate. */
async function folderIn (server: Server, name: string): Promise<string> {
  const { id } = await ask<Row>(server, 'POST', `/v8/Organizations/${organization}/explore`, { type: 'Vex' })
  const root = `/v8/RestoreSessions/${id}/organization/mailboxes`
  const box = (await list(server, `${root}?limit=1000`)).find(({ name }) => name === 'Jane Adler')
  const [folder] = await list(server, `${root}/${box?.id}/folders?name=${encodeURIComponent(name)}`)
  return `${root}/${box?.id}/items?parentId=${folder?.id}`
}

async function pages (large: Server, usual: Server): Promise<Measured[]> {
  const [many, few] = [await folderIn(large, 'Machine reports'), await folderIn(usual, 'Inbox')]
  const measured: Measured[] = []
  for (const [what, from] of [['first', 0], ['middle', items / 2], ['last', items - 30 - rounds * calls * 2]] as const) {
    const ratios: number[] = []
    for (let round = 0; round < rounds; round++) {
      // No page twice on either side.
      const n = round * calls * 2
      ratios.push(await callsOf(usual, call => `${few}&offset=${(n + call) % 300}`) /
        await callsOf(large, call => `${many}&offset=${from + n + call}`))
    }
    const detail = `CPU of a page of 30 in a folder of ${items} items, against one of the default estate`
    measured.push({ what: `items of a backup: ${what} pages`, reached: median(ratios), atMost: 2, unit: '×', detail })
  }
  return measured
}

function callsOf (server: Server, path: (call: number) => string): Promise<number> {
  let asked = 0
  return callsPerCpuSecond(server.child, server.url, calls, async over => {
    const asks = path(asked++)
    const { status, text } = await send(server.url, { method: 'GET', path: asks, headers: headersOf(server) }, over)
    if (status !== 200) throw new Error(`${asks}: ${status} ${text.slice(0, 200)}`)
  })
}

/** All folders of a OneDrive again and again, until it is a gigabyte. */
async function download (server: Server): Promise<Measured> {
  const { id } = await ask<Row>(server, 'POST', `/v8/Organizations/${organization}/explore`, { type: 'Veod' })
  const root = `/v8/RestoreSessions/${id}/organization/onedrives`
  const [drive] = await list(server, root)
  const folders = await list(server, `${root}/${drive?.id}/folders?parentId=root`)
  const once = await save(server, `${root}/${drive?.id}/folders/save`, folders)
  const times = Math.ceil(gigabyte / once.bytes)
  const wanted = Array.from({ length: times }, () => folders).flat()
  const { bytes, extra } = await save(server, `${root}/${drive?.id}/folders/save`, wanted)
  return {
    what: 'a ZIP of a gigabyte from a backup, extra memory',
    reached: extra,
    atMost: 50,
    unit: 'MB',
    detail: `${(bytes / 1e6).toFixed(0)} MB sent; highest VmRSS while it was sent, above that before`
  }
}

interface Saved { bytes: number, extra: number }

function save ({ url, child, token }: Server, path: string, folders: Row[]): Promise<Saved> {
  const before = child.resident()
  return new Promise((resolve, reject) => {
    let [bytes, highest] = [0, before]
    const look = setInterval(() => { highest = Math.max(highest, child.resident()) }, 50)
    const outgoing = request(url + path, { method: 'POST', headers: headersOf({ token }) }, reply => {
      if (reply.statusCode !== 200) reject(new Error(`${path}: ${reply.statusCode}`))
      reply.on('data', (part: Buffer) => { bytes += part.length })
      reply.on('end', () => {
        clearInterval(look)
        resolve({ bytes, extra: highest - before })
      })
      reply.on('error', reject)
    })
    outgoing.on('error', reject)
    // As clients do, with the rows as they came.
    outgoing.end(JSON.stringify({ folders }))
  })
}
