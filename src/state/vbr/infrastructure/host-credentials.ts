import type { ECredentialsStorageType, LinuxCredentialsSpec } from '../../../schemas/vbr/common/credentials.js'
import { withoutNone, zeroId } from '../../store/ids.js'
import type { Credentials, CredentialsRecords } from '../credentials/credentials.js'
import { infrastructureRefusals as refuse } from './refusals.js'

/** With what a host is connected to, as bodies say it. */
export interface HostLogin {
  credentialsStorageType?: ECredentialsStorageType | undefined
  credentialsId?: string | undefined
  singleUseCredentials?: LinuxCredentialsSpec | undefined
  handshakeCode?: string | undefined
}

/** What may prove a user name. */
interface Proof { password?: string, privateKey?: string }

/** Which record a host keeps, if it keeps one; refused is what cannot work. `answers` tells whether a host does. */
export function createHostCredentials (credentials: CredentialsRecords, answers: (host: string) => boolean) {
  function record (id: string | undefined): Credentials {
    if (id === undefined || id === zeroId) throw refuse.missing('credentialsId')
    const found = credentials.find(id)
    if (found === undefined) throw refuse.noSuch('credentials', id)
    return found
  }

  /** ASSUMED: what the simulator can know of a login: the host answers, there is a name and what proves it. */
  function guardLogin (host: string, username: string, proof: Proof = {}): void {
    const isProved = [proof.password, proof.privateKey].some(secret => secret !== undefined && secret !== '')
    if (!answers(host) || username.trim() === '' || !isProved) throw refuse.linuxCredentials()
  }

  /** A server logs on with a name and a password, whatever its platform. */
  function userNameOf (id: string | undefined): string {
    const found = record(id)
    if (found.type === 'Linux') throw refuse.wrongCredentials(found.id, 'Standard')
    return found.id
  }

  return {
    named: userNameOf,

    /** Windows and Hyper-V hosts: a record, or the certificate that the deployment kit has left there. */
    windows ({ credentialsStorageType: storage, credentialsId }: HostLogin): string | undefined {
      if (storage === 'SingleUse') throw refuse.singleUseNeedsLinux()
      return storage === 'Certificate' ? undefined : userNameOf(credentialsId)
    },

    /** Linux hosts are logged on to at once, so that what cannot work is seen at once (recorded). */
    linux (host: string, login: HostLogin): string | undefined {
      const { credentialsStorageType: storage = 'Permanent', credentialsId, singleUseCredentials } = login
      if (storage === 'Certificate') {
        // ASSUMED: the documents say what the code is for, not when it is needed.
        if (login.handshakeCode === undefined) throw refuse.missing('handshakeCode')
        return undefined
      }
      if (storage === 'SingleUse') {
        if (singleUseCredentials === undefined) throw refuse.missing('singleUseCredentials')
        guardLogin(host, singleUseCredentials.username, singleUseCredentials)
        return undefined
      }
      const { id, type, username, secrets } = record(credentialsId)
      if (type !== 'Linux') throw refuse.linuxCredentials()
      guardLogin(host, username, secrets)
      return id
    }
  }
}

export type HostCredentials = ReturnType<typeof createHostCredentials>

/** The login that an edit leaves a host with: what it leaves out is as it was. The zero id refers to nothing. */
export function editLogin (before: HostLogin, body: HostLogin): HostLogin & { isSame: boolean } {
  const { credentialsId, ...login } = withoutNone(body)
  const kept = withoutNone(before)
  const storage = login.credentialsStorageType ?? kept.credentialsStorageType
  // Older revisions cannot tell the ways of keeping none apart.
  const keepsNone = [storage, kept.credentialsStorageType].every(how => how === 'SingleUse' || how === 'Certificate')
  const isSame = credentialsId === kept.credentialsId && login.singleUseCredentials === undefined &&
    (storage === kept.credentialsStorageType || (keepsNone && login.handshakeCode === undefined))
  return { ...login, credentialsStorageType: storage, credentialsId, isSame }
}
