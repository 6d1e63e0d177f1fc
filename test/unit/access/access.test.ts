import t from 'tap'
import { createAccess } from '../../../src/state/access/access.js'

const who = { product: 'vbr', world: 'default', user: 'administrator', kind: 'administrator', roles: ['Administrator'] } as const
const day = 86_400_000
const lives = { access: 900_000, refresh: 14 * day }

t.test('logins that nothing can be done with any more go, and the oldest where there are too many', t => {
  let time = 0
  let signed = 0
  const access = createAccess(':memory:', () => `token ${++signed}`, () => time, { every: 10, most: 30, day })
  const login = () => access.issue({ ...who, roles: [...who.roles] }, lives)
  const [first, ...others] = Array.from({ length: 25 }, login)
  t.match(access.check('vbr', first?.accessToken ?? ''), { principal: { user: 'administrator' } })

  for (let n = 0; n < 20; n++) login()
  t.same(access.check('vbr', first?.accessToken ?? ''), { refused: 'unknown' }, 'one of the oldest')
  t.match(access.check('vbr', others.at(-1)?.accessToken ?? ''), { principal: {} })

  time += lives.refresh
  t.match(access.check('vbr', others.at(-1)?.accessToken ?? ''), { refused: 'expired', whose: { user: 'administrator' } })
  time += 2 * day
  for (let n = 0; n < 10; n++) login()
  t.same(access.check('vbr', others.at(-1)?.accessToken ?? ''), { refused: 'unknown' })
  access.close()
  t.end()
})
