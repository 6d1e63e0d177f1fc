import { readFileSync } from 'node:fs'
import { revisions as vb365Versions } from './schemas/kit/vb365.js'
import { revisions as vbrRevisions } from './schemas/kit/vbr.js'
import type { Account } from './state/access/access.js'
import { didYouMean, invalid, invalidWord, oneOf } from './state/store/refusals.js'
import type { ClockMode } from './state/time/clock.js'
import { clockForms, durationForms, formsOfClock, parseClock } from './state/time/clock-text.js'
import { parseDuration } from './state/time/duration.js'
import { roleNames } from './state/vbr/server/roles.js'
import { sizeNames } from './schemas/control/closed-lists.js'

/** Something that a user may choose: a flag of the command line, a variable, an option of the library. */
export interface Flag {
  /** What stands for its value in the help; absent for a switch. */
  value?: string
  about: string
  /** What holds where nothing is chosen, and how the help tells it. */
  initial?: unknown
  told?: string
  /** Only of the program: no option of the library. */
  program?: true
  /** Gives what a text stands for. Throws `Unexpected`. */
  read: (text: string) => unknown
}

/** A text that a flag cannot read: what it takes instead. */
export class Unexpected extends Error {
  constructor (readonly expected: string, readonly hint = '') {
    super(expected)
    this.name = 'Unexpected'
  }
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** By the names that the library gives them: `vbrPort` is `--vbr-port` and `VBSIM_VBR_PORT`. */
export const flags: Readonly<Record<string, Flag>> = {
  host: { value: 'address', about: 'address that both products listen on', read: asText, initial: '127.0.0.1' },
  vb365Port: { value: 'port', about: 'port of Backup for Microsoft 365; 0 is any free one', read: port, initial: 4443 },
  vbrPort: { value: 'port', about: 'port of Backup & Replication', read: port, initial: 9419 },
  controlHost: { value: 'address', about: 'address of the control API', read: asText, initial: '127.0.0.1' },
  controlPort: { value: 'port', about: 'port of the control API', read: port, initial: 4480 },
  controlToken: { value: 'token', about: 'token that the control API asks for', read: asText },
  controlCors: {
    value: 'origin',
    about: 'origin whose pages may call the control API, or * for any: http://localhost:3000',
    read: origin
  },
  requests: { value: 'number', about: 'how many of its last requests each world keeps (default: 1000)', read: count },
  tls: { about: 'serve both products over plain HTTP', read: yesOrNo, initial: true },
  tlsCert: { value: 'file', about: 'certificate of your own (PEM), with --tls-key', read: asText },
  tlsKey: { value: 'file', about: 'its private key (PEM)', read: asText },
  tlsSan: {
    value: 'names',
    about: 'further names and addresses for the self-signed certificate, a,b,…',
    read: names,
    initial: [],
    told: 'none'
  },
  db: { value: 'file', about: 'database file that keeps the worlds', read: asText, initial: ':memory:' },
  fixture: { value: 'name', about: 'estate to start with: default, empty or a JSON file', read: asText, initial: 'default' },
  size: {
    value: 'counts',
    about: `how large the estate grows: users=1000,jobs=50 of ${sizeNames.join(', ')}`,
    read: counts,
    initial: {},
    told: 'as the fixture has it'
  },
  history: { value: 'duration', about: 'past to play before the start: 14d', read: duration, initial: 0, told: 'none' },
  seed: { value: 'number', about: 'seed of every id and choice', read: integer, initial: 1 },
  clock: { value: 'mode', about: clockForms, read: clock, initial: { mode: 'real' }, told: 'real' },
  start: {
    value: 'time',
    about: 'time that the clock starts at (default: now; for a frozen clock 2025-01-15T09:00:00Z)',
    read: time
  },
  vbrRevision: {
    value: 'revision', about: `newest served revision: ${oneOf(vbrRevisions)}`, read: word(vbrRevisions), initial: vbrRevisions.at(-1)
  },
  vb365Version: {
    value: 'version', about: `newest served version: ${oneOf(vb365Versions)}`, read: word(vb365Versions), initial: vb365Versions.at(-1)
  },
  users: { value: 'file', about: 'JSON file [{name, password, roles}] that replaces the default accounts', read: users },
  auth: {
    value: 'mode', about: 'strict, or any: every name logs in as administrator', read: word(['strict', 'any']), initial: 'strict'
  },
  lockout: {
    about: 'lock accounts of VBR after repeated bad logins, for 15 and then 30 minutes of their world',
    read: yesOrNo
  },
  tokenLifetime: { value: 'duration', about: 'life of an access token: 900s, PT15M', read: lifetime },
  nulls: {
    value: 'policy',
    about: 'members without a value: real (as the build does), null (as builds before 13 do) or omit (left out everywhere)',
    read: word(['real', 'null', 'omit']),
    initial: 'real'
  },
  deviceCodes: {
    value: 'how',
    about: 'ask, or approve: nobody needs to confirm codes for sign-in pages of clouds',
    read: word(['ask', 'approve']),
    initial: 'ask'
  },
  logLevel: { value: 'level', about: `what goes to stderr: ${oneOf(logLevels)}`, read: word(logLevels), initial: 'warn' },
  exitWithParent: {
    about: 'end when stdin is closed or the parent process ends: for servers that a test suite starts', read: yesOrNo, initial: false, told: 'off', program: true
  },
  readyJson: { about: 'print one line of JSON when everything listens', read: yesOrNo, initial: false, told: 'off', program: true }
}

/** The flag of a name: `vbrPort` is `vbr-port`, `tls` is `no-tls`. */
export const toDashed = (name: string): string =>
  name === 'tls' ? 'no-tls' : name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** The variable of a name: `vbrPort` is `VBSIM_VBR_PORT`. */
export const variableOf = (name: string): string => `VBSIM_${toDashed(name).replace(/-/g, '_').toUpperCase()}`

/** Reads a flag's text, or throws `Refusal` that calls the flag what the user called it. */
export function readFlag (name: string, text: string, label = name): unknown {
  try {
    // An empty address would be every one, an empty file one that is lost.
    if (flags[name]?.value !== undefined && text.trim() === '') throw new Unexpected('a value')
    return flags[name]?.read(text)
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error
    throw invalid(`Invalid ${label} '${text}': expected ${error.expected}.${error.hint}`, error.expected, name)
  }
}

function asText (text: string): string {
  return text
}

function word (words: readonly string[]) {
  return (text: string): string => {
    if (!words.includes(text)) throw new Unexpected(oneOf(words), didYouMean(text, words))
    return text
  }
}

function yesOrNo (text: string): boolean {
  if (/^(1|true|yes|on)$/i.test(text)) return true
  if (/^(0|false|no|off)$/i.test(text)) return false
  throw new Unexpected('true or false')
}

function port (text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535) throw new Unexpected('a port from 0 to 65535')
  return value
}

