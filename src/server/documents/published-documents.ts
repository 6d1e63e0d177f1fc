// What a product publishes about itself without a token: its OpenAPI document per revision, and Swagger UI over them.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'
import { createDocuments } from './openapi.js'
import type { Product } from '../product.js'

export type PublishedDocumentsOptions = Pick<Product, 'name' | 'contract' | 'served'>

/** Where each product has its documents and its page. ASSUMED: `/swagger` and `/swagger/index.html` of VBR. */
const places = {
  vb365: {
    documents: ['/swagger/:version/swagger.json'],
    pages: ['/swagger', '/swagger/index.html', '/swagger/ui', '/swagger/ui/index.html'],
  },
  vbr: {
    documents: ['/swagger/:version/swagger.json', '/api/swagger/:version/swagger.json'],
    pages: [
      '/swagger', '/swagger/index.html', '/swagger/ui', '/swagger/ui/index.html',
      '/api/swagger/ui', '/api/swagger/ui/index.html',
    ],
  },
}

const assets: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui-standalone-preset.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}

/** The files of Swagger UI, as @fastify/swagger-ui ships them; found when the first one is asked for. */
function readAsset (name: string): Promise<Buffer> {
  const require = createRequire(import.meta.url)
  return readFile(join(dirname(require.resolve('@fastify/swagger-ui/package.json')), 'static', name))
}

/** Documents are named after the version with its `v`, which VB365's revisions already carry. */
const withLetter = (revision: string) => revision.startsWith('v') ? revision : `v${revision}`

function page (served: readonly string[]): string {
  const urls = [...served].reverse().map(withLetter).map(name => ({ name, url: `/swagger/${name}/swagger.json` }))
  const settings = { urls, dom_id: '#swagger-ui', layout: 'StandaloneLayout', validatorUrl: null, docExpansion: 'none' }
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>vbsim: API reference</title>
  <link rel="icon" href="/swagger/assets/favicon-32x32.png">
  <link rel="stylesheet" href="/swagger/assets/swagger-ui.css">
</head>
<body>
  <div id="swagger-ui"></div>
  <script src="/swagger/assets/swagger-ui-bundle.js"></script>
  <script src="/swagger/assets/swagger-ui-standalone-preset.js"></script>
  <script>
    const presets = [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset]
    SwaggerUIBundle({ ...${JSON.stringify(settings)}, presets })
  </script>
</body>
</html>
`
}

export const publishedDocuments: FastifyPluginAsync<PublishedDocumentsOptions> = async (app, product) => {
  const { documents, pages } = places[product.name]
  const documentOf = createDocuments(product)

  for (const url of documents) {
    app.get<{ Params: { version: string } }>(url, async ({ params }, reply) => {
      const asked = product.served.find(revision => withLetter(revision) === params.version.toLowerCase())
      if (asked === undefined) return reply.callNotFound()
      return reply.type('application/json; charset=utf-8').send(await documentOf(asked))
    })
  }
  for (const url of pages) {
    app.get(url, async (_request, reply) => reply.type('text/html; charset=utf-8').send(page(product.served)))
  }
  app.get<{ Params: { file: string } }>('/swagger/assets/:file', async ({ params }, reply) => {
    const type = assets[params.file]
    if (type === undefined) return reply.callNotFound()
    return reply.type(type).send(await readAsset(params.file))
  })
}
