import type { Product } from '../../schemas/control/product.js'
import type { Kernel } from '../kernel.js'
import type { Doc } from '../store/collection.js'
import { iso } from '../time/clock.js'
import { productOf } from './products.js'

/** Something that is due, or has come due, as people would say it. `due`: the world's time, ISO text. */
export interface DueStep {
  due: string
  step: string
  product: Product | null
  collection: string | null
  /** The id of the document that it is about; what the step itself says where there is none. */
  subject: string
  title: string
}

/** What happens in each step of a product, with `{name}` for what it is about and `{part}` for a part of that. */
export type StepTitles = Readonly<Record<string, string>>

interface Step { due: number | string, step: string, subject: string, data: string }

/** What is called by something else's name has the id of that in one of these members. */
const owners = ['jobId', 'backupJobId', 'repositoryId', 'backupRepositoryId', 'organizationId']
const names = ['name', 'hostName', 'displayName', 'objectName', 'vmName']

/** Says what steps of the schedule are about. */
export function createStepReader (
  { database, collections }: Pick<Kernel, 'database' | 'collections'>, titles: Readonly<Record<Product, StepTitles>>
) {
  function find (id: string): { collection: string, doc: Doc } | undefined {
    if (id === '') return undefined
    const name = String(database.get('SELECT collection FROM entity WHERE id = ?', id)?.collection)
    const doc = collections.get(name)?.find(id)
    return doc && { collection: name, doc }
  }

  function nameOf (doc: Doc | undefined): string | undefined {
    if (doc === undefined) return undefined
    const own = names.map(name => textIn(doc, name)).find(name => name !== undefined)
    if (own !== undefined) return own
    const owner = owners.map(name => textIn(doc, name)).find(id => id !== undefined)
    return owner === undefined || owner === doc.id ? undefined : nameOf(find(owner)?.doc)
  }

  return ({ due, step, subject, data }: Step): DueStep => {
    // Schedules go by names such as `schedule:<id>`.
    const found = find(subject) ?? find(subject.slice(subject.indexOf(':') + 1)) ?? find(data)
    const known = Object.entries(titles).find(([, steps]) => step in steps)
    const title = known?.[1][step] ?? (step.startsWith('session:') ? '{name} goes on' : step)
    const owner = found === undefined ? undefined : productOf(found.collection)
    return {
      due: typeof due === 'number' ? iso(due) : due,
      step,
      product: owner ?? known?.[0] as Product | undefined ?? null, // the keys of the titles are the products
      collection: found?.collection ?? null,
      subject: found?.doc.id ?? subject,
      title: title
        .replace('{name}', () => nameOf(found?.doc) ?? 'What was removed')
        .replace('{part}', () => nameOf(find(data)?.doc) ?? 'a part')
    }
  }
}

function textIn (doc: Doc, name: string): string | undefined {
  const value: unknown = Reflect.get(doc, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}
