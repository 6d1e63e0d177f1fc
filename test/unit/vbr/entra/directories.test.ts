import t from 'tap'
import type { TenantObject } from '../../../../src/state/vbr/entra/objects.js'
import { comparisonOf, differencesOf } from '../../../../src/state/vbr/entra/index.js'
import { almondDirectory, lindwurmDirectory } from '../../../estate/vbr/entra.js'
import { emptyWorld, morning } from '../../kernel.js'

const lindwurm = { azureTenantId: lindwurmDirectory, name: 'Lindwurm Works' }
const almond = { azureTenantId: almondDirectory, name: 'Almond Vale' }
const day = 86_400_000
const idsOf = (objects: readonly TenantObject[]): string[] => objects.map(({ id }) => id)

function first<T> (all: readonly T[], what: string): T {
  const [one] = all
  if (one === undefined) throw new Error(`There is no ${what}`)
  return one
}

t.test('a directory follows of the tenant, the seed and the moment, and nobody refers to what is not there', t => {
  const [one, again, other] = [emptyWorld(), emptyWorld(), emptyWorld({ seed: 2 })].map(({ vbr }) => vbr.directories)
  const here = one?.everythingIn(lindwurm, morning) ?? []
  t.same(again?.everythingIn(lindwurm, morning), here)
  t.notSame(other?.everythingIn(lindwurm, morning), here)
  t.notSame(one?.everythingIn(almond, morning), here)
  t.equal(new Set(idsOf(here)).size, here.length)
  const users = one?.objectsOf(lindwurm, 'User', morning) ?? []
  t.ok(users.length >= 35 && users.length <= 42, `${users.length} users`)
  t.equal(new Set(users.map(({ attributes }) => attributes.userPrincipalName)).size, users.length)
  for (let days = 0; days < 400; days += 25) {
    const all = one?.everythingIn(lindwurm, morning + days * day) ?? []
    const there = new Set(idsOf(all))
    const lost = all.flatMap(({ links }) => Object.values(links).flat()).filter(id => !there.has(id))
    t.same(lost, [], `after ${days} days`)
  }
  t.end()
})

t.test('in two weeks people come, go and move, and of three kinds what is gone lies in the recycle bin for a month', t => {
  const { vbr: { directories } } = emptyWorld()
  const then = directories.everythingIn(lindwurm, morning - 14 * day)
  const now = directories.everythingIn(lindwurm, morning)
  const before = new Map(then.map(object => [object.id, object]))
  t.ok(now.some(({ id, kind }) => kind === 'User' && !before.has(id)), 'somebody came')
  const gone = then.filter(({ id, kind }) => kind === 'User' && !idsOf(now).includes(id))
  t.ok(gone.length > 0, 'somebody went')
  const changed = now.filter(object =>
    before.has(object.id) && differencesOf(before.get(object.id), object).attributes.length > 0)
  t.same([...new Set(changed.map(({ kind }) => kind))].filter(kind => ['User', 'Device', 'Application'].includes(kind)).sort(), ['Application', 'Device', 'User'])

  const bin = directories.recycleBinOf(lindwurm, morning)
  for (const { id } of gone) t.ok(bin.some(({ object }) => object.id === id), `${id} can be had back`)
  t.ok(bin.every(({ deletedAt }) => deletedAt > morning - 30 * day && deletedAt <= morning))
  const devices = directories.objectsOf(lindwurm, 'Device', morning)
  const keys = devices.flatMap(({ id }) => directories.keysOf(lindwurm, id, morning))
  t.ok(keys.length > 0)
  t.ok(keys.every(({ recoveryKey, createdAt }) => /^\d{6}(-\d{6}){7}$/.test(recoveryKey) && createdAt <= morning))
  t.same(directories.keysOf(lindwurm, first(directories.objectsOf(lindwurm, 'User', morning), 'user').id, morning), [])
  t.end()
})

t.test('what is written stays until the directory changes it itself, and what was deleted can be made again', async t => {
  const { vbr: { directories }, kernel } = emptyWorld()
  const now = kernel.clock.now()
  const user = first(directories.objectsOf(lindwurm, 'User', now), 'user')
  const group = first(directories.objectsOf(lindwurm, 'Group', now).filter(({ attributes }) => attributes.displayName === 'Finance Approvers'), 'group')
  const at = (after: number): TenantObject | undefined => directories.objectOf(lindwurm, user.id, now + after)

  directories.write(lindwurm, [
    { id: user.id, kind: 'User', attributes: { jobTitle: 'Dragon Tamer' } },
    { id: group.id, kind: 'Group', links: { members: [user.id] } }
  ])
  t.same(differencesOf(user, at(0)), { attributes: [{ name: 'jobTitle', then: user.attributes.jobTitle, now: 'Dragon Tamer' }], links: [] })
  t.same(directories.objectOf(lindwurm, group.id, now)?.links.members, [user.id])
  t.ok(directories.referrersOf(lindwurm, user.id, now).some(({ name, object }) => name === 'members' && object.id === group.id))
  t.match(directories.objectOf(lindwurm, user.id, now - 1), { attributes: { jobTitle: user.attributes.jobTitle } }, 'yesterday stays as it was')
  t.match(directories.objectOf(almond, user.id, now), undefined, 'it is in no other directory')

  directories.write(lindwurm, [{ id: user.id, kind: 'User', isDeleted: true }])
  t.equal(at(0), undefined)
  t.same(directories.objectOf(lindwurm, group.id, now)?.links.members, [])
  t.match(directories.recycleBinOf(lindwurm, now).find(({ object }) => object.id === user.id)?.deletedAt ?? now, now)

  const [same = '', made = ''] = directories.write(lindwurm, [
    { id: user.id, kind: 'User', attributes: { ...user.attributes }, links: user.links },
    { kind: 'User', attributes: { displayName: 'Zoe New', userPrincipalName: 'zoe@lindwurm.example' } }
  ])
  t.equal(same, user.id)
  t.same(differencesOf(user, at(0)), { attributes: [], links: [] })
  t.match(directories.objectOf(lindwurm, made, now), { kind: 'User', attributes: { displayName: 'Zoe New', userType: 'Member' } })
  t.ok(comparisonOf(user, at(0)).attributes.length > 10, 'a comparison tells what is the same, too')
  t.ok(idsOf(directories.objectsOf(lindwurm, 'User', now + 400 * day)).includes(made), 'nobody of the directory knows of it')
})
