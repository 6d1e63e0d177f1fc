import { keyOf, pick } from '../../../content/hash.js'

const kinds = ['abcdefghijkmnopqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#$%&*+-=?@^_~'] as const
const signs = kinds.join('')
/** As in the example. */
const length = 12

/** A password that Microsoft Entra ID takes, made of a seed: of each kind of sign there is one. */
export function passwordFrom (seed: string): string {
  const key = keyOf(seed)
  const made = Array.from({ length }, (_, n) => {
    const from = kinds[n] ?? signs
    return from.charAt(pick(key, n, from.length))
  })
  // The first four are of known kinds: where they stand is dealt, too.
  for (let n = length - 1; n > 0; n--) {
    const other = pick(key, length + n, n + 1)
    const [a = '', b = ''] = [made[n], made[other]]
    made[n] = b
    made[other] = a
  }
  return made.join('')
}

/** Microsoft: eight signs or more, of three kinds of four. */
export const isEntraPassword = (password: string): boolean => password.length >= 8 &&
  [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter(kind => kind.test(password)).length >= 3
