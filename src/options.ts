import { Command, CommanderError, Option } from 'commander'
import { toDashed, flags, readFlag, variableOf } from './flags.js'
import type { Account } from './state/access/access.js'
import { didYouMean, invalid, Refusal } from './state/store/refusals.js'
import type { ClockMode } from './state/time/clock.js'

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
  nulls: 'real' | 'null' | 'omit'
  /** Whether accounts of VBR are locked for a while after repeated bad logins. */
  lockout?: boolean
  /** Whether a code for a cloud's sign-in page waits for somebody to confirm it. */
  deviceCodes: 'ask' | 'approve'
  logLevel: string
  /** Ends with the process that started it. */
  exitWithParent?: boolean
  readyJson: boolean
}

/** Either what to run with, or what to print and how to exit. */
export type Parsed =
  | { options: Options }
  | { exit: number, stdout: string, stderr: string }

type Variables = Record<string, string | undefined>

/** A frozen clock shows the same instant in every run, so that answers can be compared: a Wednesday morning. */
const frozenStart = Date.UTC(2025, 0, 15, 9)

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
    guardSwitches(argv)
    command.parse(argv, { from: 'user' })
    const [stray] = command.args
    if (stray !== undefined) {
      throw invalid(`Unexpected argument '${stray}': vbsim takes flags, each followed by its value. ` +
        'After npm start they stand behind --, as in npm start -- --clock frozen.')
    }
    return { options: complete(chosenIn(command, env)) }
  } catch (error) {
    if (error instanceof Refusal) return { exit: 2, stdout: '', stderr: `error: ${error.message}\n` }
    if (!(error instanceof CommanderError)) throw error
    return { exit: error.exitCode === 0 ? 0 : 2, ...written }
  }
}

/** What tests and examples of this project read, and what containers are told of a service or a link called vbsim. */
const ofOthers = /^VBSIM_(BROWSER|CONTRACTS|CONTROL|FUZZ|OPERATIONS|UNSHOWN|NAME|PORT_\d.*|(SERVICE|ENV)_.*)$/
const isOfOthers = (name: string, value = ''): boolean => ofOthers.test(name) || /^(tcp|udp):\/\//.test(value)

/**
 * A line for each variable that looks like one of ours and is none. It is no mistake for certain, since others may call
 * theirs so, too; a flag that nobody knows is.
 */
export function strangeVariables (env: Variables): string[] {
  const known = Object.keys(flags).map(variableOf)
  return Object.keys(env).filter(name => /^vbsim_/i.test(name) && !known.includes(name) && !isOfOthers(name, env[name]))
    // Windows does not tell them apart by their letter case.
    .filter(name => env[name.toUpperCase()] === undefined || name === name.toUpperCase())
    .map(name => `The variable ${name} means nothing here.${didYouMean(name, known)}`)
}

/** A switch is there or not: what is said after it would be no option, or an argument that nobody wants. */
function guardSwitches (argv: readonly string[]): void {
  const switches = Object.entries(flags).filter(([, { value }]) => value === undefined).map(([name]) => `--${toDashed(name)}`)
  for (const [n, given] of argv.entries()) {
    const [flag = '', attached] = given.split('=', 2)
    const next = argv[n + 1]
    const value = attached ?? (next === undefined || next.startsWith('-') ? undefined : next)
    if (switches.includes(flag) && value !== undefined) {
      throw invalid(`Unexpected value '${value}': ${flag} takes none, it is given or left out.`, 'no value', flag)
    }
  }
}

function createCommand (version: string): Command {
  const command = new Command('vbsim')
    .description('Simulates the REST APIs of Veeam Backup for Microsoft 365 and Veeam Backup & Replication.')
    .addHelpText('after', [
      '\nEvery flag is a variable, too: --vbr-port is VBSIM_VBR_PORT, --no-tls is VBSIM_NO_TLS=true.',
      'Each product has Swagger UI at /swagger, and the control port has the console at /.',
      'In a clone of the repository flags stand behind --: npm start -- --clock frozen'
    ].join('\n'))
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .allowExcessArguments()
  for (const [name, { value, about, initial, told }] of Object.entries(flags)) {
    const option = new Option(`--${toDashed(name)}${value === undefined ? '' : ` <${value}>`}`, about)
    if (name !== 'tls' && initial !== undefined) option.default(initial, told)
    // Names for the certificate add up; of everything else the last one counts.
    if (name === 'tlsSan') option.argParser((text, before) => typeof before === 'string' ? `${before},${text}` : text)
    command.addOption(option)
  }
  return command
}

/** What was chosen, by name, read. Commander can read variables by itself, but only those of the process. */
function chosenIn (command: Command, env: Variables): Record<string, unknown> {
  const chosen: Record<string, unknown> = {}
  for (const [name, { value }] of Object.entries(flags)) {
    const given: unknown = command.getOptionValueSource(name) === 'cli' ? command.getOptionValue(name) : undefined
    const variable = variableOf(name)
    const text = env[variable] ?? ''
    if (value === undefined) {
      if (given !== undefined) chosen[name] = given
      else if (text !== '') chosen[name] = readFlag(name, text, variable) !== (name === 'tls')
    } else if (given !== undefined) {
      chosen[name] = readFlag(name, String(given), `--${toDashed(name)}`)
    } else if (text !== '') {
      chosen[name] = readFlag(name, text, variable)
    }
  }
  return chosen
}

/** What was chosen, and what holds where nothing was. Throws `Refusal` for what does not go together. */
export function complete (chosen: Record<string, unknown>): Options {
  const initial = Object.entries(flags).filter(([, flag]) => flag.initial !== undefined)
    .map(([name, flag]) => [name, flag.initial])
  // The table has a flag for every option, and reads it as its kind.
  const options = { ...Object.fromEntries(initial), ...chosen } as Options
  if ((options.tlsCert === undefined) !== (options.tlsKey === undefined)) {
    throw invalid('--tls-cert and --tls-key go together: expected both or neither.', 'both or neither', 'tlsCert')
  }
  return options.start === undefined && options.clock.mode === 'frozen' ? { ...options, start: frozenStart } : options
}
