import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { revisions as vb365Versions } from './schemas/kit/vb365.js'
import { revisions as vbrRevisions } from './schemas/kit/vbr.js'
import type { Account } from './state/access/access.js'
import type { ClockMode } from './state/time/clock.js'
import { clockForms, parseClock } from './state/time/clock-text.js'
import { parseDuration } from './state/time/duration.js'
import { sizeKinds } from './state/world/growth.js'

/** What a user may choose at start. Durations and times are milliseconds. */
export interface Options {
  host: string
  vb365Port: number
  vbrPort: number
  controlHost: string
  controlPort: number
  controlToken?: string
  /** Origins whose pages may call the control API; `*` is any. */
  controlCors?: string
  /** How many of its last requests a world keeps; absent: 1,000. */
  requests?: number
  tls: boolean
  /** PEM files of a certificate of the user's own; both or neither. */
  tlsCert?: string
  tlsKey?: string
  /** Names that the self-signed certificate carries besides its own. */
  tlsSan: string[]
  db: string
  fixture: string
  /** How many of what the estate grows to: `{ users: 1000, vms: 200 }`. */
  size: Record<string, number>
  /** How long a past is played before the start. */
  history: number
  seed: number
  clock: ClockMode
  /** Absent: the moment of the start. */
  start?: number
  vbrRevision: string
  vb365Version: string
  /** Absent: the default accounts. */
  users?: Account[]
  auth: 'strict' | 'any'
  tokenLifetime?: number
  nulls: 'real' | 'omit'
  /** Whether a code for a cloud's sign-in page waits for somebody to confirm it. */
  deviceCodes: 'ask' | 'approve'
  logLevel: string
  readyJson: boolean
}

/** Either what to run with, or what to print and how to exit. */
export type Parsed =
  | { options: Options }
  | { exit: number, stdout: string, stderr: string }

type Variables = Record<string, string | undefined>

/** A frozen clock shows the same instant in every run, so that answers can be compared: a Wednesday morning. */
const frozenStart = Date.UTC(2025, 0, 15, 9)

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/**
 * Reads the command line and the `VBSIM_…` variables; a flag wins over its variable.
 * `argv` starts with the first argument of the user.
 */
export function parseOptions (argv: readonly string[], env: Variables, version: string): Parsed {
  const written = { stdout: '', stderr: '' }
  const command = createCommand(version)
    .exitOverride()
    .configureOutput({
      writeOut: text => { written.stdout += text },
      writeErr: text => { written.stderr += text },
      // One line, whatever commander adds: its "Did you mean …?" comes on a line of its own.
      outputError: (text, write) => write(`${text.trim().replace(/\s*\n\s*/g, ' ')}\n`)
    })
  try {
    command.parse(argv, { from: 'user' })
    readVariables(command, env)
    return { options: complete(command) }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { exit: error.exitCode === 0 ? 0 : 2, ...written }
  }
}

