import type {
  AzureHelperApplianceTemplateModel, AzureHelperApplianceTemplateSpec, EHelperApplianceTemplateStatus,
  getAllHelperApplianceTemplates, HelperApplianceTemplateStateModel
} from '../../../schemas/vbr/helper-appliance-templates.js'
import type { QueryOf } from '../../../schemas/kit/types.js'
import { like, text, type Page } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'
import { removal as itemRemoval, saving } from '../infrastructure/index.js'
import { failureOf } from '../sessions/index.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { type AzurePlaces, groupIn, guardStorageAccount, guardTags, networkIn, subnetIn } from './azure-places.js'
import type { CloudCredentialsRecords } from './credentials.js'
import { cloudRefusals as refuse } from './refusals.js'

/** What helper appliances in a location of a subscription are made of when a restore needs one there. */
export type ApplianceTemplate = AzureHelperApplianceTemplateModel & {
  status: EHelperApplianceTemplateStatus
  /** The account that finds the subscription: the template goes with it. */
  accountId: string
}

interface Deployment {
  /** As they will be. */
  templates: ApplianceTemplate[]
  /** Those that were there before, and are replaced. */
  replaced: ApplianceTemplate[]
}

interface Removal { templateIds: string[] }

const second = 1_000
const minute = 60 * second

/**
 * Templates of helper appliances, one for each location of a subscription.
 *
 *   deploy ──▶ Deploying ──▶ OK          └── Failed: gone, or Outdated as before
 *   remove ──▶ Deleting ──▶ gone         └── Failed: as before
 *
 * ASSUMED: lengths and log lines; that one which is up to date is not deployed again; and that its subscription is told
 * by Azure's own id, which the documents' example has in the ids of networks as well.
 */
