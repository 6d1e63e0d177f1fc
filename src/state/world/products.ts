import { createDocumentCheck, createMembersReader } from '../control/documents.js'
import { createOperations } from '../control/operations.js'
import { listOutcomeKinds } from '../control/outcome-kinds.js'
import type { Products } from '../control/products.js'
import { vb365 } from '../vb365/product.js'
import { vbr } from '../vbr/product.js'

/** Both products, as the core knows them. */
export const products: Products = { vb365, vbr }

/** The documented operations of both. */
export const operations = createOperations(products)

/** What is wrong with a document that comes from outside. */
export const mistakeIn = createDocumentCheck(products)

/** What documents of a collection can have. */
export const membersOf = createMembersReader(products)

/** Known quirks of real servers, for faults that are set by a name. */
export const faultTemplates = [...vbr.faultTemplates, ...vb365.faultTemplates]

/** What can be arranged of sessions. */
export const outcomeKinds = listOutcomeKinds({ vb365: vb365.outcomeKinds, vbr: vbr.outcomeKinds })

/** What happens in due steps. */
export const stepTitles = { vb365: vb365.stepTitles, vbr: vbr.stepTitles }

export const lifetimes = { vb365: vb365.lifetimes, vbr: vbr.lifetimes }

export const retiredSteps = [...vbr.retiredSteps, ...vb365.retiredSteps]
