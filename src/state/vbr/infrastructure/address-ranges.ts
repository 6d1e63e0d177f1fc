import { BlockList, isIP, isIPv4 } from 'node:net'

/** What stands for addresses without naming them (examples): all there are, and those of public networks. */
const anywhere = ['any', 'internet']

/** Whether two texts say where a range of addresses begins and ends; a word for many has no end. */
export function isRange (start: string, end: string): boolean {
  if (anywhere.includes(start.toLowerCase())) return end === '' || end.toLowerCase() === start.toLowerCase()
  const family = isIP(start)
  if (family === 0 || family !== isIP(end)) return false
  try {
    new BlockList().addRange(start, end, family === 4 ? 'ipv4' : 'ipv6')
    return true
  } catch {
    // Node refuses a range that ends before it begins.
    return false
  }
}

/** How many bits of an address a mask like `255.255.0.0` leaves to the network; undefined when it is not a mask. */
export function bitsOfMask (mask: string): number | undefined {
  if (!isIPv4(mask)) return undefined
  const flags = mask.split('.').map(part => Number(part).toString(2).padStart(8, '0')).join('')
  return /^1*0*$/.test(flags) ? flags.lastIndexOf('1') + 1 : undefined
}

export function maskOf (bits: number): string {
  const flags = '1'.repeat(bits).padEnd(32, '0')
  return [0, 8, 16, 24].map(at => parseInt(flags.slice(at, at + 8), 2)).join('.')
}

/**
 * Whether a host is in a range. ASSUMED: one that is known by its name alone is in a private network, at no known
 * address.
 */
export function isInRange (host: string, start: string, end: string): boolean {
  if (start.toLowerCase() === 'any') return true
  const family = isIP(host)
  if (family === 0 || start.toLowerCase() === 'internet' || family !== isIP(start)) return false
  const range = new BlockList()
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  range.addRange(start, end, kind)
  return range.check(host, kind)
}
