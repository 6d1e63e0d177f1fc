import type {
  GetEntraIdTenantExportToJsonResultResponse, StartEntraIdTenantExportToJsonRequest,
  StartEntraIdTenantExportToJsonRequestItem, StartEntraIdTenantExportToJsonResponse
} from '../../../../schemas/vbr/backup-browser/entra-id-items.js'
import type { Kernel } from '../../../kernel.js'
import { text } from '../../../store/collection.js'
import { member, optionalTexts, texts, wordOf } from '../../../store/shape.js'
import { iso } from '../../../time/clock.js'
import type { Planned } from '../../../time/plan.js'
import type { EntraJsonFiles } from './json-files.js'
import type { EntraMounts } from './mounts.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

/** An export that somebody asks for again until it is over. It is no session of the history. */
interface EntraExport extends Planned {
  id: string
  mountId: string
  creationTime: string
  status: 'Running' | 'Success' | 'Failure'
  items: StartEntraIdTenantExportToJsonRequestItem[]
  reason?: string
  errorMessage?: string
  file?: ExportedFile
}

/** What has been written, and how a link to it begins and ceases to be good. */
interface ExportedFile { content: string, expires: string, signature: string }

/** What a link tells: which file, until when, and that it was given out. */
export interface ExportLink { id: string, expires: string, signature: string }

const second = 1_000
/** ASSUMED: how long an item takes. */
const lengthOfItem = second / 2
/** ASSUMED: how long a link is good. */
const validity = 60 * 60 * second
const expireStep = 'vbr.entraExport:expire'

/**
 * Items of a mounted tenant that are written to a file of JSON, to be fetched by whoever has the link. ASSUMED: the
 * file stays until its link expires, whether or not the tenant is mounted that long.
 *
 *   start ──▶ Running ──▶ Success, with a link ──▶ the link expires
 *                └── trouble ──▶ Failure
 */
export function createEntraExports (
  kernel: Kernel, { entraMounts, entraJsonFiles }: { entraMounts: EntraMounts, entraJsonFiles: EntraJsonFiles }
) {
  const { clock, ids, schedule } = kernel
  const exports = kernel.collection<EntraExport>({
    name: 'vbr.entraExports',
    noun: 'Export session',
    shape: {
      own: {
        ...texts('mountId', 'creationTime'), ...optionalTexts('reason', 'errorMessage'),
        status: wordOf('Running', 'Success', 'Failure'),
        items: member.anything, file: member.optionalGroup, run: member.run
      }
    },
    columns: { mountId: text('mountId') },
    session: {
      goesOn: ({ status }) => status === 'Running',
      result: ({ status }) => status,
      message: ({ errorMessage }) => errorMessage
    },
    references: { mount: { path: 'mountId', to: 'vbr.entraMounts', weak: true } }
  })

  const runs = kernel.plans.define<EntraExport>({
    kind: 'EntraIdExport',
    of: exports,
    subjects: ({ mountId, items }) => {
      const mount = entraMounts.known(mountId)
      return mount === undefined
        ? []
        : [mount.backupId, mount.tenantId, ...new Set(items.map(({ restorePointId }) => restorePointId.toLowerCase()))]
    },
    phases: [
      { name: 'read', title: 'Reading items', lasts: 2 * second },
      { name: 'write', title: 'Exporting items to JSON', lasts: ({ items }) => items.length * lengthOfItem }
    ],
    succeed (one) {
      const mount = entraMounts.known(one.mountId)
      if (mount === undefined) return
      const content = JSON.stringify(entraJsonFiles.read(mount, one.items).map(({ value }) => value), undefined, 2)
      const end = clock.now() + validity
      exports.patch(one.id, {
        status: 'Success', file: { content, expires: iso(end), signature: ids.next().replaceAll('-', '') }
      })
      schedule.at(end, expireStep, one.id, '', { recurring: true })
    },
    fail (one, { message }) { exports.patch(one.id, { status: 'Failure', errorMessage: message }) }
  })

  schedule.define(expireStep, id => {
    const one = exports.find(id)
    if (one !== undefined && entraMounts.known(one.mountId) === undefined) exports.remove(id)
  })

  entraMounts.onGone(({ id: mountId }) => {
    for (const { id, file } of exports.list({ where: { mountId } })) {
      if (file !== undefined && !isOver(file)) continue
      schedule.cancel(id)
      exports.remove(id)
    }
  })

  const isOver = ({ expires }: { expires: string }): boolean => Date.parse(expires) <= clock.now()

  return {
    start (
      sessionId: string, { items, reason }: StartEntraIdTenantExportToJsonRequest
    ): StartEntraIdTenantExportToJsonResponse {
      const mount = entraMounts.busy(sessionId)
      entraJsonFiles.read(mount, items)
      const id = ids.next()
      runs.start(exports.add({
        id,
        mountId: mount.id,
        creationTime: clock.iso(),
        status: 'Running',
        items,
        ...reason === undefined ? {} : { reason }
      }))
      return { exportSessionId: id }
    },

    /** The link is told once there is something behind it. */
    result (
      sessionId: string, id: string, toAddress: (link: ExportLink) => string
    ): GetEntraIdTenantExportToJsonResultResponse {
      const mount = entraMounts.use(sessionId)
      const found = exports.find(id.toLowerCase())
      if (found?.mountId !== mount.id) throw refuse.noExport(id)
      const { status, file, errorMessage } = found
      return {
        status,
        ...file === undefined
          ? {}
          : { sasLink: toAddress({ id: found.id, expires: file.expires, signature: file.signature }) },
        ...errorMessage === undefined ? {} : { errorMessage }
      }
    },

    /** What a link leads to. As at Microsoft's storage, the link itself is looked at first. */
    open ({ id, expires, signature }: ExportLink): string {
      const file = exports.find(id)?.file
      if (isOver({ expires })) throw refuse.linkExpired()
      if (file === undefined) throw refuse.noLinkedFile()
      if (file.signature !== signature || file.expires !== expires) throw refuse.wrongLink()
      return file.content
    }
  }
}

export type EntraExports = ReturnType<typeof createEntraExports>
