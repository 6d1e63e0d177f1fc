import { isIP } from 'node:net'
import type {
  HighAvailabilityClusterNodeModel, HighAvailabilityClusterSpec
} from '../../../schemas/vbr/high-availability-ha-cluster.js'
import { isPemCertificate } from '../base/certificates.js'
import { availabilityRefusals as refuse } from './refusals.js'

/** A backup server of a cluster, whichever part it plays. */
export type ClusterNode = Pick<HighAvailabilityClusterNodeModel, 'id' | 'name' | 'ipAddress' | 'fqdn'> & {
  externalEndpoint?: string
}

/** What clients can say of where a cluster is found. */
export interface ClusterAddresses {
  clusterEndpoint?: string | undefined
  clusterDnsName?: string | undefined
  primaryNodeExternalEndpoint?: string | undefined
  secondaryNodeExternalEndpoint?: string | undefined
}

/** ASSUMED: the other server is called as this one, with the next number. */
export function nameOfOther (fqdn: string): string {
  const [own = '', ...domain] = fqdn.split('.')
  const { stem = own, digits = '01' } = /^(?<stem>.*?)(?<digits>\d+)$/.exec(own)?.groups ?? {}
  const next = String(Number(digits) + 1).padStart(digits.length, '0')
  return [`${stem}${stem === own && !/\d$/.test(own) ? '-' : ''}${next}`, ...domain].join('.')
}

export const shortName = (fqdn: string): string => fqdn.split('.')[0] ?? fqdn

export function guardAddress (member: string, given: string): void {
  if (isIP(given.trim()) === 0) throw refuse.notNodeAddress(member, given)
}

const dnsName = /^(?=.{1,253}$)(?!-)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.?$/i

export function guardDnsName (member: string, given: string): void {
  if (!dnsName.test(given.trim()) || isIP(given.trim()) !== 0) throw refuse.notDnsName(member, given)
}

export function guardOther (member: string, given: string, others: Readonly<Record<string, string>>): void {
  const same = Object.entries(others).find(([, address]) => address === given)
  if (same !== undefined) throw refuse.addressTaken(member, same[0])
}

/**
 * What a new cluster is to be like. ASSUMED: without cross-subnet mode it has an address of its own, which goes with
 * the primary node; with it clients come by the nodes' external endpoints.
 */
export function guardSpec (spec: HighAvailabilityClusterSpec): void {
  const { primaryNodeIpAddress, secondaryNodeIpAddress, clusterDnsName } = spec
  const { clusterEndpoint = '', isCrossSubnetMode = false } = spec
  guardAddress('primaryNodeIpAddress', primaryNodeIpAddress)
  guardAddress('secondaryNodeIpAddress', secondaryNodeIpAddress)
  guardOther('secondaryNodeIpAddress', secondaryNodeIpAddress, { primaryNodeIpAddress })
  guardDnsName('clusterDnsName', clusterDnsName)
  if (clusterEndpoint !== '') {
    guardAddress('clusterEndpoint', clusterEndpoint)
    guardOther('clusterEndpoint', clusterEndpoint, { primaryNodeIpAddress, secondaryNodeIpAddress })
  } else if (!isCrossSubnetMode) throw refuse.missing('clusterEndpoint')
  if (isCrossSubnetMode) {
    for (const member of ['primaryNodeExternalEndpoint', 'secondaryNodeExternalEndpoint'] as const) {
      if ((spec[member] ?? '').trim() === '') throw refuse.externalEndpointMissing(member)
    }
  }
  if (!isPemCertificate(spec.certificate.certificate)) {
    throw refuse.notCertificate('certificate', spec.certificate.formatType)
  }
}
