import { isIP, isIPv4 } from 'node:net'
import type {
  GlobalNetworkTrafficRulesModel, PreferredNetworkModel, PreferredNetworksModel, TrafficRuleModel
} from '../../../schemas/vbr/traffic-rules.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { bitsOfMask, isInRange, isRange, maskOf } from './address-ranges.js'
import { flagsOf, isOpen } from '../calendar/windows.js'
import { infrastructureRefusals as refuse } from './refusals.js'

type TrafficRule = TrafficRuleModel & { id: string }

/** How the components of the infrastructure use the network: one document, its rules have ids of their own. */
export type TrafficRules = Omit<GlobalNetworkTrafficRulesModel, 'trafficRules'> & {
  id: string
  trafficRules: TrafficRule[]
  /** The rule that every server has: of traffic to public networks (guide). */
  internetRuleId: string
}

/** ASSUMED: the bounds of the product's window for the number of connections. */
const mostStreams = 100
/** ASSUMED: the speed that a rule is limited to until somebody says another. */
const usualSpeed = { throttlingUnit: 'MbitPerSpec', throttlingValue: 10 } as const

/** Network traffic rules: between which addresses traffic is encrypted or slowed down; preferred networks. */
export function createTrafficRules (kernel: Kernel) {
  const settings = kernel.collection<TrafficRules>({
    name: 'vbr.trafficRules',
    noun: 'Network traffic rules',
    shape: { model: 'GlobalNetworkTrafficRulesModel', own: { internetRuleId: member.text } }
  })

  function read (): TrafficRules {
    const found = settings.first()
    if (found === undefined) throw new Error('The world has no network traffic rules')
    return found
  }

  /** A rule as it is to be: one that is known by its id keeps what is not said of it. */
  function settleRule (given: TrafficRuleModel, before: TrafficRules): TrafficRule {
    const known = before.trafficRules.find(({ id }) => id === given.id)
    if (given.id !== undefined && known === undefined) throw refuse.noSuch('traffic rule', given.id)
    const rule = { ...usualSpeed, ...freshFlags, ...known, ...given, id: known?.id ?? kernel.ids.next() }
    const { name, sourceIPStart, sourceIPEnd, targetIPStart, targetIPEnd } = known ?? rule
    guardRule(rule)
    // ASSUMED: of the predefined rule only what it does to the traffic can be changed.
    return rule.id === before.internetRuleId
      ? { ...rule, name, sourceIPStart, sourceIPEnd, targetIPStart, targetIPEnd }
      : rule
  }

  /** The list that takes the place of the one there was. The predefined rule is in every list (guide). */
  function settleRules (given: readonly TrafficRuleModel[], before: TrafficRules): TrafficRule[] {
    const ids = given.flatMap(({ id }) => id ?? [])
    if (new Set(ids).size < ids.length) throw refuse.ruleIdTwice()
    const rules = given.map(rule => settleRule(rule, before))
    const internet = before.trafficRules.filter(({ id }) => id === before.internetRuleId && !ids.includes(id))
    return [...internet, ...rules]
  }

  // An estate that says nothing of it has what the product's set-up makes.
  kernel.onBegin(() => {
    if (settings.count() > 0) return
    const internetRuleId = kernel.ids.of('vbr.trafficRules/internet')
    settings.add({
      id: kernel.ids.of('vbr.trafficRules'),
      useMultipleStreamsPerJob: true,
      uploadStreamsCount: 5,
      trafficRules: [internetRule(internetRuleId)],
      preferredNetworks: { isEnabled: false, networks: [] },
      internetRuleId
    })
  })

  return {
    get: read,

    /** The bytes a second that the slowest rule lets through between two hosts now; without a rule nothing. */
    speedBetween (source: string, target: string): number | undefined {
      // What stays on one host does not go through the network.
      if (source === target) return undefined
      const now = kernel.clock.now()
      const speeds = read().trafficRules
        .filter(rule => isThrottling(rule, now) && isBetween(rule, source, target)).map(speedOf)
      return speeds.length === 0 ? undefined : Math.min(...speeds)
    },

    /** Puts all rules in place of those there were; the parts that the body leaves out stay as they are. */
    edit (given: GlobalNetworkTrafficRulesModel): TrafficRules {
      const before = read()
      const { useMultipleStreamsPerJob, uploadStreamsCount = before.uploadStreamsCount ?? 1 } = given
      if (uploadStreamsCount < 1 || uploadStreamsCount > mostStreams) {
        throw refuse.outOfRange('uploadStreamsCount', 1, mostStreams)
      }
      return settings.replace({
        ...before,
        useMultipleStreamsPerJob,
        uploadStreamsCount,
        trafficRules: given.trafficRules === undefined ? before.trafficRules : settleRules(given.trafficRules, before),
        ...(given.preferredNetworks && { preferredNetworks: settleNetworks(given.preferredNetworks) })
      })
    }
  }
}

