import t from 'tap'
import type { AnyOperation } from '../../src/schemas/kit/at.js'
import { contract } from '../../src/schemas/vbr/contract.js'
import { roleNames } from '../../src/state/vbr/server/roles.js'
import { defaultAccounts } from '../../src/state/world/accounts.js'
import { type Built, isMembers, nowhere, revisions, startContractTest } from './vbr-bodies-kit.js'
import { noId } from '../estate/ids.js'

t.setTimeout(600_000)
const { builtIn, call, pathOf, bodiesFor, prepare, world } = await startContractTest(t)
await prepare()
await world.snapshots.take('prepared')

/** What must be asked besides, where something must. */
const questionOf = ({ operation: { url } }: Built): string =>
  url.endsWith('/createRecoveryMedia')
    ? '?format=Iso&allowRemoteBmr=true'
    : url.endsWith('/startAuthorization') ? '?vdcSessionId=1&redirectUri=https%3A%2F%2Fportal.example' : ''

/** The path of an operation with one of its ids replaced, for each of them. */
function misled ({ operation: { url, params } }: Built, path: string, id: string): string[] {
  const steps = path.split('/')
  const isId = (step: string): boolean => step.startsWith(':') && params?.properties[step.slice(1)]?.format === 'uuid'
  return url.split('/').flatMap((step, n) =>
    isId(step) ? [steps.map((known, m) => m === n ? id : known).join('/')] : [])
}

for (const revision of revisions) {
  t.test(`an id in a path of ${revision} is a GUID of something that is there`, async t => {
    const complaints: string[] = []
    for (const built of builtIn(revision)) {
      const { operation: { method, body: schema } } = built
      const { path, body } = (await bodiesFor(built))[0] ?? { path: await pathOf(built), body: undefined }
      const ask = async (asked: string, id: string, status: number): Promise<void> => {
        const given = isMembers(body) && 'id' in body ? { ...body, id } : body
        const content = schema === undefined ? {} : { body: given }
        const reply = await call(revision, method, asked + questionOf(built), content)
        const { errorCode, message } = isMembers(reply.body) ? reply.body : {}
        const right = reply.status === status &&
          (status === 400 ? errorCode === 'UnexpectedContent' : errorCode === 'NotFound' && String(message).includes(id))
        if (!right) complaints.push(`${method} ${asked}: ${reply.status} ${errorCode} ${message}`)
      }
      for (const id of [nowhere, noId]) for (const asked of misled(built, path, id)) await ask(asked, id, 404)
      for (const asked of misled(built, path, 'no-guid')) await ask(asked, 'no-guid', 400)
      if (method !== 'GET' || !path.includes('-')) continue
      const known = await call(revision, 'GET', path)
      const spelling = (change: (id: string) => string): string => path.replace(/[0-9a-f-]{36}/g, change)
      for (const spelled of [spelling(id => id.toUpperCase()), spelling(id => `%7B${id}%7D`)]) {
        const { status } = await call(revision, 'GET', spelled)
        if (status !== known.status) complaints.push(`GET ${spelled}: ${status} instead of ${known.status}`)
      }
    }
    t.same(complaints, [])
  })

  t.test(`a method that no operation of ${revision} has on a path is refused`, async t => {
    const complaints: string[] = []
    const pattern = (url: string): RegExp => new RegExp(`^${url.replace(/\/$/, '').replace(/:[^/]+/g, '[^/]+')}/?$`)
    const ways = contract.at(revision).operations().map(({ method, url }) => ({ method, url: pattern(url) }))
    for (const built of builtIn(revision)) {
      const path = await pathOf(built)
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
        if (ways.some(way => way.method === method && way.url.test(path)) || `${method} ${path}` === alias) continue
        const { status, body } = await call(revision, method, path)
        const right = status === 405 && isMembers(body) && body.errorCode === 'MethodNotAllowed'
        if (!right) complaints.push(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
      }
    }
    t.same(complaints, [])
  })
}

/** A path of the documents' own text, see aliases.ts. */
const alias = 'POST /api/v1/configBackup'

/** All built-in roles, each with an account of its name. */
const users = roleNames.map(role => ({ name: role, password: 'vbsim', roles: [role] })).concat(defaultAccounts.slice(0, 1))

/**
 * What the documents say, read once more: on a server of a revision its document decides for the roles that it names;
 * for another role the last one before that names it, or the first one at all.
 */
function isOpen (newest: string, role: string, operation: AnyOperation): boolean {
  const said = (revision: string): readonly string[] | undefined => {
    const at = contract.at(revision).operation(operation)
    return at && (at.openTo ?? [])
  }
  const isNamed = (revision: string): boolean =>
    contract.at(revision).operations().some(({ openTo = [] }) => openTo.includes(role))
  const before = contract.revisions.filter(revision => revision <= newest)
  const first = contract.revisions.findIndex(isNamed)
  const documents = before.some(isNamed) ? before : contract.revisions.slice(0, first + 1)
  const last = documents.findLastIndex(isNamed)
  const latest = documents.slice(0, last + 1).findLast(revision => said(revision) !== undefined)
  const isForAll = said(newest)?.includes('Everyone') === true
  return isForAll || (latest !== undefined && said(latest)?.includes(role) === true)
}

for (const newest of ['1.1-rev0', '1.2-rev1', '1.3-rev2']) {
  t.test(`operations of a product of ${newest} are refused to whom the documents do not give them`, async t => {
    const { client, builtIn, call } = await startContractTest(t, { vbrRevision: newest, users })
    const complaints: string[] = []
    let refused = 0
    for (const role of roleNames) {
      const { token } = await client.vbrAs(role)
      for (const { operation: { method, url, claims, source }, name } of builtIn(newest)) {
        const path = url.replace(/:[^/]+/g, nowhere)
        const { status } = await call(newest, method, path, { token, ...method === 'POST' ? { text: '"x"' } : {} })
        const may = role === 'Administrator' || claims === undefined || isOpen(newest, role, source)
        if (!may) refused++
        if ((status === 403) === may || status >= 500) complaints.push(`${role}: ${name} ${status}`)
      }
    }
    t.same(complaints, [])
    t.ok(refused > 300)
  })
}
