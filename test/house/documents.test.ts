import t from 'tap'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

t.test('every decision is in the index of decisions', t => {
  const index = read('docs/decisions/README.md')
  for (const file of readdirSync(join(root, 'docs/decisions')).filter(name => /^\d/.test(name))) {
    t.ok(index.includes(`(${file})`), file)
  }
  t.end()
})

t.test('links within the documents lead somewhere', t => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'test/README.md']
    .concat(readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map(name => `docs/${name}`))
    .filter(name => name.endsWith('.md') && existsSync(join(root, name)))
  for (const document of documents) {
    for (const [, target = ''] of read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      t.ok(existsSync(join(root, dirname(document), target)), `${document}: ${target}`)
    }
  }
  t.end()
})
