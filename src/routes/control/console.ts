import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ControlRoutes } from './deps.js'

/** A file of the console, read once: as it is, and as brotli where the build has made that. */
interface Asset { type: string, bytes: Buffer, brotli: Buffer | undefined, tag: string, keeps: boolean }

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8', map: 'application/json; charset=utf-8', svg: 'image/svg+xml', png: 'image/png',
  ico: 'image/x-icon', webp: 'image/webp', woff2: 'font/woff2', txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json'
}

/** Scripts, styles and calls of this port alone; nobody frames a page that can do anything to a world. */
export const pagePolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'"

/** The console: the files that its build has put into a folder, at the addresses of its views. */
export const consolePages: ControlRoutes = (app, { consoleFolder }) => {
  if (!hasConsole(consoleFolder)) return
  const names = filesIn(consoleFolder)
  const read = new Map<string, Asset>()
  const known = new Set(names)

  function assetOf (name: string): Asset {
    const found = read.get(name) ?? readAsset(consoleFolder, name, known)
    read.set(name, found)
    return found
  }

  const serve = (name: string) => (request: FastifyRequest, reply: FastifyReply) =>
    sendAsset(request, reply, assetOf(name))
  // A file's name is a route of its own: no other file can be asked for.
  for (const name of names) if (!name.endsWith('.br')) app.get(`/${encodeURI(name)}`, { schema: { hide: true } }, serve(name))
  for (const url of ['/', '/w', '/w/*', '/demo']) app.get(url, { schema: { hide: true } }, serve('index.html'))
}

/** Without a build there is none, and the plain page stands at its address. */
export const hasConsole = (folder: string): boolean => existsSync(join(folder, 'index.html'))

/** Whether a request is for the console itself, which is no secret: what it shows is asked for with the token. */
export const isPage = ({ method, url }: { method: string, url: string }): boolean =>
  method === 'GET' && !/^\/(api|openapi\.json|start)([/?]|$)/.test(url)

function filesIn (folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join(posix.sep))
}

function readAsset (folder: string, name: string, known: ReadonlySet<string>): Asset {
  const bytes = readFileSync(join(folder, name))
  return {
    type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    bytes,
    brotli: known.has(`${name}.br`) ? readFileSync(join(folder, `${name}.br`)) : undefined,
    tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    // Its name holds a digest of its content.
    keeps: name.startsWith('assets/')
  }
}

function sendAsset ({ headers }: FastifyRequest, reply: FastifyReply, asset: Asset): FastifyReply {
  const { type, bytes, brotli, tag, keeps } = asset
  const packed = brotli !== undefined && /\bbr\b/.test(headers['accept-encoding'] ?? '') ? brotli : undefined
  const etag = `"${tag}${packed === undefined ? '' : '-br'}"`
  reply.headers({
    etag,
    'content-type': type,
    'cache-control': keeps ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': pagePolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(brotli === undefined ? {} : { vary: 'accept-encoding' }),
    ...(packed === undefined ? {} : { 'content-encoding': 'br' })
  })
  const isSame = (headers['if-none-match'] ?? '').split(',').some(one => one.trim().replace(/^W\//, '') === etag)
  return isSame ? reply.code(304).send() : reply.send(packed ?? bytes)
}
