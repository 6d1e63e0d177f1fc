import { contract } from '../../../schemas/vbr/contract.js'
import type { ERepositoryType } from '../../../schemas/vbr/common/repositories.js'
import { membersOf } from '../../../server/revisions/json-schema.js'
import { described } from './described.js'
import { repositoryWords } from './repositories.js'

type View = ReturnType<typeof contract.at>

const newestRevision = contract.revisions.at(-1) ?? ''

/** Newest name → older one. */
const older = new Map(repositoryWords.flatMap(({ values }) => Object.entries(values)))

/** The kinds that a revision has a name for; nothing for the newest, which knows all that there are. */
export const kindsIn = rememberKinds(view => (view.schema('ERepositoryType').enum ?? []).map(String))

/**
 * The kinds whose settings a revision can show. ASSUMED: repositories of others are not there for its clients, who
 * could not read them. Nothing for the newest revision.
 */
export const modelsIn = rememberKinds(view => membersOf(view.schema('RepositoryModel'), view.schema).keys())

function rememberKinds (
  namesIn: (view: View) => Iterable<string>
): (revision: string) => readonly ERepositoryType[] | undefined {
  const known = new Map<string, readonly ERepositoryType[]>()
  return revision => {
    if (revision === newestRevision) return undefined
    let kinds = known.get(revision)
    if (kinds === undefined) {
      const names = new Set(namesIn(contract.at(described[revision] ?? revision)))
      const newest = contract.at(newestRevision).schema('ERepositoryType').enum ?? []
      const shown = newest.map(String).filter(kind => names.has(kind) || names.has(older.get(kind) ?? ''))
      kinds = shown as ERepositoryType[] // the contract's values are those of the type
      known.set(revision, kinds)
    }
    return kinds
  }
}
