import { readEstate } from '../../src/estate.js'
import type { Fixture } from '../../src/state/world/fixture.js'
import type { TestSimulator, TestWorld } from './simulator.js'

/** The default estate's backup server as it was on its first day: its surroundings are there, nothing is configured. */
function freshInstallation (): Fixture {
  const { collections } = readEstate('empty')
  const { 'vbr.inventory': inventory = [] } = readEstate('default').collections
  return { name: 'fresh', collections: { ...collections, 'vbr.inventory': inventory } }
}

/** A world of its own in which VBR has just been installed. */
export async function freshWorld ({ simulator, world }: TestSimulator): Promise<TestWorld> {
  // The harness names its worlds by number and takes up one that is there already.
  const taken = simulator.worlds.list().filter(({ name }) => name.startsWith('test-')).length
  simulator.worlds.add(`test-${taken + 1}`, { fixture: freshInstallation() })
  return world()
}
