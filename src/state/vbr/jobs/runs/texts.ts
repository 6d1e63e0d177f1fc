const loads = ['Source', 'Proxy', 'Network', 'Target']

/** How busy each stretch of the way was. ASSUMED: the source is busiest; `seed` decides of the others. */
export const loadText = (seed: string): string =>
  `Load: ${loads.map((name, n) => `${name} ${loadOf(seed, n)}%`).join(' > ')}`

const loadOf = (seed: string, n: number): number =>
  n === 0 ? 80 + parseInt(seed.slice(0, 2), 16) % 19 : 20 + parseInt(seed.slice(2 * n, 2 * n + 2), 16) % 55
