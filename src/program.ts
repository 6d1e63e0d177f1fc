import { readFileSync } from 'node:fs'
import { readEstate } from './estate.js'
import { createLog } from './log.js'
import { type Options, parseOptions } from './options.js'
import { type Simulator, startSimulator } from './simulator.js'
import { oneOf } from './state/store/refusals.js'

/** What the program is started with, and where it writes. */
export interface Surroundings {
  /** Without the names of Node and the script. */
  argv: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  out: (text: string) => void
  err: (text: string) => void
}

export type Started = { exit: number } | { exitWithParent: boolean, close: () => Promise<void> }

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** The command line: either it has said what there was to say, or a simulator runs. */
export async function runProgram ({ argv, env, out, err }: Surroundings): Promise<Started> {
  const parsed = parseOptions(argv, env, version)
  if ('exit' in parsed) {
    out(parsed.stdout)
    err(parsed.stderr)
    return { exit: parsed.exit }
  }
  const { options } = parsed
  const log = createLog(options.logLevel, err)
  try {
    const simulator = await startSimulator({ ...options, ...log, estate: readEstate(options.fixture), version })
    out(options.readyJson ? readyLine(simulator) : banner(simulator, options))
    return { exitWithParent: options.exitWithParent === true, close: simulator.close }
  } catch (error) {
    err(`vbsim: ${error instanceof Error ? error.message : String(error)}\n`)
    return { exit: 1 }
  }
}

const readyLine = ({ vb365, vbr, control }: Simulator): string =>
  `${JSON.stringify({ ready: true, vb365: vb365.url, vbr: vbr.url, control: control.url })}\n`

function banner ({ vb365, vbr, control }: Simulator, options: Options): string {
  return `vbsim ${version} is ready. ${loginHint(options)}\n` +
    `  Veeam Backup for Microsoft 365   ${vb365.url}   Swagger UI: ${vb365.url}/swagger\n` +
    `  Veeam Backup & Replication       ${vbr.url}   Swagger UI: ${vbr.url}/swagger\n` +
    `  control                          ${control.url}   links, accounts, worlds and clock\n`
}

function loginHint ({ users, auth }: Options): string {
  if (auth === 'any') return 'Log in with any name and password.'
  if (users === undefined) return 'Log in as administrator, password vbsim.'
  return `Log in as ${oneOf(users.map(({ name }) => name))}, with the password in the file of --users.`
}
