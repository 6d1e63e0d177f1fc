import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild, stopChild } from './children.js'
import { type Measured, median } from './measure.js'

const rounds = 7

/** What a start costs, and what stays resident after it. */
export async function launch (): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vbsim-bench-'))
  const pem = readFileSync(join(homedir(), '.cache', 'vbsim', 'certificate.pem'), 'utf8')
  const constants = join(folder, 'constants.json')
  writeFileSync(constants, JSON.stringify({ key: pem, cert: pem, object: {}, text: '{}' }))
  const ratios: number[] = []
  const resident: number[] = []
  for (let round = 0; round < rounds; round++) {
    const ours = await startChild(['dist/main.js', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json'])
    const used = ours.cpu()
    resident.push(ours.resident())
    await stopChild(ours)
    const bare = await startChild(['bench/bare-server.js', constants])
    ratios.push(used / bare.cpu())
    await stopChild(bare)
  }
  rmSync(folder, { recursive: true })
  return [
    { what: 'CPU from launch to ready, both products', reached: median(ratios), atMost: 3, unit: '×', detail: 'against bare Fastify + better-sqlite3' },
    { what: 'resident memory after start, both products', reached: median(resident), atMost: 150, unit: 'MB', detail: 'VmRSS when ready' }
  ]
}
