import t from 'tap'
import { contract } from '../../../../src/schemas/vbr/contract.js'
import { owns } from '../../../../src/state/vbr/server/roles.js'

const newest = '1.3-rev2'
const roles = [
  'BackupOperator', 'RestoreOperator', 'BackupViewer', 'TapeOperator', 'SecurityAdministrator', 'IncidentApiOperator'
]

t.test('an administrator owns every claim of every revision', async t => {
  for (const revision of contract.revisions) {
    for (const { id, claims } of contract.at(revision).operations()) t.ok(owns(['Administrator'], claims, revision), id)
  }
})

t.test('what asks for no claim is open to every role, an unknown role owns nothing', async t => {
  for (const role of [...roles, 'Gardener']) {
    t.ok(owns([role], undefined, newest))
    t.ok(owns([role], [], newest))
    t.notOk(owns([role], ['UpdateConfigBackupOptions'], newest))
  }
  t.notOk(owns([], ['ViewSessions'], newest))
  t.notOk(owns(['Gardener'], ['ViewSessions'], newest))
})

t.test('everybody but the incident operator sees, operators start, restore operators restore', async t => {
  const owners = (claim: string, revision = '1.2-rev1'): string[] => roles.filter(role => owns([role], [claim], revision))
  const [operator, restore, viewer, tape, security, incident] = roles
  t.same(owners('ViewSessions'), [operator, restore, viewer, tape])
  t.same(owners('ViewSessions', newest), [operator, restore, viewer, tape, security])
  t.same(owners('StartConfigBackup'), [operator])
  for (const revision of contract.revisions) {
    t.same(owners('ViewConfigBackupOptions', revision), [operator, viewer], revision)
    t.same(owners('ViewGeneralOptions', revision), [], revision)
  }
  t.same(owners('StopSessions'), [operator])
  t.same(owners('StopSessions', newest), [operator, restore])
  t.same(owners('StartViVMInstantRecovery'), [restore])
  t.same(owners('ViewEncryptionPasswords'), [security])
  t.same(owners('ViewEncryptionPasswords', newest), [operator, security])
  t.same(owners('UpdateCredentials', newest), [security])
  t.same(owners('CreateSuspiciousActivityEvent'), [incident])
  t.same(owners('EvacuateExtentBackups', '1.1-rev0'), [])
})

t.test('several roles own what each of them owns', async t => {
  t.ok(owns(['BackupViewer', 'BackupOperator'], ['StartConfigBackup'], newest))
  t.ok(owns(['RestoreOperator', 'SecurityAdministrator'], ['CreateEncryptionPasswords'], newest))
})
