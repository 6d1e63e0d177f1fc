import t from 'tap'
import { like } from '../../../src/state/store/collection.js'
import { createMatcher } from '../../../src/state/store/wildcard.js'
import { boats, emptyWorld } from '../kernel.js'

t.test('a star stands for any characters, in any case, and the rest for itself', async t => {
  const fits: Array<[pattern: string, text: string]> = [
    ['*', ''], ['', ''], ['abc', 'ABC'], ['a*', 'a'], ['*c', 'abc'], ['a*c', 'ac'], ['a*b*c', 'a-b-b-c'],
    ['*a*a*', 'aa'], ['**b**', 'b'], ['/api/v1/jobs/*/start', '/api/v1/jobs/7/start'], ['a.c', 'a.c'], ['a?c', 'a?c']
  ]
  const misses: Array<[pattern: string, text: string]> = [
    ['', 'a'], ['abc', 'abcd'], ['a*c', 'a'], ['a*a', 'a'], ['ab*ba', 'aba'], ['*a*a*', 'a'], ['a.c', 'abc'], ['a?c', 'abc']
  ]
  for (const [pattern, text] of fits) t.ok(createMatcher(pattern)(text), `${text} is of ${pattern}`)
  for (const [pattern, text] of misses) t.notOk(createMatcher(pattern)(text), `${text} is not of ${pattern}`)
})

t.test('a question mark is any one character where it is asked for', async t => {
  t.ok(createMatcher('a?c*', { single: true })('abcd'))
  t.ok(createMatcher('*b?*d', { single: true })('abcd'))
  t.notOk(createMatcher('a?c', { single: true })('ac'))
})

t.test('no pattern tries the same again and again', async t => {
  const pattern = `${'*a'.repeat(40)}*b`
  t.notOk(createMatcher(pattern)('a'.repeat(10_000)), 'a regular expression would not come to an end')

  const { kernel } = emptyWorld()
  const fleet = boats(kernel)
  fleet.add({ id: 'a', name: 'a'.repeat(2_000) })
  fleet.add({ id: 'b', name: `${'a'.repeat(2_000)}b` })
  t.same(fleet.list({ where: { name: like(pattern) } }).map(({ id }) => id), ['b'])
  t.same(fleet.list({ where: { name: like('*?A*a*a*a') } }).map(({ id }) => id), ['a'])
})
