import type { Mails } from '../../outside/mails.js'
import type { SignIns } from '../../outside/sign-ins.js'
import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { LicensingArea } from '../licensing/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import { createAudit } from './audit.js'
import { createJobMails } from './job-mails.js'
import { createLicenseNotices } from './license-notices.js'
import { createMailSettings } from './mail-settings.js'
import { createMailSignIns } from './mail-sign-ins.js'

type Below = OrganizationsArea & BackupsArea & LicensingArea & JobsArea & { mails: Mails, signIns: SignIns }

/** What the server tells by mail, and by what server or account: how jobs went, what people did with backed up data. */
export function createNotificationsArea (kernel: Kernel, below: Below) {
  const mailSettingsOf = createMailSettings(
    kernel, below.mails, createMailSignIns(kernel, below.signIns, below.organizations))
  const mailSettings = {
    vbo: mailSettingsOf('VboEmailSettings'),
    audit: mailSettingsOf('AuditEmailSettings'),
    vex: mailSettingsOf('VexEmailSettings'),
    veod: mailSettingsOf('VeodEmailSettings'),
    vesp: mailSettingsOf('VespEmailSettings'),
    vet: mailSettingsOf('VetEmailSettings')
  }
  below.jobRuns.onOver(createJobMails(mailSettings.vbo, below))
  createLicenseNotices(kernel, below.installedLicense, mailSettings.vbo)
  return { mailSettings, audit: createAudit(kernel, mailSettings.audit, below) }
}
export type NotificationsArea = ReturnType<typeof createNotificationsArea>
