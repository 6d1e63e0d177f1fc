import type { Machine } from './objects.js'

/** A network as its server knows it. */
export interface MachineNetwork { id: string, name: string }

/** A network as bodies name it. */
export interface NamedNetwork { objectId?: string | undefined, name?: string | undefined }

/** Which network takes the place of which; one that says no source is for all of them. */
export interface NetworkRule<O> { sourceNetwork?: O | undefined, targetNetwork?: O | undefined }

interface Network { objectId?: string | undefined, name: string }

/**
 * What machines are connected to, on whatever platform. `listOf` gives the networks of a server, `find` a machine that
 * somebody names.
 */
export function createNetworks<R extends { hostName: string }> (
  listOf: (hostName: string) => readonly Network[], find: (ref: R) => { machine?: Machine } | undefined
) {
  return {
    /** What a machine is connected to; nothing for what is not there. */
    networksOf (ref: R): MachineNetwork[] {
      const machine = find(ref)?.machine
      return machine === undefined ? [] : networksAmong(listOf(ref.hostName), machine)
    },

    /** The numbers of what a machine with some networks is connected to on a server. */
    networksOn: (
      hostName: string, networks: readonly MachineNetwork[], rules: ReadonlyArray<NetworkRule<NamedNetwork>> = []
    ): string[] => networksThere(listOf(hostName), networks, rules)
  }
}

/**
 * The networks of a server that a machine is connected to. ASSUMED: the first where nothing is said, or where the
 * server has none of those that are, as after a restore to another one.
 */
function networksAmong (all: readonly Network[], { networks }: Machine): MachineNetwork[] {
  const known = all.map(({ objectId = '', name }) => ({ id: objectId, name }))
  const own = known.filter(({ id }) => networks?.includes(id))
  return own.length > 0 || networks?.length === 0 ? own : known.slice(0, 1)
}

/**
 * The networks of a server that a machine with some networks is connected to there, by their numbers: those that rules
 * say, else those of the same number or name. ASSUMED: what is neither is left out.
 */
function networksThere<O extends NamedNetwork> (
  all: readonly Network[], networks: readonly MachineNetwork[],
  rules: ReadonlyArray<NetworkRule<O>>
): string[] {
  const isMeant = ({ id, name }: MachineNetwork, rule: NetworkRule<O>): boolean => {
    const { objectId = '', name: wanted = '' } = rule.sourceNetwork ?? {}
    return objectId === '' ? wanted === '' || wanted.toLowerCase() === name.toLowerCase() : objectId === id
  }
  const ids = networks.flatMap(network => {
    const to = rules.find(rule => isMeant(network, rule))?.targetNetwork
    const found = to === undefined
      ? all.find(({ objectId }) => objectId === network.id) ?? all.find(({ name }) => name === network.name)
      : all.find(({ objectId, name }) => to.objectId === undefined ? name === to.name : objectId === to.objectId)
    return found?.objectId ?? []
  })
  return [...new Set(ids)]
}
