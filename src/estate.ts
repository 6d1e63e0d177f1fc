import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Fixture, readFixture } from './state/world/fixture.js'

const folder = new URL('../fixtures/', import.meta.url)

/** Whether a fixture is named rather than a file of the user's own. */
export const isShipped = (nameOrFile: string): boolean => /^[a-z0-9-]+$/.test(nameOrFile)

/** Reads an estate: a name of the fixtures that come with vbsim, or a file. Throws a plain word when it is none. */
export function readEstate (nameOrFile: string): Fixture {
  if (isShipped(nameOrFile)) return readShipped(nameOrFile)
  try {
    return readFixture(JSON.parse(readFileSync(nameOrFile, 'utf8')))
  } catch (error) {
    throw new Error(`The fixture ${nameOrFile} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Reads one of the fixtures that come with vbsim; they are known to be right. */
export function readShipped (name: string): Fixture {
  const names = readdirSync(folder).filter(file => file.endsWith('.json')).map(file => file.slice(0, -'.json'.length))
  if (!names.includes(name)) throw new Error(`There is no fixture '${name}'; there are: ${names.join(', ')}.`)
  return JSON.parse(readFileSync(fileURLToPath(new URL(`${name}.json`, folder)), 'utf8')) as Fixture // ours
}