export type NetworkTraffic = ReturnType<typeof createTrafficRules>

/** What stands for a target in public networks. */
export const publicNetwork = 'internet'

/** The hours of its window are those in which it slows down (guide). */
const isThrottling = (rule: TrafficRule, now: number): boolean => rule.throttlingEnabled === true &&
  (rule.throttlingWindowEnabled !== true || isOpen(rule.throttlingWindowOptions, now))

/** A rule goes for both directions (guide). */
function isBetween (rule: TrafficRule, source: string, target: string): boolean {
  const isSource = (host: string): boolean => isInRange(host, rule.sourceIPStart, rule.sourceIPEnd)
  const isTarget = (host: string): boolean => host === publicNetwork
    ? rule.targetIPStart.toLowerCase() === publicNetwork || rule.targetIPStart.toLowerCase() === 'any'
    : isInRange(host, rule.targetIPStart, rule.targetIPEnd)
  return (isSource(source) && isTarget(target)) || (isSource(target) && isTarget(source))
}

const bytesOfUnit = { KbytePerSec: 2 ** 10, MbytePerSec: 2 ** 20, MbitPerSpec: 1_000_000 / 8 }

function speedOf (rule: TrafficRule): number {
  const { throttlingUnit, throttlingValue } = { ...usualSpeed, ...rule }
  return throttlingValue * bytesOfUnit[throttlingUnit]
}

const freshFlags = { encryptionEnabled: false, throttlingEnabled: false, throttlingWindowEnabled: false }

/** It encrypts what goes to public networks (examples, guide). */
const internetRule = (id: string): TrafficRule => ({
  id,
  name: 'Internet',
  sourceIPStart: 'Any',
  sourceIPEnd: '',
  targetIPStart: 'Internet',
  targetIPEnd: '',
  ...freshFlags,
  ...usualSpeed,
  encryptionEnabled: true
})

function guardRule (rule: TrafficRule): void {
  if (rule.name.trim() === '') throw refuse.empty('name')
  if (!isRange(rule.sourceIPStart, rule.sourceIPEnd)) {
    throw refuse.notAddressRange('source', rule.name, rule.sourceIPStart, rule.sourceIPEnd)
  }
  if (!isRange(rule.targetIPStart, rule.targetIPEnd)) {
    throw refuse.notAddressRange('target', rule.name, rule.targetIPStart, rule.targetIPEnd)
  }
  if (rule.throttlingValue !== undefined && rule.throttlingValue < 1) {
    throw refuse.notPositive('throttlingValue')
  }
  guardWindow(rule)
}

function guardWindow ({ name, throttlingWindowEnabled, throttlingWindowOptions: window }: TrafficRule): void {
  if (window === undefined) {
    if (throttlingWindowEnabled === true) throw refuse.windowMissing(name)
    return
  }
  const days = window.days.map(({ day }) => day)
  if (new Set(days).size < days.length) throw refuse.windowDayTwice(name)
  const wrong = window.days.find(({ hours }) => flagsOf(hours) === undefined)
  if (wrong !== undefined) throw refuse.windowNeedsFlags(wrong.day, wrong.hours)
}

function settleNetworks ({ isEnabled, networks = [] }: PreferredNetworksModel): PreferredNetworksModel {
  if (isEnabled && networks.length === 0) throw refuse.mustName('preferredNetworks', 'a network')
  return { isEnabled, networks: networks.map(settleNetwork) }
}

/** A network is told by its mask or by how many bits it leaves to it; both are kept. */
function settleNetwork ({ ipAddress = '', subnetMask = '', cidrNotation = '' }: PreferredNetworkModel): PreferredNetworkModel {
  const family = isIP(ipAddress)
  if (family === 0) throw refuse.notNetworkAddress(ipAddress)
  const bitsOfCidr = cidrNotation === '' ? undefined : readBits(cidrNotation, family === 4 ? 32 : 128)
  const maskBits = subnetMask === '' ? undefined : readMask(subnetMask)
  const bits = bitsOfCidr ?? maskBits
  if (bits === undefined) throw refuse.maskMissing(ipAddress)
  if (maskBits !== undefined && maskBits !== bits) {
    throw refuse.otherMask(subnetMask, cidrNotation)
  }
  return { ipAddress, ...(isIPv4(ipAddress) && { subnetMask: maskOf(bits) }), cidrNotation: String(bits) }
}

function readBits (text: string, most: number): number {
  const bits = /^\/?\d{1,3}$/.test(text) ? Number(text.replace('/', '')) : NaN
  if (!(bits <= most)) throw refuse.outOfRange('cidrNotation', 0, most)
  return bits
}

function readMask (text: string): number {
  const bits = bitsOfMask(text)
  if (bits === undefined) throw refuse.notSubnetMask(text)
  return bits
}
