// What a product publishes about itself without a token: its OpenAPI document per revision, and Swagger UI over them.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { OperationAt } from '../../schemas/kit/at.js'
import { passedAs } from '../passed.js'
import { createDocuments } from './openapi.js'
import type { Product } from '../product.js'

export interface PublishedDocumentsOptions { product: Product, isPending?: (operation: OperationAt) => boolean }

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

const assets = new Map([
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
  ['swagger-ui-standalone-preset.js', 'text/javascript; charset=utf-8'],
  ['favicon-32x32.png', 'image/png'],
])

/** The files of Swagger UI, as @fastify/swagger-ui ships them; found when the first one is asked for. */
function readAsset (name: string): Promise<Buffer> {
  const require = createRequire(import.meta.url)
  return readFile(join(dirname(require.resolve('@fastify/swagger-ui/package.json')), 'static', name))
}

/** Documents are named after the version with its `v`, which VB365's revisions already carry. */
const withLetter = (revision: string): string => revision.startsWith('v') ? revision : `v${revision}`

/**
 * The page's own script, newest document first; clients read from it which revisions a server has. Recorded of build
 * 13: it names the revisions down to the first that has a document.
 */
function script ({ named, contract }: Product, root: string): string {
  const names = [...named.keys()]
  const urls = names.slice(names.indexOf(contract.revisions[0] ?? '')).reverse().map(withLetter)
    .map(name => ({ url: `${root}/swagger/${name}/swagger.json`, name: name.toUpperCase() }))
  const config = {
    urls, dom_id: '#swagger-ui', layout: 'StandaloneLayout', validatorUrl: null, docExpansion: 'none'
  }
  return `window.onload = function () {
  var configObject = JSON.parse('${JSON.stringify(config)}')
  configObject.presets = [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset]
  window.ui = SwaggerUIBundle(configObject)
}
`
}

const page = (root: string): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>vbsim: API reference</title>
  <link rel="icon" href="${root}/swagger/assets/favicon-32x32.png">
  <link rel="stylesheet" href="${root}/swagger/assets/swagger-ui.css">
</head>
<body>
  <div id="swagger-ui"></div>
  <script src="${root}/swagger/assets/swagger-ui-bundle.js"></script>
  <script src="${root}/swagger/assets/swagger-ui-standalone-preset.js"></script>
  <script src="${root}/swagger/index.js"></script>
</body>
</html>
`

export const publishedDocuments: FastifyPluginAsync<PublishedDocumentsOptions> = async (app, options) => {
  const { product, isPending = () => false } = options
  const { documents, pages } = places[product.name]
  const root = app.prefix.replace(/\/$/, '')
  const documentOf = createDocuments({ product, isPending })
  /** For who came by way of the control port the product stands elsewhere. */
  const rootFor = ({ raw }: FastifyRequest): string => passedAs(raw)?.root ?? root

  // For who types the address into a browser.
  app.get('/', async (request, reply) => reply.redirect(`${rootFor(request)}/swagger`))
  for (const url of documents) {
    app.get<{ Params: { version: string } }>(url, async (request, reply) => {
      const { params } = request
      const asked = [...product.named.keys()].find(revision => withLetter(revision) === params.version.toLowerCase())
      if (asked === undefined) return reply.callNotFound()
      return reply.type('application/json; charset=utf-8').send(await documentOf(asked, rootFor(request)))
    })
  }
  for (const url of pages) {
    app.get(url, async (request, reply) => reply.type('text/html; charset=utf-8').send(page(rootFor(request))))
  }
  app.get('/swagger/index.js', async (request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(script(product, rootFor(request))))
  app.get<{ Params: { file: string } }>('/swagger/assets/:file', async ({ params }, reply) => {
    const type = assets.get(params.file)
    if (type === undefined) return reply.callNotFound()
    return reply.type(type).send(await readAsset(params.file))
  })
}
