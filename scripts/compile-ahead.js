import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Starts the bundle in a folder once and keeps what V8 compiled of it until it was ready, beside it. Nothing is to be
 * done where that is there, of the same bundle and the same Node.
 */
export async function compileAhead (dist) {
  const kept = join(dist, 'vbsim.compiled')
  const keyFile = `${kept}.key`
  const key = createHash('sha256').update(readFileSync(join(dist, 'vbsim.cjs')))
    .update(`${process.version} ${process.arch} ${process.execArgv.join(' ')}`).digest('hex')
  if (existsSync(kept) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return
  // V8 tells bundles from each other by their length alone.
  rmSync(kept, { force: true })
  const { script, program } = createRequire(import.meta.url)(join(dist, 'compiled.cjs')).start()
  const ports = ['--vb365-port', '0', '--vbr-port', '0', '--control-port', '0']
  let said = ''
  const started = await program.runProgram({
    argv: [...ports, '--no-tls', '--ready-json', '--log-level', 'error'],
    env: {},
    out: text => { said += text },
    err: text => { said += text }
  })
  if ('exit' in started) throw new Error(said)
  writeFileSync(kept, script.createCachedData())
  writeFileSync(keyFile, key)
  await started.close()
}
