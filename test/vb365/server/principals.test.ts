import t from 'tap'
import { allows } from '../../../src/routes/vb365/principals.js'
import { contract } from '../../../src/schemas/vb365/contract.js'
import type { Principal, PrincipalKind } from '../../../src/state/access/access.js'

const as = (kind: PrincipalKind): Principal =>
  ({ grant: '', product: 'vb365', world: 'default', user: 'somebody', kind, roles: kind === 'administrator' ? ['Administrator'] : [] })

const operations = contract.operations.flatMap(operation => contract.at('v8').operation(operation) ?? [])

/** The operations of version 8 that a principal may call, as `POST /Organization/Explore`. */
const callable = (kind: PrincipalKind): string[] => operations
  .filter(operation => operation.anonymous !== true && allows(as(kind), operation))
  .map(({ method, url }) => `${method} ${url}`)

t.test('an administrator may call everything but what has a meaning only for tenants and operators', async t => {
  const may = new Set(callable('administrator'))
  const not = operations.filter(({ anonymous, method, url }) => anonymous !== true && !may.has(`${method} ${url}`))
  t.same(not.filter(({ url }) => url.startsWith('/Organization')).map(({ method, url }) => `${method} ${url}`).sort(), [
    'GET /Organization', 'GET /Organization/LoggedInUser', 'GET /Organization/LoggedInUser/EffectiveScope',
    'GET /Organization/LoggedInUser/OperatorInfo', 'GET /Organization/LoggedInUser/RestorePoints',
    'POST /Organization/Explore', 'POST /Organization/OperatorExplore'
  ])
  const restores = not.filter(({ url }) => !url.startsWith('/Organization'))
  t.equal(restores.length, 14)
  for (const { url } of restores) t.match(url, /^\/RestoreSessions\/.*operator/i)
})

t.test('a tenant may restore what belongs to the own organization', async t => {
  const may = callable('tenant')
  t.ok(may.includes('GET /Organization'))
  t.ok(may.includes('POST /Organization/Explore'))
  t.ok(may.includes('POST /RestoreSessions/:restoreSessionId/organization/restoreDeviceCode'))
  t.ok(may.includes('POST /token/logout'))
  for (const call of may) t.match(call, / \/(token\/logout$|Organization(\/Explore)?$|RestoreSessions)/)
  t.notOk(may.some(call => /operator/i.test(call)))
})

t.test('an operator may look around in restore sessions and restore in the ways of operators only', async t => {
  const may = callable('operator')
  t.ok(may.includes('POST /token/AuthCode'))
  t.ok(may.includes('POST /Organization/OperatorExplore'))
  t.ok(may.includes('GET /Organization/LoggedInUser/RestorePoints'))
  const changing = may.filter(call => call.startsWith('POST /RestoreSessions'))
  for (const call of changing) t.match(call, /\/(Stop|search\w*|operatorRestore|operatorStartExportTask|startOperatorExportPosts)$/i)
  t.equal(changing.filter(call => /operator/i.test(call)).length, 12)
  t.notOk(may.some(call => /^(PUT|DELETE)/.test(call)))
})
