import { catalogue } from '../refusals.js'

/**
 * What VB365 refuses, and on what evidence. The texts are ours unless marked recorded: no source gives the product's.
 * The kinds become statuses in routes/vb365/errors.ts.
 */
export const refuse = catalogue({
  unknownReference: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (noun: string, id: string) => `${noun} with ID ${id} was not found.`,
    subject: 1
  },
  invalid: { kind: 'invalid', evidence: 'assumed', text: (what: string) => what },
  badLogin: { kind: 'unauthorized', evidence: 'recorded', text: () => 'The user name or password is incorrect.' }
})