function createCommand (version: string): Command {
  return new Command('vbsim')
    .description('Simulates the REST APIs of Veeam Backup for Microsoft 365 and Veeam Backup & Replication.')
    .addHelpText('after', '\nEvery flag is a variable, too: --vbr-port is VBSIM_VBR_PORT, --no-tls is VBSIM_NO_TLS=true.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .option('--host <address>', 'address that both products listen on', '127.0.0.1')
    .option('--vb365-port <port>', 'port of Backup for Microsoft 365; 0 is any free one', port, 4443)
    .option('--vbr-port <port>', 'port of Backup & Replication', port, 9419)
    .option('--control-host <address>', 'address of the control API and console', '127.0.0.1')
    .option('--control-port <port>', 'port of the control API and console', port, 4480)
    .option('--control-token <token>', 'token that the control API asks for')
    .option('--control-cors <origin>', 'origin whose pages may call the control API, or * for any: http://localhost:3000', origin)
    .option('--requests <number>', 'how many of its last requests each world keeps (default: 1000)', count)
    .option('--no-tls', 'serve both products over plain HTTP')
    .option('--tls-cert <file>', 'certificate of your own (PEM), with --tls-key')
    .option('--tls-key <file>', 'its private key (PEM)')
    .addOption(new Option('--tls-san <names>', 'further names and addresses for the self-signed certificate, a,b,…')
      .argParser(names).default([], 'none'))
    .option('--db <file>', 'database file', ':memory:')
    .option('--fixture <name>', 'estate to start with: a name or a JSON file', 'default')
    .addOption(new Option('--size <counts>', `how large the estate grows: users=1000,jobs=50 of ${sizeKinds.join(', ')}`)
      .argParser(counts).default({}, 'as the fixture has it'))
    .addOption(new Option('--history <duration>', 'past to play before the start: 14d')
      .argParser(duration).default(0, 'none'))
    .option('--seed <number>', 'seed of every id and choice', integer, 1)
    .addOption(new Option('--clock <mode>', clockForms)
      .argParser(clock).default({ mode: 'real' }, 'real'))
    .option('--start <time>', 'time that the clock starts at; default: now, for a frozen clock a fixed instant', time)
    .addOption(new Option('--vbr-revision <revision>', 'newest served revision').choices(vbrRevisions)
      .default(vbrRevisions.at(-1)))
    .addOption(new Option('--vb365-version <version>', 'newest served version').choices(vb365Versions)
      .default(vb365Versions.at(-1)))
    .option('--users <file>', 'JSON file [{name, password, roles}] that replaces the default accounts', users)
    .addOption(new Option('--auth <mode>', 'any: every name logs in as administrator').choices(['strict', 'any'])
      .default('strict'))
    .option('--token-lifetime <duration>', 'life of an access token: 900s, PT15M', lifetime)
    .addOption(new Option('--nulls <policy>', 'omit: leave out members without a value everywhere')
      .choices(['real', 'omit']).default('real'))
    .addOption(new Option('--device-codes <how>', 'approve: nobody needs to confirm codes for sign-in pages of clouds')
      .choices(['ask', 'approve']).default('ask'))
    .addOption(new Option('--log-level <level>', 'what goes to stderr').choices(logLevels).default('warn'))
    .addOption(new Option('--ready-json', 'print one line of JSON when everything listens').default(false, 'off'))
}

/** Commander can read variables by itself, but only those of the process: here they are a parameter. */
function readVariables (command: Command, env: Variables): void {
  for (const option of command.options) {
    const key = option.attributeName()
    const name = `VBSIM_${option.name().replace(/-/g, '_').toUpperCase()}`
    const text = env[name]
    if (text === undefined || text === '' || option.long === '--version') continue
    if (command.getOptionValueSource(key) === 'cli') continue
    try {
      command.setOptionValueWithSource(key, readVariable(option, text), 'env')
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      command.error(`error: variable ${name} is invalid: '${text}'. ${error.message}`)
    }
  }
}

function readVariable (option: Option, text: string): unknown {
  if (option.isBoolean() || option.negate) return flag(text) !== option.negate
  return option.parseArg === undefined ? text : option.parseArg(text, undefined)
}

function complete (command: Command): Options {
  const options = command.opts<Options>()
  if ((options.tlsCert === undefined) !== (options.tlsKey === undefined)) {
    command.error('error: --tls-cert and --tls-key go together.')
  }
  return options.start === undefined && options.clock.mode === 'frozen' ? { ...options, start: frozenStart } : options
}

function flag (text: string): boolean {
  if (/^(1|true|yes|on)$/i.test(text)) return true
  if (/^(0|false|no|off)$/i.test(text)) return false
  throw new InvalidArgumentError('Expected true or false.')
}

function port (text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError('Expected a port, 0 to 65535.')
  return value
}

function count (text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 0.')
  return Number(text)
}

function origin (text: string): string {
  const origins = text.split(',').map(one => one.trim())
  if (text === '*' || origins.every(one => /^https?:\/\/[^/\s*]+$/.test(one))) return origins.join(',')
  throw new InvalidArgumentError('Expected an origin such as http://localhost:3000, or *.')
}

function integer (text: string): number {
  const value = Number(text)
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) throw new InvalidArgumentError('Expected a whole number.')
  return value
}

function duration (text: string): number {
  const value = parseDuration(text)
  if (value === undefined) throw new InvalidArgumentError('Expected a duration such as 30s, 5m, 2h, 14d or PT5M.')
  return value
}

function lifetime (text: string): number {
  const value = duration(text)
  if (value === 0) throw new InvalidArgumentError('Expected a duration longer than nothing.')
  return value
}

function time (text: string): number {
  const value = Date.parse(text)
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(value)) {
    throw new InvalidArgumentError('Expected a time such as 2025-01-15T09:00:00Z.')
  }
  return value
}

function clock (text: string): ClockMode {
  const mode = parseClock(text)
  if (mode === undefined) throw new InvalidArgumentError(`Expected ${clockForms}.`)
  return mode
}

function names (text: string, previous: string[] | undefined): string[] {
  const given = text.split(',').map(name => name.trim())
  if (!given.every(name => /^[\w.:*-]+$/.test(name))) throw new InvalidArgumentError('Expected host names or addresses: a,b.')
  return [...previous ?? [], ...given]
}

function counts (text: string): Record<string, number> {
  return Object.fromEntries(text.split(',').map(part => {
    const [, name, count] = /^\s*([a-z][\w-]*)\s*=\s*(\d+)\s*$/i.exec(part) ?? []
    if (name === undefined) throw new InvalidArgumentError('Expected counts such as users=1000,jobs=50.')
    if (!sizeKinds.includes(name)) throw new InvalidArgumentError(`Expected counts of ${sizeKinds.join(', ')}.`)
    return [name, Number(count)]
  }))
}

function users (file: string): Account[] {
  const accounts = readJson(file)
  if (!Array.isArray(accounts) || accounts.length === 0 || !accounts.every(isAccount)) {
    throw new InvalidArgumentError('Expected a JSON file with a list of {"name", "password", "roles": [...]}.')
  }
  return accounts
}

function readJson (file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

function isAccount (value: unknown): value is Account {
  if (typeof value !== 'object' || value === null) return false
  const { name, password, roles } = value as Partial<Record<keyof Account, unknown>> // any object has these or not
  return typeof name === 'string' && name !== '' && typeof password === 'string' &&
    Array.isArray(roles) && roles.every(role => typeof role === 'string')
}
