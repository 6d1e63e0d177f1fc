import t from 'tap'
import type { OpenApi } from '../../scripts/contract/documents.js'
import { emitModules } from '../../scripts/contract/emit.js'
import { createErrata } from '../../scripts/contract/errata.js'
import type { Erratum } from '../../scripts/contract/errata.js'
import { mergeFacts } from '../../scripts/contract/merge.js'
import { dependencyGraph, placeSchemas } from '../../scripts/contract/place.js'
import { readFacts } from '../../scripts/contract/read.js'
import { vbrErrors } from '../../src/schemas/kit/usual-errors.js'

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } })
const errors = Object.fromEntries([401, 403, 404, 500].map(status => [status, { content: json('Error') }]))

/** A document of a product with boxes in shelves; the second revision knows a little more. */
function boxes (revision: '1' | '2'): OpenApi {
  const isNew = revision === '2'
  return {
    tags: [{ name: 'Boxes', 'x-displayName': 'Boxes and Shelves' }],
    paths: {
      '/boxes/{id}': {
        get: {
          operationId: 'GetBox',
          tags: ['Boxes'],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
          responses: { 200: { content: json('Box') }, ...errors },
          'x-veeam-authorize': { claims: isNew ? ['ViewBoxes'] : [] }
        }
      }
    },
    components: {
      schemas: {
        Error: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
        Colour: { type: 'string', enum: isNew ? ['red', 'blue'] : ['red'] },
        Box: {
          type: 'object',
          required: isNew ? ['name', 'colour'] : ['name', 'colour', 'kind'],
          properties: {
            name: { type: 'string' },
            colour: { $ref: '#/components/schemas/Colour' },
            weight: { type: 'integer', nullable: isNew },
            ...isNew && { height: { type: 'integer', format: 'int32' } }
          }
        }
      }
    }
  }
}

const known: Erratum = {
  kind: 'required-without-property', where: 'Box.kind', in: ['1'], do: 'not required', why: 'boxes have no kinds'
}
const read = (revision: '1' | '2', list: Erratum[]) => {
  const errata = createErrata(list, revision)
  return { facts: readFacts({ revision, openApi: boxes(revision) }, errata), errata }
}

t.test('a fault that no erratum knows is unexpected', async t => {
  t.same(read('1', []).errata.unexpected, [{ kind: 'required-without-property', where: 'Box.kind' }])
  t.same(read('1', [known]).errata.unexpected, [])
})

t.test('an erratum that meets no fault is unused', async t => {
  t.same(read('2', [{ ...known, in: ['2'] }]).errata.unused.map(({ where }) => where), ['Box.kind'])
  t.same(read('2', [known]).errata.unused, [])
})

t.test('the modules read as if written by hand', async t => {
  const superset = mergeFacts([read('1', [known]).facts, read('2', [known]).facts])
  const graph = dependencyGraph(superset)
  const placement = placeSchemas(superset, graph, 'vbr', new Map([['Error', 'common/errors']]))
  const files = emitModules('vbr', superset, placement, graph, vbrErrors.statuses)
  t.same([...files.keys()], ['boxes-and-shelves.ts', 'common/errors.ts', 'index.ts', 'revisions.ts'])
  t.equal(files.get('boxes-and-shelves.ts'), `// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Get, Int32, Integer, Model, NullableSince, Optional, Ref, Since, Text, Uuid, type Static,
} from '../kit/vbr.js'

export const tag = 'Boxes'
export const section = 'Boxes and Shelves'

export const Colour = Enum('Colour', ['red', ...Since('2', ['blue'])])
export type Colour = Static<typeof Colour>

export const Box = Model('Box', {
  name: Text(),
  colour: Ref(Colour),
  ...Optional({ weight: NullableSince('2', Integer()) }),
  ...Since('2', Optional({ height: Int32() })),
})
export type Box = Static<typeof Box>

export const getBox = Get({
  id: 'GetBox',
  url: '/boxes/:id',
  claims: Changed({ '1': [], '2': ['ViewBoxes'] }),
  params: { id: Uuid() },
  reply: Ref(Box),
})
`)
})
