import { createContract } from '../kit/at.js'
import { revisions } from '../kit/vbr.js'
import * as modules from './index.js'

export { revisions }
export const contract = createContract(revisions, modules)
