import t from 'tap'
import { toWrittenTime } from '../../../../src/routes/vb365/times.js'

t.test('whole seconds have no fraction, other moments up to seven digits, always the same', t => {
  t.equal(toWrittenTime('2025-01-15T09:00:00.000Z'), '2025-01-15T09:00:00Z')
  const written = toWrittenTime('2025-01-15T09:00:00.101Z')
  t.match(written, /^2025-01-15T09:00:00\.101\d{0,3}[1-9]Z$/)
  t.equal(toWrittenTime('2025-01-15T09:00:00.101Z'), written)
  t.equal(new Date(written).toISOString(), '2025-01-15T09:00:00.101Z', 'clients read the moment that is meant')
  t.equal(toWrittenTime('19:00:00'), '19:00:00')
  t.end()
})
