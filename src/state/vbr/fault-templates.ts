import type { FaultTemplate } from '../control/products.js'

/** Each was met by a public client, or is named in its tests; what VBR does by itself is not here. */
export const faultTemplates: readonly FaultTemplate[] = [
  {
    name: 'refresh-403',
    description: 'Tokens that came from a refresh token are answered 403, though the refresh itself succeeds (some VBR 11 and 12). A client should fall back to logging in with its password.',
    rule: { product: 'vbr', operation: '*', status: 403, errorCode: 'AccessDenied', where: { token: 'refreshed' } }
  },
  {
    name: 'refresh-refused',
    description: 'Refresh tokens are not accepted any more: 401. A client should log in with its password.',
    rule: { product: 'vbr', operation: 'CreateToken', status: 401, errorCode: 'AccessDenied', where: { body: { grant_type: 'refresh_token' } } }
  },
  {
    name: 'expired-once',
    description: 'The token expires during the next request, long before its time. A client should refresh or log in, and repeat the request once.',
    rule: { product: 'vbr', operation: '*', token: 'expired', times: 1 }
  },
  {
    name: 'empty-401',
    description: 'A token that is no longer accepted is answered 401 without a body, in 1.1 as in later revisions. A client must not insist on JSON.',
    rule: { product: 'vbr', operation: '*', status: 401, body: '', times: 1 }
  },
  {
    name: 'eventual-delete',
    description: 'What was removed is still found by its id for a few reads; lists do not have it any more. A client should read until 404. Name another DELETE as operation where needed.',
    rule: { product: 'vbr', operation: 'DeleteManagedServer', stale: 3 }
  },
  {
    name: 'password-in-use',
    description: 'Removing an encryption password is refused as in use for a while after the configuration backup let go of it. A client should try again later.',
    rule: {
      product: 'vbr', operation: 'DeleteEncryptionPassword', status: 400, errorCode: 'UnknownError', times: 2,
      message: 'The password cannot be removed: the configuration backup job still uses it.'
    }
  },
  {
    name: 'job-states-500',
    description: 'The states of jobs cannot be listed because one of them has a state that the server cannot name in 1.2-rev0 (build 13.0). A client may fall back on the list of jobs.',
    rule: {
      product: 'vbr', operation: 'GetAllJobsStates', status: 500, errorCode: 'UnknownError', where: { revision: '1.2-rev0' },
      message: 'EJobStatus has no value for the state Stopped.'
    }
  },
  {
    name: 'no-session-log',
    description: 'The server does not know a session\'s log: 404. A client should do without.',
    rule: { product: 'vbr', operation: 'GetSessionLogs', status: 404, errorCode: 'InvalidURI' }
  },
  {
    name: 'backup-service-down',
    description: 'The REST service runs, the backup service behind it does not: every call is answered 503.',
    rule: { product: 'vbr', operation: '*', status: 503, errorCode: 'ServiceUnavailable' }
  }
]
