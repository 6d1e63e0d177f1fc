import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAllAgentPackages, getAllAgentPackagesForUnix } from '../../../schemas/vbr/agents.js'
import type {
  LinuxPackageModel, PreInstalledAgentsPackagesModel, PreInstalledAgentsProtectionGroupPackageSpec, UnixPackageModel
} from '../../../schemas/vbr/agents/computers.js'
import type { Page } from '../../store/collection.js'
import { isLike, pageOf } from '../base/paging.js'
import type { ProtectionGroup } from './groups.js'
import { agentsRefusals as refuse } from './refusals.js'

/** A file of an archive of packages. */
export interface PackageFile { name: string, content: string }

/** Distributions as the examples of the documents list them, each with and without the module for snapshots. */
const distributions: ReadonlyArray<[title: string, distributionName: string]> = [
  ['Debian 11', 'debian'], ['Debian 12', 'debian'],
  ['Ubuntu 16.4', 'ubuntu'], ['Ubuntu 18.4', 'ubuntu'], ['Ubuntu 20.4', 'ubuntu'], ['Ubuntu 22.4', 'ubuntu'],
  ['Ubuntu 24.4', 'ubuntu'],
  ['Red Hat 8', 'RHEL'], ['Red Hat 9', 'RHEL'],
  ['SLES 12', 'SLES'], ['SLES 15', 'SLES'],
  ['openSUSE 15', 'openSUSE']
]
const unixPackages: UnixPackageModel[] = ['IBM AIX', 'Solaris Intel', 'Solaris SPARC'].map(packageName =>
  ({ packageName }))

/** What the backup server of a build has of agents, to be carried to computers by hand. */
export function createAgentPackages (version: string, isGroup: (id: string) => ProtectionGroup) {
  const linuxPackages: LinuxPackageModel[] = [
    ...distributions.flatMap(([title, distributionName]) => ['', '-nosnap'].map(kind =>
      ({ packageName: `${title} x64${kind} - ${version}`, distributionName, packageBitness: 'x64' as const }))),
    { packageName: `Debian 11 x86-nosnap - ${version}`, distributionName: 'debian', packageBitness: 'x86' },
    { packageName: `Red Hat 8.4,8.6,8.8,8.10 ppc64le-nosnap - ${version}`, distributionName: 'RHEL', packageBitness: 'PPC64le' }
  ]

  /** Those of a list that are asked for; all of it where none is named. */
  function packagesChosen (
    asked: PreInstalledAgentsPackagesModel | undefined, known: ReadonlyArray<{ packageName?: string }>
  ): string[] {
    if (asked?.include !== true) return []
    const names = known.flatMap(({ packageName }) => packageName ?? [])
    if (asked.packageNames === undefined || asked.packageNames.length === 0) return names
    return asked.packageNames.map(name => {
      const found = names.find(one => one.toLowerCase() === name.toLowerCase())
      if (found === undefined) throw refuse.noSuchPackage(name)
      return found
    })
  }

  return {
    /** To a client whose revision does not tell Power from x64 all are of x64. */
    linux (query: QueryOf<typeof getAllAgentPackages>, tellsPower: boolean): Page<LinuxPackageModel> {
      const bitnessOf = ({ packageBitness }: LinuxPackageModel) =>
        packageBitness === 'PPC64le' && !tellsPower ? 'x64' : packageBitness
      return pageOf(linuxPackages, { ...query, orderColumn: columnOf(query.orderColumn) }, one =>
        isLike(query.nameFilter, one.packageName) && isLike(query.distributionFilter, one.distributionName) &&
        isLike(query.packageBitnessFilter, bitnessOf(one)))
    },

    unix: (query: QueryOf<typeof getAllAgentPackagesForUnix>): Page<UnixPackageModel> =>
      pageOf(unixPackages, { ...query, orderColumn: columnOf(query.orderColumn) }, ({ packageName }) =>
        isLike(query.nameFilter, packageName)),

    /** What is to be put on computers of a group: packages, and the file that tells an agent its server and group. */
    filesOf (
      id: string, spec: PreInstalledAgentsProtectionGroupPackageSpec
    ): { name: string, format: 'Zip' | 'Tar', files: PackageFile[] } {
      const group = isGroup(id)
      if (group.type !== 'PreInstalledAgents') throw refuse.notPreInstalled(group.name)
      const names = [
        ...(spec.includeWindowsPackages === true ? [`VeeamAgentWindows_${version}.exe`] : []),
        ...(spec.includeMacPackages === true ? [`VeeamAgentMac_${version}.pkg`] : []),
        ...packagesChosen(spec.linuxPackages, linuxPackages),
        ...packagesChosen(spec.unixPackages, unixPackages)
      ]
      if (names.length === 0) throw refuse.noPackages()
      const settings = `<?xml version="1.0" encoding="utf-8"?>\n<ProtectionGroup Id="${group.id}" />\n`
      return {
        name: group.name,
        format: spec.format ?? 'Zip',
        files: [
          { name: 'ProtectionGroup.xml', content: settings },
          ...names.map(name => ({ name: name.replace(/[/\\]/g, '_'), content: `Package ${name}\n` }))
        ]
      }
    }
  }
}

export type AgentPackages = ReturnType<typeof createAgentPackages>

const columnOf = (column: string | undefined): string | undefined => column === 'Name' ? 'PackageName' : column
