#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseOptions, type Options } from './options.js'
import { readEstate } from './estate.js'
import { startSimulator } from './simulator.js'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const parsed = parseOptions(process.argv.slice(2), process.env, version)
if ('exit' in parsed) {
  process.stdout.write(parsed.stdout)
  process.stderr.write(parsed.stderr)
  process.exitCode = parsed.exit
} else {
  await run(parsed.options)
}

async function run (options: Options): Promise<void> {
  try {
    const estate = readEstate(options.fixture)
    const simulator = await startSimulator({ ...options, estate, version, report: reporter(options.logLevel) })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        simulator.close().then(() => process.exit(0), () => process.exit(1))
      })
    }
    const { vb365, vbr, control } = simulator
    if (options.readyJson) {
      process.stdout.write(`${JSON.stringify({ ready: true, vb365: vb365.url, vbr: vbr.url, control: control.url })}\n`)
    } else {
      process.stdout.write(`vbsim ${version} is ready. Log in as administrator, password vbsim.\n` +
        `  Veeam Backup for Microsoft 365   ${vb365.url}\n` +
        `  Veeam Backup & Replication       ${vbr.url}\n` +
        `  control                          ${control.url}\n`)
    }
  } catch (error) {
    process.stderr.write(`vbsim: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** Logs to stderr from the chosen level on: a fault of ours is an error, everything else reported here a warning. */
function reporter (level: string): (message: string, error: unknown) => void {
  const quiet = ['fatal', 'silent'].includes(level)
  return (message, error) => {
    if (quiet || (error === undefined && level === 'error')) return
    const stack = error instanceof Error ? `\n${error.stack ?? error.message}` : ''
    process.stderr.write(`${new Date().toISOString()} ${message}${stack}\n`)
  }
}
