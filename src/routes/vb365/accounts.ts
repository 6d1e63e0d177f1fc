import * as op from '../../schemas/vb365/accounts.js'
import type { Section } from '../../server/section.js'

/** Accounts: what clouds are logged in to with. */
export const accounts: Section = ({ get, post, put, del }) => {
  get('/Accounts', op.accountGetAccounts, ({ query, vb365 }) => vb365.accounts.list(query))

  post('/Accounts', op.accountAddAccount, ({ body, vb365 }) => vb365.accounts.create(body))

  get('/Accounts/:accountId', op.accountGetAccount, ({ params, vb365 }) => vb365.accounts.get(params.accountId))

  put('/Accounts/:accountId', op.accountUpdateAccount, ({ params, body, vb365 }) =>
    vb365.accounts.edit(params.accountId, body))

  del('/Accounts/:accountId', op.accountRemoveAccount, ({ params, vb365 }) => vb365.accounts.remove(params.accountId))
}
