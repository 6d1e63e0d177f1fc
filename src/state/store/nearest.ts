/*
 * What a mistyped word may have meant. One way of telling for all who refuse something: names of operations and
 * members, closed lists, paths.
 */

/** Those that are least far away, nearest first. */
export function nearest<T> (all: readonly T[], far: (one: T) => number, count: number): T[] {
  return all.map(one => ({ one, far: far(one) })).sort((a, b) => a.far - b.far).slice(0, count).map(({ one }) => one)
}

/** The word that was very likely meant; undefined where none is near. */
export function nearestWord (given: string, words: readonly string[]): string | undefined {
  const wanted = given.toLowerCase()
  if (wanted === '') return undefined
  const [typed] = nearest(words, word => distance(wanted, word.toLowerCase()), 1)
  if (typed !== undefined && isNear(wanted, typed.toLowerCase())) return typed
  const [alike] = nearest(words, word => -likeness(wanted, word), 1)
  return alike !== undefined && likeness(wanted, alike) >= mostlyAlike ? alike : undefined
}

/** So much of two names is the same where one was meant by the other. */
const mostlyAlike = 0.6

/** One letter in three may be wrong; a word that was not typed to its end is near, too. */
function isNear (a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (short.length >= 3 && long.startsWith(short)) || distance(a, b) <= Math.max(1, Math.floor(long.length / 3))
}

/** The share of pairs of letters that two names have in common: their words may stand in another order (Dice). */
export function likeness (one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)]
  return 2 * [...a].filter(pair => b.has(pair)).length / (a.size + b.size || 1)
}

const pairs = (name: string): Set<string> => {
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, n) => letters.slice(n, n + 2)))
}

/** How many letters must be added, taken out, replaced or swapped to make one text the other (Damerau, Levenshtein). */
export function distance (a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    [before, row] = [row, next]
  }
  return row[b.length] ?? 0
}
