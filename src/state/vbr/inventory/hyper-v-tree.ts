import type { EHyperVInventoryType } from '../../../schemas/vbr/common/inventory-objects.js'
import { createRandom } from '../../store/random.js'
import type { HyperVObject } from './hyper-v.js'
import { machineOf } from './tree.js'

/** A server as others speak of it: what it is, and the hosts that it was told to manage. */
export interface HyperVServer {
  name: string
  type: 'HvServer' | 'HvCluster' | 'SCVMM'
  childServers?: ReadonlyArray<{ hvServerName: string }> | undefined
}

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T // the lists have members

/** ASSUMED: the hosts that a cluster or an SCVMM server manages are called after it, in its domain. */
export function hostsManagedBy (name: string): string[] {
  const [short = name, ...domain] = name.split('.')
  return ['01', '02'].map(number => [`${short}-node${number}`, ...domain].join('.'))
}

/** What is found on a server, made of its name: the same name has the same objects, in every run. */
export function hyperVTreeOf (server: HyperVServer, idOf: (objectId: string) => string): HyperVObject[] {
  const { name: hostName, type } = server
  const random = createRandom(`vbr.hyperVInventory/${hostName.toLowerCase()}`)
  const objects: HyperVObject[] = []

  function add (
    type: EHyperVInventoryType, name: string, parents: HyperVObject['parents'], more: Partial<HyperVObject> = {}
  ): string {
    const path = `${type}/${name}`
    const id = idOf(path)
    // Hyper-V numbers what it has with GUIDs.
    objects.push({ id, platform: 'HyperV', hostName, name, type, objectId: idOf(`${path}/objectId`), parents, ...more })
    return id
  }

  const top = { HvServer: 'Host', HvCluster: 'Cluster', SCVMM: 'Scvmm' } as const
  const root = add(top[type], hostName, {}, { isRoot: true })
  const group = type === 'SCVMM' ? add('HostGroup', 'All Hosts', { HostsAndVms: root, HostsAndVolumes: root }) : root
  const given = server.childServers?.map(({ hvServerName }) => hvServerName) ?? []
  const names = given.length > 0 ? given : hostsManagedBy(hostName)
  const hosts = type === 'HvServer' ? [root] : names.map(name => add('Host', name, { HostsAndVms: group, HostsAndVolumes: group }))
  const volumes = type === 'HvServer'
    ? ['C:\\', 'D:\\'].map(name => add('Volume', name, { HostsAndVolumes: root }))
    : ['C:\\ClusterStorage\\Volume1', 'C:\\ClusterStorage\\Volume2'].map(name => add('CSV', name, { HostsAndVolumes: group }))
  const groups = ['Production', 'Test'].map(name => add('VMGroup', name, { Groups: root }))
  const tags = type === 'SCVMM' ? ['Daily', 'Weekly'].map(name => add('Tag', name, { Tags: root })) : []
  const networks = ['External', 'Internal'].map(name => {
    add('Network', name, { Network: root })
    return idOf(`Network/${name}/objectId`)
  })

  for (let n = 0; n < (type === 'HvServer' ? 4 : 6); n++) {
    const { name, machine } = machineOf(n, random)
    const hostId = nth(hosts, n)
    add('VirtualMachine', name, {
      HostsAndVms: hostId,
      HostsAndVolumes: nth(volumes, n),
      Groups: nth(groups, n),
      ...(tags.length > 0 && n % 3 !== 2 && { Tags: nth(tags, n) })
    }, {
      machine: {
        ...machine,
        disks: machine.disks.map(disk => ({ ...disk, name: `${disk.name}.vhdx` })),
        hostId,
        networks: [nth(networks, n)]
      }
    })
  }
  return objects
}
