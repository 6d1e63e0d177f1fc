import { contract } from '../../schemas/vb365/contract.js'
import type { ProductFacts } from '../control/products.js'
import { faultTemplates } from './fault-templates.js'
import { outcomeKinds } from './outcome-kinds.js'
import { stepTitles } from './steps.js'

const minute = 60_000
const day = 24 * 60 * minute

/** What sets VB365 apart from the other product, as far as the core has to know. */
export const vb365: ProductFacts = {
  contract,
  // The version stands in front: /v8/Jobs.
  plainPath: path => path.replace(/^\/v\d+(?=\/)/, ''),
  logsIn: 'token',
  logsOut: 'logout',
  pageParameters: ['offset', 'limit', 'setId'],
  // An access token's life is documented. ASSUMED: those of the refresh token and the code.
  lifetimes: { access: 60 * minute, refresh: 14 * day, code: 5 * minute },
  // They only said that something was under way.
  retiredSteps: ['job:end', 'repository:end'],
  faultTemplates,
  stepTitles,
  outcomeKinds
}
