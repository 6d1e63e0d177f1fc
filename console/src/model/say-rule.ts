import type { Arranged, FaultInfo } from '../api/models.js'

/** What was arranged, as a sentence; ids by the names that the page knows. */
export function sayArranged (rule: Arranged, nameOf: (id: string) => string): string {
  if ('state' in rule) return `${nameOf(rule.subject)} is ${rule.state}${rule.message === undefined ? '' : `: “${rule.message}”`}.`
  const about = rule.subject === undefined ? '' : ` about ${nameOf(rule.subject)}`
  const times = rule.times === 1 ? 'The next' : `The next ${rule.times}`
  const says = rule.message === undefined ? '' : `, saying “${rule.message}”`
  if ('object' in rule) return `${times} ${rule.session}${about} has ${rule.result === 'Failed' ? 'a failure' : 'a warning'} with ${nameOf(rule.object)}${says}.`
  return `${times} ${rule.session}${about} ${rule.times === 1 ? 'ends' : 'end'} ${rule.result}${rule.at === undefined ? '' : ` at ${rule.at} %`}${says}.`
}

/** Whom it has hit so far, and for how long it holds. */
export function sayHits (rule: Arranged): string {
  if ('state' in rule) return 'until it is put right'
  const hits = rule.sessions.length
  const taken = hits === 0 ? 'nothing has taken it yet' : `${hits} ${hits === 1 ? 'session' : 'sessions'} took it`
  return rule.left === 0 ? `${taken}, used up` : `${taken}, ${rule.left} left`
}

export function sayFault (rule: FaultInfo): string {
  const what = rule.operation === '*' ? 'every operation' : rule.operation === '' ? `${rule.method ?? 'any method'} ${rule.path ?? ''}` : rule.operation
  const product = rule.product === 'vbr' ? 'B&R' : 'M365'
  const answer = [
    ...(rule.token === undefined ? [] : ['the token expires']),
    ...(rule.status === undefined ? [] : [`is answered ${rule.status}`]),
    ...(rule.status === undefined && rule.retryAfter !== undefined ? ['is answered 429'] : []),
    ...(rule.transport === undefined ? [] : [`the answer is lost (${rule.transport})`]),
    ...(rule.delay === undefined ? [] : ['waits']),
    ...(rule.stale === undefined ? [] : [`what was removed is found ${rule.stale} more times`])
  ]
  const chance = rule.probability === undefined ? '' : `, ${Math.round(rule.probability * 100)} % of the time`
  return `${product}, ${what}: ${answer.length === 0 ? 'as it says' : answer.join(', ')}${chance}.`
}
