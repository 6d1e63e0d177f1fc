import type { Shape } from '../../../server/product.js'
import { membersIn, without } from './steps.js'

/** Whether mails are sent at all stood among the mail settings before 1.3. */
const notificationEnabled: Shape = {
  model: 'GeneralOptionsModel',
  since: '1.3-rev0',
  lift (options) {
    const mail = membersIn(options.emailSettings)
    if (mail === undefined) return options
    return {
      ...options,
      notificationEnabled: mail.isEnabled,
      emailSettings: without(mail, 'isEnabled')
    }
  },
  project (options) {
    const mail = membersIn(options.emailSettings)
    const { notificationEnabled: isEnabled = false, ...rest } = options
    return mail === undefined ? rest : { ...rest, emailSettings: { ...mail, isEnabled } }
  }
}

/** General options. */
export const generalOptionsShapes: readonly Shape[] = [notificationEnabled]
