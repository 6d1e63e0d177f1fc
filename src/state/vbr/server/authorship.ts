import type { Server } from './server.js'

/**
 * What a description says that nobody wrote (examples of the documents). A login without a domain is the server's own.
 */
export function createdBy (server: Server, user: string): string {
  return `Created by ${accountOf(server, user)}`
}

/** Who logged in, as the server names accounts: `VBR01\\administrator`. */
export const accountOf = (server: Server, user: string): string =>
  /[\\@]/.test(user) ? user : `${netbiosName(server.get().name)}\\${user}`

const netbiosName = (host: string): string => (host.split('.')[0] ?? host).toUpperCase()
