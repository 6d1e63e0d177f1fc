import type { Product } from '../../server/product.js'
import type { Deps, Section } from '../../server/serve.js'
import { contract } from '../../schemas/vbr/contract.js'
import { owns } from '../../state/vbr/roles.js'
import { answers, refuse, unsupportedVersion } from './errors.js'
import { login } from './login.js'
import { nulls } from './nulls.js'
import { respelled, shapes } from './revisions.js'
import { sessions } from './sessions.js'

/** The sections of the documentation that are built, in its order. */
export const sections = (deps: Deps): Section[] => [
  login(deps),
  sessions
]

/** Revisions that clients ask for and no document describes, and the one that each is served as. */
const undocumented: Record<string, string> = {
  '1.0-rev1': '1.1-rev0',
  '1.0-rev2': '1.1-rev0',
  '1.1-rev1': '1.1-rev0',
  '1.1-rev2': '1.1-rev0',
  '1.2-rev0': '1.2-rev1'
}

/** The server's time zone: the offset with which every time is written. */
const offset = '+01:00'

/** VBR: the revision is a header; a missing one means the newest served. */
export function vbrProduct ({ newest }: { newest: string }): Product {
  const served = contract.revisions.slice(0, contract.revisions.indexOf(newest) + 1)
  const named = [...Object.keys(undocumented).filter(name => served.includes(undocumented[name] ?? '')), ...served].sort()
  return {
    name: 'vbr',
    contract,
    served,
    prefix: '',
    revisionOf (request) {
      const asked = request.headers['x-api-version']
      if (typeof asked !== 'string' || asked === '') return { revision: newest }
      const revision = undocumented[asked.toLowerCase()] ?? asked.toLowerCase()
      return served.includes(revision) ? { revision } : { refused: unsupportedVersion(named) }
    },
    refuse,
    answers,
    allows: (principal, { claims }) => owns(principal.roles, claims),
    nulls,
    shapes,
    respelled,
    links: {},
    time: iso => withOffset(iso),
    localTime: text => toIso(text),
    envelope: ({ results, offset, limit, total }) => ({ pagination: { total, count: results.length, skip: offset, limit } }),
    rows: 'data'
  }
}

function withOffset (iso: string): string {
  const shifted = new Date(Date.parse(iso) + offsetMinutes(offset) * 60_000).toISOString()
  return shifted.replace('Z', offset)
}

/** Accepts `Z`, offsets, fractions of any length; without an offset the server's own time is meant. */
function toIso (text: string): string | undefined {
  const plain = text.trim().replace(' ', 'T').replace(/(\.\d{3})\d+/, '$1')
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(plain) ? plain : plain.includes('T') ? plain + offset : `${plain}T00:00:00${offset}`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function offsetMinutes (text: string): number {
  const [hours = '0', minutes = '0'] = text.slice(1).split(':')
  return (text.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
