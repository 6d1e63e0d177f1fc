import * as op from '../../schemas/vbr/configuration-backup.js'
import type { Section } from '../../server/section.js'

/** Configuration Backup: the one job that backs up the server's own configuration. */
export const configurationBackup: Section = ({ get, put, post }) => {
  get('/api/v1/configBackup', op.getConfigBackupOptions, ({ vbr }) => vbr.configBackup.get())

  put('/api/v1/configBackup', op.updateConfigBackupOptions, ({ body, vbr }) => vbr.configBackup.edit(body))

  post('/api/v1/configBackup/backup', op.startConfigBackup, ({ principal, vbr }) =>
    vbr.configBackup.start(principal.user))
}
