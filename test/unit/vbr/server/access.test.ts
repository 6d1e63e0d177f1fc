import t from 'tap'
import { createAccess } from '../../../../src/routes/vbr/access.js'
import { contract } from '../../../../src/schemas/vbr/contract.js'

const operations = contract.operations.map(operation => {
  const known = [...contract.revisions].reverse().map(revision => contract.at(revision).operation(operation))
  return { operation, name: known.find(at => at !== undefined)?.id ?? '' }
})

/** Which of some roles may call an operation, by its newest name, on a server with that newest revision. */
function openTo (newest: string, name: string, roles: readonly string[]): string[] {
  const mayCall = createAccess(newest)
  const operation = operations.find(operation => operation.name === name)?.operation
  const at = operation && [...contract.revisions].reverse().map(revision => contract.at(revision).operation(operation))
    .find(known => known !== undefined)
  if (at === undefined) throw new Error(`There is no operation ${name}`)
  return roles.filter(role => mayCall([role], at))
}

const [operator, restore, viewer, tape, security, incident] = [
  'BackupOperator', 'RestoreOperator', 'BackupViewer', 'TapeOperator', 'SecurityAdministrator', 'IncidentApiOperator'
]
const roles = [operator, restore, viewer, tape, security, incident].map(String)

t.test('an administrator may do everything, and somebody without a role what no document restricts', async t => {
  for (const revision of contract.revisions) {
    const mayCall = createAccess(revision)
    for (const at of contract.at(revision).operations()) {
      t.ok(mayCall(['Administrator'], at), at.id)
      if (mayCall(['Gardener'], at)) t.ok(at.claims === undefined || JSON.stringify(at.openTo) === '["Everyone"]', at.id)
    }
  }
})

t.test('the newest served document decides', async t => {
  t.same(openTo('1.2-rev1', 'GetAllSessions', roles), [operator, restore, viewer, tape])
  t.same(openTo('1.3-rev1', 'GetAllSessions', roles), [operator, restore, viewer, tape, security])
  t.same(openTo('1.2-rev1', 'StopSession', roles), [operator])
  t.same(openTo('1.3-rev2', 'StopSession', roles), [operator, restore])
  for (const revision of contract.revisions) t.same(openTo(revision, 'GetConfigBackupOptions', roles), [], revision)
  t.same(openTo('1.3-rev2', 'StartConfigBackup', roles), [operator])
})

t.test('a role that a document names nowhere keeps what the last one gave, and gets nothing of what is new', async t => {
  t.same(openTo('1.3-rev2', 'GetAllSessions', roles), [operator, restore, viewer, tape, security])
  for (const { operation, name } of operations) {
    const since = contract.revisions.find(revision => contract.at(revision).operation(operation) !== undefined)
    if (since === '1.3-rev2') t.same(openTo('1.3-rev2', name, ['TapeOperator']), [], name)
  }
})

t.test('before a document names roles, the first one that does decides', async t => {
  t.same(openTo('1.1-rev0', 'GetAllSessions', roles), [operator, restore, viewer, tape])
  t.same(openTo('1.1-rev0', 'EvacuateBackupsFromScaleOutExtent', roles), [])
})

t.test('several roles may do what each of them may', async t => {
  const mayCall = createAccess('1.3-rev2')
  const start = contract.at('1.3-rev2').operations().find(({ id }) => id === 'StartConfigBackup')
  t.ok(start && mayCall(['BackupViewer', 'BackupOperator'], start))
})
