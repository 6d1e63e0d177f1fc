import { createHash } from 'node:crypto'
import type {
  RESTSshConnectionConfigValidationResult, RESTSshSettingsFromClient
} from '../../../schemas/vb365/backup-proxy-servers.js'
import { proxiesRefusals as refuse } from './refusals.js'

/** A Linux machine's public key and its fingerprint: always the same for the same host. */
export interface HostKey { fingerprint: string, publicBase64Key: string }

function hostKeyOf (host: string): HostKey {
  const key = createHash('sha256').update(`ssh ${host.toLowerCase()}`).digest()
  const blob = Buffer.concat([withLength(Buffer.from('ssh-ed25519')), withLength(key)])
  const digest = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')
  return { fingerprint: `SHA256:${digest}`, publicBase64Key: blob.toString('base64') }
}

/** As OpenSSH packs the parts of a public key: four bytes of length, then the part. */
function withLength (part: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(part.length)
  return Buffer.concat([length, part])
}

/** What it takes to log in to a Linux machine. */
export function guardSshLogin (settings: RESTSshSettingsFromClient | null | undefined): RESTSshSettingsFromClient {
  const { account, accountPassword, privateKeyBase64 } = settings ?? {}
  if (settings == null || !account) throw refuse.missing('sshSettings.account')
  if (!accountPassword && !privateKeyBase64) {
    throw refuse.sshSecretMissing()
  }
  return settings
}

/** Whether the client vouches for the machine that answers: by its key, its fingerprint, or by not caring. */
function vouchesFor (key: HostKey, settings: RESTSshSettingsFromClient): boolean | undefined {
  const { publicBase64Key, fingerprint, ignoreFingerprintCheck } = settings
  if (ignoreFingerprintCheck === true) return true
  if (publicBase64Key) return publicBase64Key === key.publicBase64Key
  return fingerprint ? fingerprint === key.fingerprint : undefined
}

/** Refuses a machine that is another one than the client says. Who says nothing takes what answers. */
export function guardHostKey (host: string, settings: RESTSshSettingsFromClient): void {
  if (vouchesFor(hostKeyOf(host), settings) === false) {
    throw refuse.otherHostKey(host)
  }
}

/**
 * Tries a connection. The first try tells the machine's key; a second one with that key succeeds (document: the key is
 * required to verify). ASSUMED: the first try answers Failed, because nothing has been verified by it.
 */
export function checkSshConnection (
  host: string, settings: RESTSshSettingsFromClient, reachable: boolean
): RESTSshConnectionConfigValidationResult {
  guardSshLogin(settings)
  if (!reachable) return { status: 'Failed' }
  const key = hostKeyOf(host)
  return { status: vouchesFor(key, settings) === true ? 'Success' : 'Failed', ...key }
}
