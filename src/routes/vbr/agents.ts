import * as op from '../../schemas/vbr/agents.js'
import type { Section } from '../../server/section.js'

/** Agents: tokens for computers that are recovered from nothing. */
export const agents: Section = ({ get, post, put, del }) => {
  get('/api/v1/agents/recoveryTokens', op.getAllComputerRecoveryTokens, ({ query, vbr }) =>
    vbr.recoveryTokens.page(query))

  post('/api/v1/agents/recoveryTokens', op.createComputerRecoveryToken, ({ body, vbr }) =>
    vbr.recoveryTokens.create(body))

  get('/api/v1/agents/recoveryTokens/:id', op.getComputerRecoveryToken, ({ params, vbr }) =>
    vbr.recoveryTokens.get(params.id))

  put('/api/v1/agents/recoveryTokens/:id', op.updateComputerRecoveryToken, ({ params, body, vbr }) =>
    vbr.recoveryTokens.edit(params.id, body))

  del('/api/v1/agents/recoveryTokens/:id', op.deleteComputerRecoveryToken, ({ params, vbr }) =>
    vbr.recoveryTokens.remove(params.id))
}
