import t from 'tap'
import { parseInTurns, Unreadable } from '../../../src/server/json-in-turns.js'
import { atOnce } from '../../../src/state/store/turns.js'

const read = (text: string): unknown => atOnce(parseInTurns(text))

function isUnreadable (text: string): boolean {
  try {
    read(text)
    return false
  } catch (error) {
    return error instanceof Unreadable
  }
}

t.test('a text that is read in parts is what JSON.parse makes of it', async t => {
  const values: unknown[] = [
    {}, [], 7, 'a', null, true, { a: {} }, { a: [] }, [[], [[]], [[[[1]]]]], { a: { b: { c: { d: { e: [1, { f: 2 }] } } } } },
    { name: 'x', collections: { a: [{ id: '1', text: 'say "no" \\ to } and ]' }, { id: '2', list: [1, 2.5e3, -1] }], b: [] }, logs: { s: [] } },
    { 'quoted "name"': 1, 'back\\': '\\', '\\"': '"', 2: 1, 1: 2 }, ['ä', '\u2028', '\n\t', '{', '['],
    { fixture: { collections: { a: [{ b: { c: {} } }] } } }
  ]
  for (const value of values) {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2), ` \r\n\t${JSON.stringify(value)} `]) t.same(read(text), value)
  }
  t.same(read('{"a":1,"a":2}'), { a: 2 })
  t.same(Object.keys(read('{"__proto__":{"a":1}}') as object), ['__proto__'])
})

t.test('what JSON.parse refuses, and what nests too deep, is refused', async t => {
  const texts = [
    '', ' ', '{', '[', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '[1,]', '[1', '[1 2]', '{"a" 1}', '{a:1}', '1 2', '{}{}', '"a', '"a\\"',
    '{"a":{"b":{"c":{"d":1,}}}}', '[[[[[1,]]]]]', 'nul', '{"a":tru}', '[\u00a01]', '{"a":[{"b":1]}', ']', '{"a":1]', '{,}', '[,]', '{"a"::1}'
  ]
  for (const text of texts) {
    t.throws(() => { JSON.parse(text) }, text)
    t.ok(isUnreadable(text), text)
  }
  t.ok(isUnreadable('['.repeat(300) + ']'.repeat(300)))
  t.ok(isUnreadable(`{"a":{"b":[${'['.repeat(300)}${']'.repeat(300)}]}}`))
})

t.test('each document of an estate is a part of its own', async t => {
  const text = JSON.stringify({ name: 'x', collections: { a: Array.from({ length: 500 }, (_, id) => ({ id, more: [{ id }] })) } })
  const work = parseInTurns(text)
  let parts = 0
  while (work.next().done !== true) parts++
  t.ok(parts > 500, `${parts}`)
})
