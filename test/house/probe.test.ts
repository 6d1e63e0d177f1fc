import t from 'tap'

t.test('tap runs TypeScript', async t => {
  t.equal(1 + 1, 2)
})
