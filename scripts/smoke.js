// Runs the bundled program on the Node that runs this, as its users do: both products, worlds that come and go, resets,
// a database file and a restart. Node must stay alive while SQLite's statements are dropped and collected, which
// happens at every reset and fork; a process that aborts, or does not end with 0, fails. npm run smoke
import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const rounds = 60
const together = 4

assert(existsSync(main), 'npm run build comes first')
const folder = mkdtempSync(join(tmpdir(), 'vbsim-smoke-'))
try {
  await run('in memory', [], async simulator => {
    await Promise.all(Array.from({ length: together }, (_, n) => live(simulator, n)))
  })
  const db = join(folder, 'smoke.db')
  await run('in a file', ['--db', db], async simulator => {
    await backUp(simulator, 'default')
    await call(`${simulator.control}/api/worlds`, 'POST', { name: 'other', from: 'default' })
    for (let n = 0; n < 5; n++) await call(`${simulator.control}/api/worlds/other/reset`, 'POST')
  })
  await run('in the file again', ['--db', db], async simulator => {
    const { items } = await call(`${simulator.control}/api/worlds`)
    assert.deepEqual(items.map(({ name }) => name), ['default', 'other'])
    await backUp(simulator, 'other')
  })
  console.log(`Node ${process.version}: 3 passed, 0 failed`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Worlds one after another, each used, put back and taken away: what it leaves is the garbage collector's. */
async function live (simulator, n) {
  const { control } = simulator
  for (let round = n; round < rounds; round += together) {
    const name = `world-${round}`
    await call(`${control}/api/worlds`, 'POST', { name, seed: round })
    await backUp(simulator, name)
    await call(`${control}/api/worlds/${name}/reset`, 'POST')
    await call(`${control}/api/worlds/${name}/snapshots`, 'POST', { name: 'first' })
    await call(`${control}/api/worlds`, 'POST', { name: `${name}-fork`, from: `${name}/first` })
    await call(`${control}/api/worlds/${name}-fork`, 'DELETE')
    await call(`${control}/api/worlds/${name}`, 'DELETE')
  }
}

/** A job of each product from its start to its end. */
async function backUp ({ vbr, vb365, control }, world) {
  const form = new URLSearchParams({ grant_type: 'password', username: `administrator@${world}`, password: 'vbsim' })
  const login = url => call(url, 'POST', form, { 'x-api-version': '1.3-rev2' })
  const { access_token: first } = await login(`${vbr}/api/oauth2/token`)
  const headers = { authorization: `Bearer ${first}`, 'x-api-version': '1.3-rev2' }
  const jobs = await call(`${vbr}/api/v1/jobs?typeFilter=VSphereBackup`, 'GET', undefined, headers)
  const job = jobs.data.find(({ isDisabled }) => !isDisabled)
  await call(`${vbr}/api/v1/jobs/${job.id}/start`, 'POST', {}, headers)
  const { access_token: second } = await login(`${vb365}/v8/token`)
  const authorization = { authorization: `Bearer ${second}` }
  const { results } = await call(`${vb365}/v8/Jobs`, 'GET', undefined, authorization)
  await call(`${vb365}/v8/Jobs/${results.find(({ isEnabled }) => isEnabled).id}/start`, 'POST', {}, authorization)
  await call(`${control}/api/worlds/${world}/clock/advance`, 'POST', { untilIdle: true })
  const sessions = await call(`${vbr}/api/v1/sessions?limit=5`, 'GET', undefined, headers)
  assert(sessions.data.length > 0 && sessions.data.every(({ state }) => state === 'Stopped'), 'sessions have ended')
}

async function call (url, method = 'GET', body = undefined, headers = {}) {
  const isForm = body instanceof URLSearchParams
  const response = await fetch(url, {
    method,
    body: body === undefined || isForm ? body : JSON.stringify(body),
    headers: { ...headers, ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }) }
  })
  const text = await response.text()
  assert(response.ok, `${method} ${url}: ${response.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** Starts the program, works with it, and ends it as a container does. */
async function run (what, flags, work) {
  const argv = ['--ready-json', '--no-tls', '--clock', 'frozen', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', ...flags]
  // A small heap is collected often.
  const child = spawn(process.execPath, ['--max-semi-space-size=1', main, ...argv], {
    env: { ...process.env, HOME: folder }, stdio: ['ignore', 'pipe', 'inherit']
  })
  const ended = new Promise(resolve => child.once('exit', (code, signal) => resolve({ code, signal })))
  const gone = ended.then(({ code, signal }) => { throw new Error(`${what}: the program ended with ${signal ?? code}`) })
  const ready = new Promise(resolve => createInterface({ input: child.stdout }).once('line', line => resolve(JSON.parse(line))))
  try {
    await Promise.race([gone, ready.then(work)])
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  child.kill('SIGTERM')
  assert.deepEqual(await ended, { code: 0, signal: null }, `${what}: the end`)
  gone.catch(() => undefined)
}
