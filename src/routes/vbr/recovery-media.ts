import * as op from '../../schemas/vbr/recovery-media.js'
import { isoOf } from '../../server/papers/iso.js'
import { textOf } from '../../server/papers/pieces.js'
import { file, type FileReply, type Section } from '../../server/section.js'
import type { RecoveryMedia } from '../../state/vbr/agents/recovery-media.js'

/** Recovery Media: images that computers are booted from, once the tasks that make them have ended. */
export const recoveryMedia: Section = ({ get }) => {
  get('/api/v1/recoveryMedia/:taskId/download', op.downloadRecoveryMedia, ({ params, vbr }) =>
    mediaFile(vbr.recoveryMedia.findMade(params.taskId)))
}

/** Recovery media as an image; it is made while it is sent. */
export const mediaFile = ({ name, volume, madeAt, files }: RecoveryMedia): FileReply =>
  file(isoOf(volume, files.map(({ name, text }) => ({ name, content: textOf(text) })), madeAt), name, 'application/vnd.efi.iso')
