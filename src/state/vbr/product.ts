import { contract } from '../../schemas/vbr/contract.js'
import type { ProductFacts } from '../control/products.js'
import { faultTemplates } from './fault-templates.js'
import { outcomeKinds } from './outcome-kinds.js'
import { stepTitles } from './steps.js'

const minute = 60_000
const day = 24 * 60 * minute

/** What sets VBR apart from the other product, as far as the core has to know. */
export const vbr: ProductFacts = {
  contract,
  // The revision is asked for in a header.
  plainPath: path => path,
  logsIn: 'CreateToken',
  logsOut: 'Logout',
  pageParameters: ['skip', 'limit'],
  // Document of 1.1-rev0.
  lifetimes: { access: 15 * minute, refresh: 14 * day, code: minute },
  // They only said that something was under way.
  retiredSteps: ['vbr.session:shows', 'vbr.jobRun:wait'],
  faultTemplates,
  stepTitles,
  outcomeKinds
}
