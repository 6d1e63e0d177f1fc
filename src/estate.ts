import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { invalid, Refusal, unknownName } from './state/store/refusals.js'
import { type Fixture, readFixture } from './state/world/fixture.js'

const folder = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Whether a fixture is named rather than a file of the user's own. */
export const isShipped = (nameOrFile: string): boolean => /^[a-z0-9-]+$/.test(nameOrFile)

/** Reads an estate: a name of the fixtures that come with vbsim, or a file. Throws `Refusal` where it is neither. */
export function readEstate (nameOrFile: string): Fixture {
  if (isShipped(nameOrFile)) return readShipped(nameOrFile)
  const content = readJson(nameOrFile)
  try {
    return readFixture(content)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.kind, `Invalid fixture '${nameOrFile}': ${error.message}`, undefined, undefined, error.hint)
  }
}

function readJson (file: string): unknown {
  const expected = 'a file with an estate in JSON, or the name of one that comes with vbsim'
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw invalid(`Invalid fixture '${file}': expected ${expected} (${reason}).`, expected, 'fixture')
  }
}

const unchanged = new WeakSet<Fixture>()

/** Whether an estate is as it was shipped, and not one that somebody made of it. */
export const isUnchanged = (estate: Fixture): boolean => unchanged.has(estate)

/** Reads one of the fixtures that come with vbsim: `fixtures/NAME.json`, or the parts in the folder `fixtures/NAME`. */
export function readShipped (name: string): Fixture {
  const names = readdirSync(folder).map(entry => entry.replace(/\.json$/, ''))
  if (!names.includes(name)) throw unknownName('fixture', name, names)
  const file = join(folder, `${name}.json`)
  const estate = existsSync(file)
    ? readOurs(file) as Fixture
    : joinParts(name, filesIn(join(folder, name)).map(readOurs))
  unchanged.add(estate)
  return estate
}

/** What a file holds of an estate: an area's collections, with the log lines of its sessions, or the past of it all. */
type Part = Pick<Fixture, 'collections' | 'logs' | 'past'>

function joinParts (name: string, parts: Part[]): Fixture {
  const past = parts.find(({ past }) => past !== undefined)?.past
  return {
    name,
    ...(past === undefined ? {} : { past }),
    collections: Object.assign({}, ...parts.map(({ collections }) => collections)) as Fixture['collections'],
    logs: Object.assign({}, ...parts.map(({ logs }) => logs)) as NonNullable<Fixture['logs']>
  }
}

/** The files in a folder and in its folders, in the order of their names. */
const filesIn = (place: string): string[] => readdirSync(place, { withFileTypes: true })
  .sort((a, b) => a.name < b.name ? -1 : 1)
  .flatMap(entry => entry.isDirectory() ? filesIn(join(place, entry.name)) : [join(place, entry.name)])

// What lies in the folder of fixtures is ours and known to be right.
const readOurs = (file: string): Part => JSON.parse(readFileSync(file, 'utf8')) as Part
