import t from 'tap'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEstate } from '../../src/estate.js'
import { noId } from '../estate/ids.js'

const folder = fileURLToPath(new URL('..', import.meta.url))
const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const guidsIn = (text: string): string[] => (text.match(guid) ?? []).map(found => found.toLowerCase())

t.test('ids of the default estate are called by their names in test/estate', async t => {
  const known = new Set(guidsIn(JSON.stringify(readEstate('default'))))
  known.delete(noId) // of nothing
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.startsWith('estate'))
  t.ok(known.size > 200 && files.length > 100, 'both are read')
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8')
    t.same(guidsIn(text).filter(id => known.has(id)), [], `${file}: see test/estate for the names, and add one that lacks`)
  }
})
