import type { Server } from './server.js'

/**
 * What a description says that nobody wrote (examples of the documents). A login without a domain is the server's own.
 */
export function createdBy (server: Server, user: string): string {
  const isQualified = /[\\@]/.test(user)
  return `Created by ${isQualified ? user : `${netbiosName(server.get().name)}\\${user}`}`
}

const netbiosName = (host: string): string => (host.split('.')[0] ?? host).toUpperCase()
