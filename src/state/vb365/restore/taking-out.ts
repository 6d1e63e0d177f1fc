import type { Paper } from '../../content/papers.js'
import type { Kernel } from '../../kernel.js'
import type { DeviceCodes } from '../../outside/device-codes.js'
import type { Mails } from '../../outside/mails.js'
import type { Organizations } from '../organizations/organizations.js'
import { type Credentials, guardCredentials } from './credentials.js'
import type { RestoreEvents, Told } from './events.js'
import { restoreRefusals as refuse } from './refusals.js'
import type { How, Restores } from './restores.js'
import type { Thing } from './things.js'
import type { View } from './views.js'

/** What is taken out of a backup as a file: what it is called without an extension, and its papers. */
export interface Taken { name: string, papers: () => Iterable<Paper> }

/** A mail with things from a backup. */
export interface Letter {
  from?: string | undefined, to?: string | undefined, subject?: string | undefined,
  text?: string | undefined
}

export interface TakingOutBelow {
  organizations: Organizations
  restoreEvents: RestoreEvents
  restores: Restores
  deviceCodes: DeviceCodes
  mails: Mails
}

/** How things leave a backup: restored to where people work, saved as files, or sent by mail. Each leaves its event. */
export function createTakingOut (
  kernel: Kernel, { organizations, restoreEvents, restores, deviceCodes, mails }: TakingOutBelow
) {
  function told ({ session }: View, thing: Thing, target: string): Told {
    const organization = organizations.find(session.organizationId)
    return {
      ...thing, target, organizationId: session.organizationId,
      backedUpOrganizationId: organization?.backedUpOrganizationId ?? session.organization ?? ''
    }
  }

  function tell (view: View, type: 'Save' | 'Export' | 'Send', things: readonly Thing[], target: string): void {
    for (const thing of things) {
      restoreEvents.end(restoreEvents.begin(view.session.id, type, told(view, thing, target)), 'Success')
    }
  }

  function take (view: View, type: 'Save' | 'Export', things: readonly Thing[]): Taken {
    kernel.database.savepoint(() => tell(view, type, things, ''))
    const [first] = things
    return {
      name: things.length === 1 && first !== undefined ? first.name : view.session.organization ?? 'items',
      * papers () { for (const thing of things) yield * thing.papers() }
    }
  }

  return {
    /**
     * Restores with what was given to sign in with. `impersonates`: a certificate acts for an account that it must
     * name.
     */
    restore (view: View, things: readonly Thing[], how: How & { impersonates?: boolean }, credentials: Credentials,
      revision: string) {
      guardCredentials(credentials, deviceCodes, how.impersonates)
      return restores.restore(view, things, how, revision)
    },

    /** Restores as an operator, who needs nothing to sign in with. Always in a session of its own (documented). */
    operatorRestore: (view: View, things: readonly Thing[], how: How) => restores.start(view, things, how),

    save: (view: View, things: readonly Thing[]): Taken => take(view, 'Save', things),
    export: (view: View, things: readonly Thing[]): Taken => take(view, 'Export', things),

    /** Sends things by mail, one mail for all of them. */
    send (view: View, things: readonly Thing[], { from, to, subject, text }: Letter,
      settings: { isEnabled: boolean, from: string, to?: string, product: string }): void {
      if (!settings.isEnabled) throw refuse.mailIsOff(settings.product)
      const recipient = to ?? settings.to
      if (recipient === undefined || recipient === '') throw refuse.lacks('to')
      const names = things.map(({ name }) => name).join(', ')
      mails.send({
        product: 'vb365',
        from: from ?? settings.from,
        to: recipient,
        subject: subject ?? names,
        body: `${text ?? ''}\n\nAttached: ${names}`.trim()
      })
      tell(view, 'Send', things, recipient)
    }
  }
}

export type TakingOut = ReturnType<typeof createTakingOut>
