import { readEstate } from '../src/estate.js'
import { zeroId } from '../src/state/ids.js'
import type { Fixture } from '../src/state/fixture.js'
import type { TestSimulator, TestWorld } from './simulator.js'

type Doc = Fixture['collections'][string][number]

/** What stands outside of VBR, and is there whether or not VBR knows of it: vSphere servers, clouds. */
const outside = ['vbr.inventory', 'vbr.cloudRegions', 'vbr.cloudBuckets', 'vbr.azureSubscriptions', 'vbr.cloudVaults']

/** What the setup of VBR leaves behind. */
const installed: Record<string, (doc: Doc) => boolean> = {
  'vbr.server': () => true,
  'vbr.services': () => true,
  'vbr.generalOptions': () => true,
  'vbr.configBackup': () => true,
  'vbr.credentials': doc => Reflect.get(doc, 'isDefaultAppliance') === true,
  'vbr.managedServers': doc => Reflect.get(doc, 'isBackupServer') === true,
  'vbr.repositories': doc => Reflect.get(doc, 'name') === 'Default Backup Repository',
  'vbr.proxies': doc => Reflect.get(doc, 'name') === 'VMware Backup Proxy'
}

/** The default estate's backup server as it was on its first day: its surroundings are there, nothing is configured. */
export function freshInstallation (): Fixture {
  const { collections } = readEstate('default')
  const kept = Object.entries(collections).flatMap(([name, docs]) => {
    if (!name.startsWith('vbr.') || outside.includes(name)) return [[name, docs] as const]
    const test = installed[name]
    return test === undefined ? [] : [[name, docs.filter(test).map(withoutSettings)] as const]
  })
  return { name: 'fresh', collections: Object.fromEntries(kept) }
}

/** Nothing refers to what is not there. */
function withoutSettings (doc: Doc): Doc {
  const { lastSuccessfulBackup, usedPasswordId: _u, encryption, smtp, ...rest }: Record<string, unknown> = { ...doc }
  return {
    ...rest,
    id: doc.id,
    ...(lastSuccessfulBackup === undefined ? {} : { lastSuccessfulBackup: {} }),
    ...(encryption === undefined ? {} : { encryption: { isEnabled: false, passwordId: zeroId } }),
    ...(smtp === undefined ? {} : { smtp: {} })
  }
}

/** A world of its own in which VBR has just been installed. */
export async function freshWorld ({ simulator, world }: TestSimulator): Promise<TestWorld> {
  // The harness names its worlds by number and takes up one that is there already.
  const taken = simulator.worlds.list().filter(({ name }) => name.startsWith('test-')).length
  simulator.worlds.add(`test-${taken + 1}`, { fixture: freshInstallation() })
  return world()
}
