import { contract } from '../../schemas/vbr/contract.js'
import type { AnyOperation, OperationAt } from '../../schemas/kit/at.js'
import { optionWord } from '../../state/vbr/users/index.js'
import { restoreOptionOf } from './restore-option-of.js'

/** What a document opens to roles. Reading all of one takes a while: it is done when somebody asks. */
interface Opening {
  names: () => ReadonlySet<string>
  /** Undefined where the document does not have the operation. */
  of: (operation: AnyOperation) => readonly string[] | undefined
}

const everyone = 'Everyone'

function openingOf (revision: string): Opening {
  const view = contract.at(revision)
  let names: ReadonlySet<string> | undefined
  return {
    names: () => (names ??= new Set(view.operations().flatMap(({ openTo = [] }) => openTo))),
    of: operation => {
      const at = view.operation(operation)
      return at && (at.openTo ?? [])
    }
  }
}

/** Words of a login that no document has: what a custom role includes, and which one it is. */
const isOwnWord = (name: string): boolean => name.includes(':')

/**
 * Who may call what on a server with this newest revision, whatever revision a client speaks: as its document says,
 * operation by operation. A role that it names nowhere keeps what the last document gives that names it, and where none
 * does so far, what the first one gives: that of 1.1-rev0 speaks of claims alone. The administrator may do everything.
 */
export function createAccess (newest: string) {
  const at = contract.revisions.indexOf(newest)
  const served = contract.revisions.slice(0, at + 1).reverse().map(openingOf)
  const later = contract.revisions.slice(at + 1).map(openingOf)
  const documents = new Map<string, readonly Opening[]>()
  const known = new Map<AnyOperation, Map<string, boolean>>()

  /** The documents in which a role's rights are looked up, the one that decides first. */
  function documentsFor (role: string): readonly Opening[] {
    let found = documents.get(role)
    if (found === undefined) {
      const first = served.findIndex(({ names }) => names().has(role))
      found = first === -1 ? later.filter(({ names }) => names().has(role)).slice(0, 1) : served.slice(first)
      documents.set(role, found)
    }
    return found
  }

  function isOpen (operation: AnyOperation, role: string): boolean {
    const roles = known.get(operation) ?? new Map<string, boolean>()
    known.set(operation, roles)
    let open = roles.get(role)
    if (open === undefined) {
      // An operation that has gone by then is as open as it was last.
      const opening = documentsFor(role).find(document => document.of(operation) !== undefined)
      roles.set(role, open = opening?.of(operation)?.includes(role) === true)
    }
    return open
  }

  /** Whether a user with these roles may call an operation; one that no document restricts is open. */
  return (names: readonly string[], { claims, source, url }: OperationAt): boolean => {
    if (claims === undefined || names.includes('Administrator') || isOpen(source, everyone)) return true
    const option = restoreOptionOf(url)
    const lacksOption = option !== undefined && !names.includes(optionWord(option))
    return names.some(name => !isOwnWord(name) && isOpen(source, name) && !(lacksOption && name === 'CustomRestore'))
  }
}

const newestView = contract.at(contract.revisions.at(-1) ?? '')

/**
 * The right to a job or a backup that an operation needs of whom it was delegated to: what the newest document opens to
 * custom roles that back up writes, what it opens to those that restore restores, and what it opens to both only reads.
 */
export function rightNeeded (operation: AnyOperation): 'write' | 'restore' | undefined {
  const openTo = newestView.operation(operation)?.openTo ?? []
  const [backsUp, restores] = ['CustomBackup', 'CustomRestore'].map(word => openTo.includes(word))
  return backsUp === restores ? undefined : backsUp === true ? 'write' : 'restore'
}

/** All of it (documents): some is of the console, which has no operation here. */
const permissionsOfIncidentApi: readonly string[] = [
  'UpdateConsoleClient', 'CreateSuspiciousActivityEvent', 'ViewYaraRules', 'GetConsoleUpdateMetadata',
  'DownloadConsoleComponents', 'StartMalwareBackupScan', 'UpdateRansomwareDetectionEvent', 'ViewSuspiciousActivityEvents'
]

/** What a role permits on such a server, built-in or custom, by its words: the claims of what it may call. */
export function createPermissions (newest: string) {
  const mayCall = createAccess(newest)
  return (roles: readonly string[]): string[] => {
    if (roles.includes('IncidentApiOperator')) return [...permissionsOfIncidentApi]
    const open = contract.at(newest).operations().filter(operation => mayCall(roles, operation))
    return [...new Set(open.flatMap(({ claims }) => claims ?? []))].sort()
  }
}
