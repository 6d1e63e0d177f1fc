import { createContract } from '../kit/at.js'
import { revisions } from '../kit/vb365.js'
import * as modules from './index.js'

export { revisions }
export const contract = createContract(revisions, modules)