function count (text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new Unexpected('a whole number from 0 to 9999999')
  return Number(text)
}

function origin (text: string): string {
  const origins = text.split(',').map(one => one.trim())
  if (text === '*' || origins.every(one => /^https?:\/\/[^/\s*]+$/.test(one))) return origins.join(',')
  throw new Unexpected('an origin such as http://localhost:3000, or *')
}

function integer (text: string): number {
  const value = Number(text)
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) throw new Unexpected('a whole number')
  return value
}

function duration (text: string): number {
  const value = parseDuration(text)
  if (value === undefined) throw new Unexpected(durationForms)
  return value
}

function lifetime (text: string): number {
  const value = duration(text)
  if (value === 0) throw new Unexpected(`${durationForms}, longer than 0`)
  return value
}

function time (text: string): number {
  const value = Date.parse(text)
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(value)) throw new Unexpected('a time such as 2025-01-15T09:00:00Z')
  return value
}

function clock (text: string): ClockMode {
  const mode = parseClock(text)
  if (mode === undefined) throw new Unexpected(formsOfClock(text), didYouMean(text, ['real', 'frozen']))
  return mode
}

function names (text: string): string[] {
  const given = text.split(',').map(name => name.trim())
  if (!given.every(name => /^[\w.:*-]+$/.test(name))) throw new Unexpected('host names or addresses, a,b')
  return given
}

function counts (text: string): Record<string, number> {
  return Object.fromEntries(text.split(',').map(part => {
    const [, name, count] = /^\s*([a-z][\w-]*)\s*=\s*(\d+)\s*$/i.exec(part) ?? []
    if (name === undefined) throw new Unexpected('counts such as users=1000,jobs=50')
    if (!sizeNames.some(known => known === name)) throw new Unexpected(`counts of ${oneOf(sizeNames)}`, didYouMean(name, sizeNames))
    return [name, Number(count)]
  }))
}

const accountForm = 'a list of {"name": "…", "password": "…", "roles": ["…"]}'

function users (file: string): Account[] {
  return readAccounts(readJson(file), `in ${file}`)
}

function readJson (file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Unexpected(`a JSON file with ${accountForm}`, ` ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Takes a value for accounts. Throws `Refusal` that names the first mistake; `place` says where they stand. */
export function readAccounts (value: unknown, place: string): Account[] {
  const accounts: unknown[] = Array.isArray(value) ? value : []
  const wrong = accounts.find(one => !isAccount(one))
  if (accounts.length === 0 || wrong !== undefined) {
    const what = wrong === undefined ? 'users' : `user ${JSON.stringify(wrong)}`
    throw invalid(`Invalid ${what} ${place}: expected ${accountForm}.`, accountForm, 'users')
  }
  // `find` has seen every one of them.
  for (const { name, roles } of accounts as Account[]) {
    const unknown = roles.find(role => !roleNames.includes(role))
    if (unknown !== undefined) throw invalidWord(`role of ${name} ${place}`, unknown, roleNames, 'users')
  }
  return accounts as Account[]
}

function isAccount (value: unknown): value is Account {
  if (typeof value !== 'object' || value === null) return false
  const { name, password, roles } = value as Partial<Record<keyof Account, unknown>> // any object has these or not
  return typeof name === 'string' && name !== '' && typeof password === 'string' &&
    Array.isArray(roles) && roles.every(role => typeof role === 'string')
}
