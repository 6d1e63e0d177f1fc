import type { Kernel } from '../kernel.js'
import { createDeviceCodes } from './device-codes.js'
import { createMails } from './mails.js'
import { createSignIns } from './sign-ins.js'

/** What the products meet outside themselves: mailboxes, and the pages where people confirm codes. */
export const createOutside = (kernel: Kernel) =>
  ({ mails: createMails(kernel), deviceCodes: createDeviceCodes(kernel), signIns: createSignIns(kernel) })
export type Outside = ReturnType<typeof createOutside>
