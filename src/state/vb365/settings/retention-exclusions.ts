import type { RESTRetentionExclusion } from '../../../schemas/vb365/common/shared.js'
import { type Doc, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton, withoutNulls } from '../base/singleton.js'
import type { Organizations } from '../organizations/organizations.js'

interface Exclusion { contacts: boolean, calendar: boolean }
type OfOrganization = Exclusion & Doc & { organizationId: string }

const shape = { contacts: member.yesOrNo, calendar: member.yesOrNo }

/**
 * What retention leaves alone in mailboxes: for all organizations, and for those that have it otherwise. The documents
 * contradict each other on what true means; nothing here depends on it.
 */
export function createRetentionExclusions (kernel: Kernel, organizations: Organizations) {
  const global = createSingleton<Exclusion>(kernel, {
    name: 'vb365.globalRetentionExclusion',
    noun: 'Global exclusions from retention',
    shape: { own: shape },
    fresh: { contacts: false, calendar: false }
  })
  const own = kernel.collection<OfOrganization>({
    name: 'vb365.retentionExclusions',
    noun: 'Exclusions from retention of an organization',
    shape: { own: { ...shape, organizationId: member.text } },
    columns: { organizationId: text('organizationId') },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })

  const findOf = (id: string): OfOrganization | undefined =>
    own.first({ where: { organizationId: organizations.get(id).id } })

  const toChanges = ({ contacts, calendar }: RESTRetentionExclusion) => withoutNulls({ contacts, calendar })

  return {
    get: (): RESTRetentionExclusion => global.read(),
    update (given: RESTRetentionExclusion): void { global.change(toChanges(given)) },

    /** ASSUMED: what holds for an organization that has nothing of its own are the global ones. */
    getOf: (organizationId: string): RESTRetentionExclusion => findOf(organizationId) ?? global.read(),

    updateOf (organizationId: string, given: RESTRetentionExclusion): void {
      const known = findOf(organizationId)
      if (known !== undefined) {
        own.patch(known.id, toChanges(given))
        return
      }
      const { id } = organizations.get(organizationId)
      const { contacts, calendar } = global.read()
      own.add({ contacts, calendar, ...toChanges(given), id: kernel.ids.next(), organizationId: id })
    },

    /** Back to the global ones. */
    removeOf (organizationId: string): void {
      const known = findOf(organizationId)
      if (known !== undefined) own.remove(known.id)
    }
  }
}
