import { createContract } from '../kit/at.js'
import { vbrErrors } from '../kit/usual-errors.js'
import * as modules from './index.js'
import { revisions } from './revisions.js'

export { revisions }
export const contract = createContract(revisions, modules, vbrErrors)
