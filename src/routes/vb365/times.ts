import { mix } from '../../state/content/hash.js'

/**
 * Recorded: UTC, without a fraction for whole seconds, else with as many digits as it takes, seven at most. The clock
 * here knows milliseconds: the digits below them follow from the moment, so that the same one is always written alike.
 */
export const toWrittenTime = (iso: string): string => iso.replace(/\.(\d{3})Z$/, (_all, digits: string) => {
  if (digits === '000') return 'Z'
  const moment = Date.parse(iso)
  const below = mix(moment % 2 ** 32, Math.floor(moment / 2 ** 32)) % 10_000
  return `.${digits}${String(below).padStart(4, '0')}`.replace(/0+$/, '') + 'Z'
})
