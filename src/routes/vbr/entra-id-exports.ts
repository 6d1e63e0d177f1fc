import type { FastifyRequest } from 'fastify'
import * as op from '../../schemas/vbr/backup-browser.js'
import { addressFor } from '../../server/address.js'
import type { Linked } from '../../server/product.js'
import { file, type Section } from '../../server/section.js'
import type { ExportLink } from '../../state/vbr/restore/entra/exports.js'

const root = '/entraIdExports'
/** As the example calls it. */
const name = 'entraid-export.json'
/** Of Microsoft's storage: which version it speaks (example), and that a link is for reading a file. */
const constants = { sv: '2026-05-20', sr: 'b', sp: 'r' }

/** Backup Browser: items of Microsoft Entra ID in a file that whoever has its link may fetch. */
export const entraIdExports: Section = ({ get, post }) => {
  const path = '/api/v1/backupBrowser/entraIdTenant/:sessionId/exportToJson'

  post(path, op.startEntraIdTenantExportToJson, ({ params, body, vbr }) =>
    vbr.entraExports.start(params.sessionId, body))

  get(`${path}/:exportSessionId/result`, op.getEntraIdTenantExportToJsonResult, ({ params, request, world, vbr }) =>
    vbr.entraExports.result(params.sessionId, params.exportSessionId, link => addressOf(link, world.name, request)))
}

/** The product gives a link to a storage account; here the file lies on the server itself. */
function addressOf ({ id, expires, signature }: ExportLink, world: string, request: FastifyRequest): string {
  const query = new URLSearchParams({ ...constants, se: expires, sig: signature })
  return `${addressFor(request)}${root}/${encodeURIComponent(world)}/${id}/${name}?${query.toString()}`
}

const pattern = new RegExp(`^${root}/([^/?]+)/([^/?]+)/${name.replace('.', '\\.')}(?:\\?(.*))?$`)

/** What such an address leads to. */
export function linkedAt (url: string): Linked | undefined {
  const [, world, id, query] = pattern.exec(url) ?? []
  if (world === undefined || id === undefined) return undefined
  const asked = new URLSearchParams(query)
  const link = { id, expires: asked.get('se') ?? '', signature: asked.get('sig') ?? '' }
  return {
    world: toName(world),
    open: ({ vbr }) => file(Buffer.from(vbr.entraExports.open(link)), name, 'application/json')
  }
}

function toName (text: string): string {
  try { return decodeURIComponent(text) } catch { return text }
}