export function createApplianceTemplates (
  kernel: Kernel,
  { sessions, accounts, places }: { sessions: Sessions, accounts: CloudCredentialsRecords, places: AzurePlaces }
) {
  const templates = kernel.collection<ApplianceTemplate>({
    name: 'vbr.applianceTemplates',
    noun: 'Helper appliance template',
    few: true,
    shape: { model: 'AzureHelperApplianceTemplateModel', own: { status: member.text, accountId: member.text } },
    columns: {
      location: text('spec.location'),
      resourceGroup: text('spec.resourceGroup'),
      subscriptionId: text('spec.subscriptionId'),
      accountId: text('accountId')
    },
    references: { account: { path: 'accountId', to: 'vbr.cloudCredentials', weak: true } }
  })

  kernel.conditions.define(templates, { outdated: () => ({ status: 'Outdated' }) })

  const gone = ({ templates: wanted }: Deployment): string | undefined =>
    wanted.every(({ id }) => templates.has(id)) ? undefined : 'The account of Microsoft Azure has been removed.'

  const deployments = sessions.define<Deployment>({
    ...saving,
    variant: 'ApplianceTemplate',
    shows: ({ work }) => [templates.name, ...work.templates.map(({ id }) => id)],
    subjects: ({ work }) => work.templates.flatMap(({ id, accountId }) => [id, accountId]),
    steps: [
      { says: 'Connecting to Microsoft Azure', lasts: 10 * second },
      {
        says: ({ work }) => work.templates.map(({ spec }) => `Deploying helper appliance template to ${spec.location}`),
        lasts: 3 * minute
      },
      { says: 'Saving configuration', lasts: 10 * second, run: ({ work }) => failureOf(gone(work)) }
    ],
    trouble: ({ work }) => gone(work),
    succeed ({ work }) { for (const template of work.templates) templates.replace(template) },
    fail ({ work }) {
      for (const { id } of work.templates) {
        const before = work.replaced.find(one => one.id === id)
        if (!templates.has(id)) continue
        if (before === undefined) templates.remove(id)
        else templates.replace(before)
      }
    }
  })

  const removals = sessions.define<Removal & { before: ApplianceTemplate[] }>({
    ...itemRemoval,
    // The documents call its session so.
    type: 'Infrastructure',
    variant: 'ApplianceTemplate',
    shows: ({ work }) => [templates.name, ...work.templateIds],
    subjects: ({ work }) => work.templateIds,
    steps: [
      { says: 'Connecting to Microsoft Azure', lasts: 10 * second },
      {
        says: ({ work }) => work.before.map(({ spec }) => `Removing helper appliance template from ${spec.location}`),
        lasts: minute
      },
      { says: 'Saving configuration', lasts: 10 * second }
    ],
    succeed ({ work }) { for (const id of work.templateIds) if (templates.has(id)) templates.remove(id) },
    fail ({ work }) { for (const template of work.before) if (templates.has(template.id)) templates.replace(template) }
  })

  // What an account finds, nobody finds without it.
  accounts.onRemoved(({ id: accountId }) => {
    for (const { id } of templates.list({ where: { accountId } })) templates.remove(id)
  })

  const at = (subscriptionId: string, location: string): ApplianceTemplate | undefined =>
    templates.first({ where: { subscriptionId, location } })

  function guardIdle ({ status, spec: { location } }: ApplianceTemplate): void {
    if (status === 'Deploying') throw refuse.templateBeingDeployed(location)
    if (status === 'Deleting') throw refuse.templateBeingRemoved(location)
  }

  /** What is wanted, with everything that it names found in Azure; what is left open stays open. */
  function toSpec (spec: AzureHelperApplianceTemplateSpec): Pick<ApplianceTemplate, 'accountId' | 'spec'> {
    const { accountId, subscription, location } = places.placeOf(spec.subscriptionId, spec.location)
    if (isGiven(spec.resourceGroup)) groupIn(location, spec.resourceGroup)
    if (isGiven(spec.storageAccountName)) guardStorageAccount(location, spec.storageAccountName)
    if (isGiven(spec.subnetId) && !isGiven(spec.virtualNetworkId)) throw refuse.missing('virtualNetworkId')
    if (isGiven(spec.virtualNetworkId)) {
      const network = networkIn(location, spec.virtualNetworkId)
      if (isGiven(spec.subnetId)) subnetIn(network, spec.subnetId)
    }
    guardTags(spec.tags)
    return {
      accountId,
      spec: { ...spec, subscriptionId: subscription.azureSubscriptionId, location: location.location }
    }
  }

  function replaceable (spec: AzureHelperApplianceTemplateSpec): ApplianceTemplate | undefined {
    const known = at(spec.subscriptionId, spec.location)
    if (known === undefined) return undefined
    guardIdle(known)
    if (known.status === 'OK') throw refuse.templateThere(spec.location)
    return known
  }

  return {
    page (query: QueryOf<typeof getAllHelperApplianceTemplates>): Page<ApplianceTemplate> {
      const { locationFilter, resourceGroupFilter } = query
      const { order, paging } = listing(query)
      return templates.page({
        where: { location: like(locationFilter), resourceGroup: like(resourceGroupFilter) }, order
      }, paging)
    },

    get: templates.get,

    state (id: string): HelperApplianceTemplateStateModel {
      const { id: own, spec: { subscriptionId, location }, status } = templates.get(id)
      return { id: own, subscriptionId, location, status }
    },

    /** The template of which an appliance can be made; refused where there is none that can be used. */
    usable (subscriptionId: string, location: string): ApplianceTemplate {
      const template = at(subscriptionId, location)
      if (template === undefined) throw refuse.noTemplate(location)
      guardIdle(template)
      if (template.status === 'Outdated') throw refuse.templateOutdated(location)
      return template
    },

    /** All by one session; in the place of one that is outdated the new one keeps its id. */
    deploy (specs: readonly AzureHelperApplianceTemplateSpec[] = [], initiatedBy: string): Session {
      if (specs.length === 0) throw refuse.empty('templates')
      const wanted = specs.map(toSpec)
      const places = wanted.map(({ spec }) => `${spec.subscriptionId}/${spec.location}`)
      const twice = wanted.find((_, index) => places.indexOf(places[index] ?? '') !== index)
      if (twice !== undefined) throw refuse.templateTwice(twice.spec.location)
      const replaced = wanted.map(({ spec }) => replaceable(spec))
      const made = wanted.map(({ accountId, spec }, index): ApplianceTemplate =>
        ({ id: replaced[index]?.id ?? kernel.ids.next(), accountId, spec, status: 'OK' }))
      for (const [index, template] of made.entries()) {
        const deploying: ApplianceTemplate = { ...template, status: 'Deploying' }
        const before = replaced[index]
        if (before === undefined) templates.add(deploying)
        else templates.replace({ ...before, status: 'Deploying' })
      }
      const work = { templates: made, replaced: replaced.flatMap(before => before ?? []) }
      return deployments.start({ work, initiatedBy })
    },

    /** All or none; refused while a restore uses one of them. */
    startRemoval (ids: readonly string[], initiatedBy: string): Session {
      if (ids.length === 0) throw refuse.empty('templateIds')
      const before = [...new Set(ids.map(id => id.toLowerCase()))].map(id => {
        const template = templates.find(id)
        if (template === undefined) throw refuse.noSuch('helper appliance template', id)
        guardIdle(template)
        guardUse(kernel, templates, id, (_noun, _id, users) => refuse.templateInUse(template.spec.location, users))
        return template
      })
      for (const { id } of before) templates.patch(id, { status: 'Deleting' })
      return removals.start({ work: { templateIds: before.map(({ id }) => id), before }, initiatedBy })
    }
  }
}

export type ApplianceTemplates = ReturnType<typeof createApplianceTemplates>

const isGiven = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''
