import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isUnchanged } from '../../src/estate.js'
import type { Fixture } from '../../src/state/world/fixture.js'
import type { PlayedPast } from '../../src/state/world/played-past.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kept = join(root, '.build', 'played')

/** Everything that decides what the past of an estate looks like: the estates, and the state that plays them. */
function sources (): string[] {
  return ['fixtures', join('src', 'state')].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
    .filter(name => /\.(ts|json)$/.test(name)).sort()
}

/** Which sources they are: told by sizes and times of change, for every start asks. */
function digest (): string {
  const hash = createHash('sha256')
  for (const name of sources()) {
    const { size, mtimeMs } = statSync(join(root, name))
    hash.update(`${name} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

let folder: string | undefined

/**
 * In place of src/shipped-past.ts where vbsim runs from its sources: nothing lies beside them, and to play two weeks
 * takes a second or two of each start. So a past is played once for the sources as they are, and kept.
 */
export function playedPastOf (estate: Fixture): PlayedPast | undefined {
  if (!isUnchanged(estate)) return undefined
  const place = folder ??= join(kept, digest())
  const fileOf = (half: number): string => join(place, `${estate.name}-${half}.image`)
  return {
    find: half => existsSync(fileOf(half)) ? readFileSync(fileOf(half)) : undefined,
    keep (half, image) {
      for (const other of existsSync(kept) ? readdirSync(kept) : []) {
        if (join(kept, other) !== place) rmSync(join(kept, other), { recursive: true, force: true })
      }
      mkdirSync(place, { recursive: true })
      // Other test files look for it at the same time.
      const unfinished = join(place, `${process.pid}.unfinished`)
      writeFileSync(unfinished, image)
      renameSync(unfinished, fileOf(half))
    }
  }
}
