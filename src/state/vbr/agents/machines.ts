import type { EOperatingSystem } from '../../../schemas/vbr/agents/discovered-entities.js'
import { createRandom } from '../../store/random.js'

/** What is found out about a computer that answers. */
export interface MachineFacts {
  operatingSystem: EOperatingSystem
  operatingSystemPlatform: 'X64'
  operatingSystemVersion: string
  operatingSystemUpdateVersion: number
  ipAddresses: string[]
}

const windows: ReadonlyArray<[EOperatingSystem, string, number]> = [
  ['WindowsServer2019', 'Microsoft Windows Server 2019 (1809, 64-bit)', 6414],
  ['WindowsServer2022', 'Microsoft Windows Server 2022 (21H2, 64-bit)', 2966],
  ['Windows11', 'Microsoft Windows 11 Enterprise (23H2, 64-bit)', 4602]
]
const linux: ReadonlyArray<[EOperatingSystem, string, number]> = [
  ['Linux', 'Ubuntu 22.04.5 LTS (64-bit)', 0],
  ['Linux', 'Red Hat Enterprise Linux 9.4 (64-bit)', 0],
  ['Linux', 'Debian GNU/Linux 12 (64-bit)', 0]
]

/** What a computer is, made of its name: the same in every run. */
export function machineFactsOf (hostName: string, isLinux: boolean): MachineFacts {
  const random = createRandom(`vbr.computers/${hostName.toLowerCase()}`)
  const below = (n: number): number => Math.floor(random() * n)
  const all = isLinux ? linux : windows
  const [operatingSystem, operatingSystemVersion, operatingSystemUpdateVersion] = all[below(all.length)] ?? ['Unknown',
    '', 0]
  const address = /^\d+(\.\d+){3}$/.test(hostName) ? hostName : `10.20.${30 + below(8)}.${10 + below(240)}`
  return {
    operatingSystem, operatingSystemPlatform: 'X64', operatingSystemVersion, operatingSystemUpdateVersion,
    ipAddresses: [address]
  }
}

const gigabyte = 2 ** 30

/** The disks of a computer, made of its name: one for the system, some with another for data. */
export function disksOf (hostName: string) {
  const random = createRandom(`vbr.computers.disks/${hostName.toLowerCase()}`)
  const sizes = random() < 0.4 ? [100] : [100, 250]
  return sizes.map((size, key) => ({
    key,
    name: `Disk ${key}`,
    capacityBytes: size * gigabyte,
    usedBytes: Math.round(size * gigabyte * (0.25 + random() * 0.4))
  }))
}

/** ASSUMED: what a computer is whose login does not tell: its name does. */
export const isLinuxName = (hostName: string): boolean =>
  /(^|[^a-z])(lin|linux|ubuntu|debian|rhel|suse|iris|nix)/i.test(hostName)
