import type { RESTAccount, RESTAccountToSend, RESTCredentialToSend } from '../../../schemas/vb365/accounts.js'
import { like, text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import type { Organizations } from '../organizations/organizations.js'
import { credentialsRefusals as refuse } from './refusals.js'

export type AccountType = 'azureBlobAccount' | 'amazonS3Account' | 'amazonS3CompatibleAccount'

/** What VB365 logs in to a cloud with. The secret never comes back. */
export type Account = RESTAccount & { id: string, accountType: AccountType, userName: string, secret?: string }

/** Versions 6 and 7 also send the old and the new password of an account that is edited. */
type AccountFromClient = RESTAccountToSend & Pick<RESTCredentialToSend, 'newPassword' | 'oldPassword'>

interface AccountFilter {
  name?: string | undefined
  accountType?: AccountType | undefined
  organizationId?: string | undefined
}

/** Cloud accounts: what the server logs in to object storage with. */
export function createAccounts (kernel: Kernel, organizations: Organizations) {
  const accounts = kernel.collection<Account>({
    name: 'vb365.accounts',
    noun: 'Cloud account',
    few: true,
    shape: { model: 'RESTAccount', own: { ...texts('accountType', 'userName'), secret: member.optionalText } },
    columns: { userName: text('userName'), accountType: text('accountType'), organizationId: text('organizationId') },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })

  function guardName (accountType: AccountType, userName: string, id?: string): void {
    // Documented for every type. Access key ids of S3 have capital letters, so only Azure's storage accounts, whose
    // names cannot have any, are held to it (ASSUMED).
    if (accountType === 'azureBlobAccount' && userName !== userName.toLowerCase()) {
      throw refuse.notLowerCase('userName')
    }
    const taken = accounts.first({ where: { accountType, userName } })
    if (taken !== undefined && taken.id !== id) throw refuse.nameTaken(accounts.noun, userName)
  }

  return {
    get: accounts.get,

    list: ({ name, accountType, organizationId }: AccountFilter): Account[] =>
      accounts.list({ where: { userName: like(name), accountType, organizationId } }),

    create ({ accountType, userName, password, description, organizationId }: AccountFromClient): Account {
      if (accountType == null) throw refuse.missing('accountType')
      if (userName === undefined || userName === '') throw refuse.missing('userName')
      if (password === undefined || password === '') throw refuse.missing('password')
      guardName(accountType, userName)
      return accounts.add({
        id: kernel.ids.next(),
        accountType,
        userName,
        secret: password,
        ...(description === undefined ? {} : { description }),
        ...(organizationId == null ? {} : { organizationId: organizations.get(organizationId).id })
      })
    },

    /** What is left out stays. Of an account in Azure only the key and the description can change (guide). */
    edit (id: string, body: AccountFromClient): void {
      const { accountType, userName, password, newPassword, oldPassword, description, organizationId } = body
      const account = accounts.get(id)
      if (accountType != null && accountType !== account.accountType) {
        throw refuse.accountTypeFixed()
      }
      if (userName !== undefined && userName !== account.userName) {
        if (account.accountType === 'azureBlobAccount') {
          throw refuse.azureNameFixed()
        }
        if (userName === '') throw refuse.empty('userName')
        guardName(account.accountType, userName, account.id)
      }
      if (oldPassword !== undefined && oldPassword !== account.secret) {
        throw refuse.wrongPassword('oldPassword')
      }
      const secret = newPassword ?? password
      accounts.patch(account.id, {
        ...(userName === undefined ? {} : { userName }),
        ...(secret === undefined || secret === '' ? {} : { secret }),
        ...(description === undefined ? {} : { description }),
        ...(organizationId == null ? {} : { organizationId: organizations.get(organizationId).id })
      })
    },

    /** Refused while a repository's object storage is reached with it. */
    remove (id: string): void {
      guardUse(kernel, accounts, id, refuse.inUse)
      accounts.remove(id)
    },

    /** The account of a request, which must be of the type that fits what it asks for. */
    ofType (id: string, accountType: AccountType): Account {
      const account = accounts.get(id)
      if (account.accountType === accountType) return account
      throw refuse.wrongAccount(account.userName, account.accountType, accountType)
    }
  }
}

export type Accounts = ReturnType<typeof createAccounts>
