import type { Taken } from '../../content/backup-files.js'
import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import type { NotificationsArea } from '../notifications/index.js'
import type { DeviceSignIns } from '../organizations/device-sign-ins.js'
import type { Organizations } from '../organizations/organizations.js'
import { type Credentials, guardCredentials } from './credentials.js'
import type { RestoreEvents, Told } from './events.js'
import { restoreRefusals as refuse } from './refusals.js'
import type { How, Restores } from './restores.js'
import type { Thing } from './things.js'
import type { View } from './views.js'

/** A mail with things from a backup. */
export interface MailOptions {
  from?: string | undefined, to?: string | undefined, subject?: string | undefined,
  text?: string | undefined
}

export interface TakingOutBelow {
  organizations: Organizations
  restoreEvents: RestoreEvents
  restores: Restores
  deviceSignIns: DeviceSignIns
  mails: Mails
  mailSettings: NotificationsArea['mailSettings']
  audit: NotificationsArea['audit']
}

/** How things leave a backup: restored to where people work, saved as files, or sent by mail. Each leaves its event. */
export function createTakingOut (
  kernel: Kernel, { organizations, restoreEvents, restores, deviceSignIns, mails, mailSettings, audit }: TakingOutBelow
) {
  const senders = {
    Vex: { settings: mailSettings.vex, product: 'Microsoft Exchange' },
    Veod: { settings: mailSettings.veod, product: 'Microsoft OneDrive for Business' },
    Vesp: { settings: mailSettings.vesp, product: 'Microsoft SharePoint' },
    Vet: { settings: mailSettings.vet, product: 'Microsoft Teams' }
  }

  function told ({ session }: View, thing: Thing, target: string): Told {
    const organization = organizations.find(session.organizationId)
    return {
      ...thing, target, organizationId: session.organizationId,
      backedUpOrganizationId: organization?.backedUpOrganizationId ?? session.organization ?? ''
    }
  }

  /** Whose data it is may be watched over: one mail for each operation (guide: auditing). */
  function tellAuditors ({ session: { organizationId }, by }: View, action: string, things: readonly Thing[]): void {
    if (!audit.isUsed(organizationId)) return
    const owners = new Set(things.flatMap(({ about }) => audit.ownerOf(about, organizationId) ?? []))
    audit.tell({
      organizationId, owners: [...owners], items: things.map(({ name }) => name), action, initiatedBy: by.user,
      startTime: kernel.clock.iso()
    })
  }

  function keepEvents (view: View, type: 'Save' | 'Export' | 'Send', things: readonly Thing[], target: string): void {
    for (const thing of things) {
      restoreEvents.end(restoreEvents.begin(view.session.id, type, told(view, thing, target)), 'Success')
    }
  }

  function tell (view: View, type: 'Save' | 'Export' | 'Send', things: readonly Thing[], target: string): void {
    tellAuditors(view, type, things)
    keepEvents(view, type, things, target)
  }

  function take (view: View, type: 'Save' | 'Export', things: readonly Thing[]): Taken {
    kernel.database.savepoint(() => tell(view, type, things, ''))
    return {
      name: nameOfAll(things) ?? view.session.organization ?? 'items',
      * files () {
        for (const { files, page } of things) yield * type === 'Export' && page !== undefined ? [page()] : files()
      }
    }
  }

  return {
    /**
     * Restores with what was given to sign in with. `impersonates`: a certificate acts for an account that it must
     * name.
     */
    restore (view: View, things: readonly Thing[], how: How & { impersonates?: boolean }, credentials: Credentials,
      revision: string) {
      guardCredentials(credentials, deviceSignIns, how.impersonates)
      tellAuditors(view, 'Restore', things)
      return restores.restore(view, things, how, revision)
    },

    /** The same of an operation that only version 8 has: at once a session of its own. */
    startRestore (view: View, things: readonly Thing[], how: How, credentials: Credentials) {
      guardCredentials(credentials, deviceSignIns)
      tellAuditors(view, 'Restore', things)
      return restores.start(view, things, how)
    },

    /** Restores as an operator, who needs nothing to sign in with. Always in a session of its own (documented). */
    operatorRestore (view: View, things: readonly Thing[], how: How) {
      tellAuditors(view, 'Restore', things)
      return restores.start(view, things, how)
    },

    /** That things were saved or exported long ago: nobody is told by mail any more. */
    keepPast: (view: View, type: 'Save' | 'Export', things: readonly Thing[]): void =>
      keepEvents(view, type, things, ''),

    save: (view: View, things: readonly Thing[]): Taken => take(view, 'Save', things),
    export: (view: View, things: readonly Thing[]): Taken => take(view, 'Export', things),

    /** Sends things by mail, one mail for all of them, by the settings of the explorer. */
    send (view: View, things: readonly Thing[], { from, to, subject, text }: MailOptions): void {
      const { settings, product } = senders[view.session.type]
      const { enableNotification, from: sender } = settings.read()
      if (!enableNotification) throw refuse.mailIsOff(product)
      if (to == null || to === '') throw refuse.lacks('to')
      const names = things.map(({ name }) => name)
      const letter = {
        to,
        subject: subject ?? names.join(', '),
        body: text ?? '',
        attachments: things.map(({ name, source }) => ({ name, content: source }))
      }
      if (from == null || from === '' || from === sender) settings.send(letter)
      else mails.send({ product: 'vb365', from, ...letter })
      tell(view, 'Send', things, to)
    }
  }
}

/** One thing gives its own name to the file, several that of the mailbox, OneDrive or site that they lie in. */
function nameOfAll ([first, ...others]: readonly Thing[]): string | undefined {
  if (others.length === 0) return first?.name
  const placeOf = ({ mailbox, within }: Thing): string | undefined => mailbox?.name ?? within
  return first !== undefined && others.every(other => placeOf(other) === placeOf(first)) ? placeOf(first) : undefined
}

export type TakingOut = ReturnType<typeof createTakingOut>
