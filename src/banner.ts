import type { Options } from './options.js'
import type { Simulator } from './simulator.js'
import { defaultAccounts } from './state/world/accounts.js'
import { oneOf } from './state/store/refusals.js'

interface Shown extends Options { version: string, isColourful: boolean }

/** Where everything is, who may log in, what time it is and of which estate: eight lines. */
export function bannerOf ({ vb365, vbr, control, worlds }: Simulator, options: Shown): string {
  const { version, isColourful } = options
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
