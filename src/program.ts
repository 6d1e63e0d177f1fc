import { readFileSync } from 'node:fs'
import { readEstate } from './estate.js'
import { createLog } from './log.js'
import { type Options, parseOptions, strangeVariables } from './options.js'
import { type Simulator, startSimulator } from './simulator.js'
import { defaultAccounts } from './state/world/accounts.js'
import { oneOf, Refusal } from './state/store/refusals.js'

/** What the program is started with, and where it writes. */
export interface Surroundings {
  /** Without the names of Node and the script. */
  argv: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  out: (text: string) => void
  /** Somebody reads along who sees colours. */
  isTerminal?: boolean
  err: (text: string) => void
}

export type Started = { exit: number } | { exitWithParent: boolean, close: () => Promise<void> }

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** Levels of the log at which nothing is said that does not keep vbsim from working. */
const quietLevels = ['error', 'fatal', 'silent']

/** The command line: either it has said what there was to say, or a simulator runs. */
export async function runProgram ({ argv, env, out, err, isTerminal = false }: Surroundings): Promise<Started> {
  const parsed = parseOptions(argv, env, version)
  if ('exit' in parsed) {
    out(parsed.stdout)
    err(parsed.stderr)
    return { exit: parsed.exit }
  }
  const { options } = parsed
  const log = createLog(options.logLevel, err)
  if (!quietLevels.includes(options.logLevel)) for (const line of strangeVariables(env)) err(`vbsim: ${line}\n`)
  try {
    const simulator = await startSimulator({ ...options, ...log, estate: readEstate(options.fixture), version })
    out(options.readyJson ? readyLine(simulator) : banner(simulator, options, isTerminal && (env.NO_COLOR ?? '') === ''))
    return { exitWithParent: options.exitWithParent === true, close: simulator.close }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // A flag whose value cannot be right is a wrong call, also where only the start finds it out.
    const isWrongCall = error instanceof Refusal && error.kind === 'invalid'
    err(`${isWrongCall ? 'error' : 'vbsim'}: ${message}\n`)
    return { exit: isWrongCall ? 2 : 1 }
  }
}

const readyLine = ({ vb365, vbr, control }: Simulator): string =>
  `${JSON.stringify({ ready: true, vb365: vb365.url, vbr: vbr.url, control: control.url })}\n`

/** Where everything is, who may log in, what time it is and of which estate: eight lines. */
function banner ({ vb365, vbr, control, worlds }: Simulator, options: Options, isColourful: boolean): string {
  const paint = (code: number, text: string): string => isColourful ? `\x1b[${code}m${text}\x1b[0m` : text
  const line = (what: string, address: string, rest: string): string =>
    `  ${paint(2, what.padEnd(33))}${address === '' ? '' : `${paint(36, address)}   `}${rest}\n`
  const swagger = ({ url }: { url: string }): string => `Swagger UI: ${url}/swagger`
  return `${paint(1, `vbsim ${version} is ready.`)} ${loginHint(options)}\n` +
    line('Veeam Backup for Microsoft 365', vb365.url, swagger(vb365)) +
    line('Veeam Backup & Replication', vbr.url, swagger(vbr)) +
    line('console', control.url, control.hasConsole ? 'everything in a browser' : 'a page of links; npm run build:console makes the console') +
    line('control API', `${control.url}/api`, `its document: ${control.url}/openapi.json`) +
    line('accounts', '', accountsHint(options)) +
    line('clock', '', clockHint(worlds.get('default').clock.state())) +
    line('estate', '', estateHint(options))
}

function accountsHint ({ users, auth }: Options): string {
  if (auth === 'any') return 'any; NAME@ci-1 works in the world ci-1'
  const names = (users ?? defaultAccounts).map(({ name }) => name)
  return `${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}; ${names[0] ?? 'NAME'}@ci-1 works in the world ci-1`
}

interface ShownClock { now: string, mode: string, rate: number, step: number | null }

function clockHint ({ now, mode, rate, step }: ShownClock): string {
  const how: Record<string, string> = {
    rate: `runs ${rate} times as fast as the machine's`,
    poll: `moves by ${(step ?? 0) / 1_000} s with each poll`,
    frozen: 'stands still'
  }
  return `${now}, ${how[mode] ?? 'runs as the machine\'s'}`
}

function estateHint ({ fixture, size, db, seed }: Options): string {
  const sizes = Object.entries(size).map(([name, count]) => `${count} ${name}`)
  return `${[fixture, ...sizes].join(', ')}; seed ${seed}; ${db === ':memory:' ? 'in memory' : `kept in ${db}`}`
}

function loginHint ({ users, auth }: Options): string {
  if (auth === 'any') return 'Log in with any name and password.'
  if (users === undefined) return 'Log in as administrator, password vbsim.'
  return `Log in as ${oneOf(users.map(({ name }) => name))}, with the password in the file of --users.`
}
