import { existsSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { isUnchanged } from './estate.js'
import type { Fixture } from './state/world/fixture.js'
import type { PlayedPast } from './state/world/played-past.js'

/**
 * The past of a shipped estate, as it was played when vbsim was built and as it lies beside the bundles. Where vbsim
 * runs from its sources, scripts/typescript/kept-past.ts stands in for this file.
 */
export function playedPastOf (estate: Fixture): PlayedPast | undefined {
  if (!isUnchanged(estate)) return undefined
  return {
    find (half) {
      const file = new URL(`past/${estate.name}-${half}.image`, import.meta.url)
      return existsSync(file) ? inflateSync(readFileSync(file)) : undefined
    },
    keep: () => undefined
  }
}
