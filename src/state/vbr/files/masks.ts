import { createMatcher } from '../../store/wildcard.js'

/**
 * Which files of a source are meant: those of the included masks, all without any, and none of the excluded ones.
 * `without`: paths of files that are not there any more. `followsLinks`: links are what they lead to.
 */
export interface Masks { included: string[], excluded: string[], without?: string[], followsLinks?: boolean }

/** Whether a file is one of those that masks mean. */
export function createChoice ({ included, excluded, without = [] }: Masks): (path: string) => boolean {
  const toMatchers = (masks: readonly string[]) => masks.map(mask => {
    const end = createMatcher(/[*?]/.test(mask) ? mask : `${mask.replace(/[\\/]+$/, '')}*`, { single: true })
    const name = createMatcher(mask, { single: true })
    return (path: string): boolean =>
      end(path) || name(path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1))
  })
  const [wanted, unwanted, gone] = [toMatchers(included), toMatchers(excluded), new Set(without)]
  const isMeant = (path: string): boolean => wanted.length === 0 || wanted.some(fits => fits(path))
  return path => !gone.has(path) && isMeant(path) && !unwanted.some(fits => fits(path))
}
