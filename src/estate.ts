import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Fixture } from './state/fixture.js'

/** Reads an estate: a name of the fixtures that come with vbsim, or a file. Throws a plain word when it is none. */
export function readEstate (nameOrFile: string): Fixture {
  const own = /^[a-z0-9-]+$/.test(nameOrFile)
  const file = own ? fileURLToPath(new URL(`../fixtures/${nameOrFile}.json`, import.meta.url)) : nameOrFile
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Fixture // loading refuses what does not fit
  } catch (error) {
    throw new Error(`The fixture ${nameOrFile} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
