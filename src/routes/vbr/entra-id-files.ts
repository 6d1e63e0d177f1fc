import * as op from '../../schemas/vbr/backup-browser.js'
import { toCsv } from '../../server/papers/csv.js'
import { escapeHtml } from '../../server/papers/html.js'
import { file, type FileReply, type Section } from '../../server/section.js'
import type { ItemTable } from '../../state/vbr/restore/entra/browsing.js'
import { zipFile } from './zip-file.js'

/** Backup Browser: items of Microsoft Entra ID as files, and files that name items. */
export const entraIdFiles: Section = ({ post }) => {
  const path = '/api/v1/backupBrowser/entraIdTenant/:backupId'

  post('/api/v1/backupBrowser/entraIdTenant/:sessionId/exportToJsonDownload', op.exportEntraIdTenantObjectsToJson,
    ({ params, body, vbr }) => zipFile(vbr.entraJsonFiles.pack(params.sessionId, body)))

  post(`${path}/export`, op.exportEntraIdTenantItem, ({ params, query, body, vbr }) =>
    itemFile(vbr.entraBrowsing.table(params.backupId, body), query.toXml === true))

  post(`${path}/uploadUser`, op.uploadEntraIdTenantUser, ({ params, request, vbr }) =>
    vbr.entraBrowsing.upload(params.backupId, 'User', bytesOf(request.body)))

  post(`${path}/uploadGroup`, op.uploadEntraIdTenantGroup, ({ params, request, vbr }) =>
    vbr.entraBrowsing.upload(params.backupId, 'Group', bytesOf(request.body)))

  post(`${path}/uploadAdministrativeUnit`, op.uploadEntraIdTenantAdministrativeUnit, ({ params, request, vbr }) =>
    vbr.entraBrowsing.upload(params.backupId, 'AdminUnit', bytesOf(request.body)))

  post(`${path}/uploadRole`, op.uploadEntraIdTenantRole, ({ params, request, vbr }) =>
    vbr.entraBrowsing.upload(params.backupId, 'Role', bytesOf(request.body)))

  post(`${path}/uploadApplication`, op.uploadEntraIdTenantApplication, ({ params, request, vbr }) =>
    vbr.entraBrowsing.upload(params.backupId, 'Application', bytesOf(request.body)))

  post(`${path}/uploadConditionalAccessPolicy`, op.uploadEntraIdTenantConditionalAccessPolicy,
    ({ params, request, vbr }) =>
      vbr.entraBrowsing.upload(params.backupId, 'ConditionalAccessPolicy', bytesOf(request.body)))

  post(`${path}/uploadDeviceConfiguration`, op.uploadEntraIdTenantDeviceConfiguration, ({ params, request, vbr }) =>
    vbr.entraBrowsing.upload(params.backupId, 'DeviceConfiguration', bytesOf(request.body)))

  post(`${path}/uploadOrgContact`, op.uploadEntraIdTenantOrgContact, ({ params, request, vbr }) =>
    vbr.entraBrowsing.upload(params.backupId, 'OrgContact', bytesOf(request.body)))

  post(`${path}/uploadDevice`, op.uploadEntraIdTenantDevice, ({ params, request, vbr }) =>
    vbr.entraBrowsing.upload(params.backupId, 'Device', bytesOf(request.body)))
}

/** A file as it was sent, whatever its media type. */
const bytesOf = (body: unknown): Buffer => Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : '')

/** ASSUMED: the names, and how a property with several values is written. */
const itemFile = (table: ItemTable, isXml: boolean): FileReply => isXml
  ? file(Buffer.from(toXml(table)), `${table.name}.xml`)
  : file(Buffer.from(toCsv({
    title: table.name,
    columns: table.columns,
    rows: table.rows.map(row => row.map(value => typeof value === 'object' ? value.join('; ') : String(value)))
  })), `${table.name}.csv`)

function toXml ({ name, columns, rows }: ItemTable): string {
  const members = (row: ItemTable['rows'][number]): string => columns.map((column, n) => {
    const value = row[n] ?? ''
    const content = typeof value === 'object'
      ? value.map(one => `<Value>${escapeHtml(one)}</Value>`).join('')
      : escapeHtml(String(value))
    return `    <${column}>${content}</${column}>`
  }).join('\n')
  const items = rows.map(row => `  <Item>\n${members(row)}\n  </Item>`).join('\n')
  return `<?xml version="1.0" encoding="utf-8"?>\n<${name}>\n${items}\n</${name}>\n`
}
