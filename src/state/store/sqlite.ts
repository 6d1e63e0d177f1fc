import type Sqlite from 'better-sqlite3'
import { createRequire } from 'node:module'
import { Refusal } from './refusals.js'

/** What it opens is closed by its holder. Types of its statements, errors and handles are those of better-sqlite3. */
export type Handle = Sqlite.Database

const require = createRequire(import.meta.url)
let constructor: typeof Sqlite | undefined

/** Opens a file, `:memory:`, or the content of an image. Every handle on SQLite is made here. */
export function openSqlite (content: string | Buffer, options: Sqlite.Options = {}): Handle {
  constructor ??= load()
  return new constructor(content, options)
}

/**
 * better-sqlite3 13 keeps to Node-API, of which Node 20 has too little; 12 does not, and aborts Node from 24.19 on as
 * soon as a statement is garbage-collected. Which of the two runs is decided here, when the first handle is opened.
 */
function load (): typeof Sqlite {
  // Which Node runs this is no choice of anybody that could be handed down as a parameter.
  // eslint-disable-next-line no-restricted-globals
  const { node } = process.versions
  const name = Number(node.split('.')[0]) < 22 ? 'better-sqlite3' : 'better-sqlite3-13'
  try {
    return require(name) as typeof Sqlite // the package's export, whichever of the two it is
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)
    throw new Refusal('unavailable', `SQLite cannot be loaded (${name} on Node ${node}: ${reason}): install ` +
      'the packages again with this Node, npm ci or npm install.')
  }
}
