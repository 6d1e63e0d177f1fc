import { blockSize, deal, keyOf, mix } from './hash.js'

export interface Person { name: string, mail: string }

const given = ['Amelia', 'Bruno', 'Chiara', 'Dmitri', 'Elena', 'Felix', 'Gülsen', 'Hiroshi', 'Ingrid', 'João',
  'Katarzyna', 'Liam',
  'Mei', 'Noémie', 'Omar', 'Priya'] as const
const family = ['Abel', 'Baker', 'Çelik', 'Duarte', 'Ek', 'Fontaine', 'Galanis', 'Haas', 'Ito', 'Jørgensen',
  'Kowalska', 'Lindqvist',
  'Moretti', 'Nagy', 'Okafor', 'Petrov'] as const
const companies = ['brightwater.example', 'nordlicht.example', 'pinegrove.example', 'ostermann.example',
  'valdora.example',
  'kitano.example', 'greyfield.example', 'sunnybrook.example'] as const

/** The people whom somebody in an organization writes with: half of them colleagues, the others from elsewhere. */
export function createPeople (key: number, domain: string) {
  const cast = Array.from({ length: blockSize }, (_, n): Person => {
    const random = mix(key, n)
    // Every family name comes four times at most, with another given name each time.
    const name = `${given[(random + n) % 16] ?? given[0]} ${family[(n * 5 + (n >> 4)) % 16] ?? family[0]}`
    const host = n < blockSize / 2 ? domain : companies[n % companies.length] ?? companies[0]
    return { name, mail: `${plain(name)}@${host}` }
  })
  const none: Person = { name: '', mail: '' }
  return {
    cast,
    /** Who wrote the n-th thing. */
    of: (stream: number, n: number): Person => cast[deal(stream ^ 0x1b873593, n)] ?? none,
    /** Somebody of the organization. */
    colleague: (stream: number, n: number): Person => cast[mix(stream, n) % (blockSize / 2)] ?? none
  }
}

export type People = ReturnType<typeof createPeople>

/** They follow from both, and every post and mail asks for them: the latest are kept. */
export function peopleOf (seed: number, domain: string): People {
  const name = `${seed}/people/${domain}`
  let people = known.get(name)
  if (people === undefined) {
    if (known.size === 100) known.clear()
    known.set(name, people = createPeople(keyOf(name), domain))
  }
  return people
}
const known = new Map<string, People>()

/** A name as an address has it: letters without their marks. */
export const plain = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ı/g, 'i')
    .replace(/[^a-z0-9]+/g, '.')
