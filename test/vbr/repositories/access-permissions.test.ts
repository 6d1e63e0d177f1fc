import { readFileSync } from 'node:fs'
import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { nowhere, refusal, repositoriesPath as path } from './stories.js'
import { sparePassword, vaultPassword } from '../../estate/vbr/credentials.js'
import { nas, winRepo } from '../../estate/vbr/repositories.js'

const { simulator, world } = await startTest(t)

t.test('access to a repository is denied until somebody allows it, in the shape of each revision', async t => {
  const { vbr, vbrAt } = await world()
  const old = vbrAt('1.1-rev0')
  const access = (id: string) => `${path}/${id}/accessPermissions`
  t.same((await vbr.get(access(nas))).body,
    { accessPolicy: 'DenyAll', accounts: [], encryptionSettings: { isEnabled: false } })
  t.same((await old.get(access(nas))).body, { accessPolicy: 'DenyAll', accounts: [], encryptBackups: false })
  t.same((await old.get(access(winRepo))).body,
    { accessPolicy: 'AllowExplicit', accounts: ['LWWORKS\\dba'], encryptBackups: true, passwordId: vaultPassword })

  const given = { accessPolicy: 'AllowExplicit', accounts: ['LWWORKS\\jane'], encryptBackups: true, passwordId: sparePassword }
  t.match(await old.put(access(nas), { body: given }), { status: 200, body: given })
  t.same((await vbr.get(access(nas))).body, {
    accessPolicy: 'AllowExplicit',
    accounts: [{ name: 'LWWORKS\\jane', type: 'ExternalUser' }],
    encryptionSettings: {
      isEnabled: true,
      encryptionType: 'ByUserPassword',
      encryptionPasswordId: sparePassword,
      encryptionPasswordUniqueId: '2E000000000040008000000000000002'
    }
  })
  t.match(await refusal(vbr.del(`/api/v1/encryptionPasswords/${sparePassword}`)), /in use by: NAS01/)
  t.match(await vbr.put(access(nas), {
    body: { accessPolicy: 'AllowAll', accounts: [], encryptionSettings: { isEnabled: false } }
  }), { status: 200, body: { accessPolicy: 'AllowAll' } })
  t.equal((await vbr.del(`/api/v1/encryptionPasswords/${sparePassword}`)).status, 204)
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1']) {
    t.equal((await vbrAt(revision).get(access(nas))).status, 404, `${revision} has no such operation`)
  }
})

t.test('access permissions that say nothing are refused', async t => {
  const { vbr, vbrAt, vbrAs } = await world()
  const access = `${path}/${nas}/accessPermissions`
  const put = (body: object) => refusal(vbrAt('1.1-rev0').put(access, { body }))
  t.match(await put({ accessPolicy: 'AllowExplicit', encryptBackups: false }), /'accounts' must name an account/)
  t.match(await put({ accessPolicy: 'AllowExplicit', accounts: [''], encryptBackups: false }), /'accounts.name' is required/)
  t.match(await put({ accessPolicy: 'AllowAll', encryptBackups: true }), /encryption password is required/)
  t.match(await put({ accessPolicy: 'AllowAll', encryptBackups: true, passwordId: nowhere }), /no encryption password/)
  t.match(await put({ accessPolicy: 'Sometimes', encryptBackups: false }), /^400 UnexpectedContent/)
  const byKms = (kms: object) => refusal(vbr.put(access, {
    body: { accessPolicy: 'AllowAll', accounts: [], encryptionSettings: { isEnabled: true, encryptionType: 'ByKms', ...kms } }
  }))
  t.match(await byKms({}), /'kmsServerId' is required/)
  t.match(await byKms({ kmsServerId: nowhere }), /no KMS server/)
  t.match(await refusal(vbr.get(`${path}/${nowhere}/accessPermissions`)), /^404/)
  t.equal((await (await vbrAs('viewer')).get(access)).status, 403)
})

t.test('what a key management server encrypts keeps it', async t => {
  const { vbr } = await world()
  const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64')
  const { body: kms } = await vbr.post('/api/v1/kmsServers', {
    body: {
      name: 'kms01.lindwurm.example',
      type: 'KMS',
      port: 5696,
      description: 'Keys',
      serverCertificate: { certificate: base64(simulator.certificate.cert), formatType: 'Pem' },
      clientCertificate: {
        certificate: base64(readFileSync(new URL('../../estate/kms-client.pfx', import.meta.url))), formatType: 'Pfx', password: 'vbsim'
      }
    }
  })
  const encryptionSettings = { isEnabled: true, encryptionType: 'ByKms', kmsServerId: kms.id }
  const reply = await vbr.put(`${path}/${nas}/accessPermissions`, {
    body: { accessPolicy: 'AllowAll', accounts: [], encryptionSettings }
  })
  t.match(reply, { status: 200, body: { encryptionSettings } })
  t.match(await refusal(vbr.del(`/api/v1/kmsServers/${kms.id}`)), /in use by: NAS01/)
})
