import { restoreRefusals as refuse } from './refusals.js'

interface Named { id?: string | undefined }

/** The ids by which a body names things. Refused where it names none, or one without an id. */
export function idsNamed (named: readonly Named[] | null | undefined, member: string): string[] {
  if (named == null || named.length === 0) throw refuse.nothingNamed(member)
  return named.map(({ id }, nth) => {
    if (id === undefined || id === '') throw refuse.lacks(`${member}.${nth}.id`)
    return id
  })
}
