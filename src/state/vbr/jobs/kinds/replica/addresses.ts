import { isIPv4, isIPv6 } from 'node:net'
import type { ReplicaJobReIpRuleModel } from '../../../../../schemas/vbr/jobs/replica-jobs.js'

/** A number of an address may be a star: that stays what it is (guide). */
const isIPv4Pattern = (address: string): boolean => isIPv4(address.replaceAll('*', '0'))
const isIPv6Pattern = (address: string): boolean => isIPv6(address.replaceAll('*', '0'))

/** What in a rule is no address. ASSUMED: servers of names may be called by their names, as examples call them. */
export function wrongAddressIn ({ ipv4, ipv6 }: Pick<ReplicaJobReIpRuleModel, 'ipv4' | 'ipv6'>): string | undefined {
  const { sourceIPAddress, targetIPAddress, sourceSubnetMask, targetSubnetMask, targetDefaultGateway } = ipv4 ?? {}
  const { sourceIPv6Address, targetIPv6Address, targetDefaultGateway: gateway } = ipv6 ?? {}
  const isGiven = (address: string | undefined): address is string => address !== undefined
  return [sourceIPAddress, targetIPAddress].filter(isGiven).find(address => !isIPv4Pattern(address)) ??
    [sourceSubnetMask, targetSubnetMask, targetDefaultGateway].filter(isGiven).find(address => !isIPv4(address)) ??
    [sourceIPv6Address, targetIPv6Address].filter(isGiven).find(address => !isIPv6Pattern(address)) ??
    [gateway].filter(isGiven).find(address => !isIPv6(address))
}
