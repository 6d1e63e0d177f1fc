import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import type { Grant, Sign } from '../../state/access/access.js'

/**
 * Writes tokens as the products do: JWTs signed with RS512 by the server certificate's key, `kid` its thumbprint, with
 * the members of the tokens in VBR's documentation. They are recognised by their bytes, so nothing reads them back.
 */
export function createTokenWriter (pem: string, thumbprint: string) {
  let write: ((claims: Record<string, unknown>) => string) | undefined

  return {
    /** Loads the library on first use: logging in need not cost anything at start. */
    async prepare (): Promise<void> {
      if (write !== undefined) return
      const { createSigner } = await import('fast-jwt')
      const sign = createSigner({ algorithm: 'RS512', key: rsaKey(pem), kid: thumbprint })
      write = claims => sign(claims)
    },

    sign: ((use, grant) => {
      if (write === undefined) throw new Error('The token writer was not prepared')
      return write(use === 'access' ? accessClaims(grant) : refreshClaims(grant))
    }) satisfies Sign
  }
}

const seconds = (time: number): number => Math.floor(time / 1_000)

function accessClaims (grant: Grant): Record<string, unknown> {
  const { user, issuedAt, accessUntil } = grant
  return {
    unique_name: user,
    jti: grant.grant,
    nbf: seconds(issuedAt),
    exp: seconds(accessUntil),
    iat: seconds(issuedAt),
    aud: 'access'
  }
}

function refreshClaims (grant: Grant): Record<string, unknown> {
  const { user, issuedAt, refreshUntil, shortTerm } = grant
  return {
    unique_name: user,
    token_id: grant.grant,
    short_term_expiration: shortTerm ? 'True' : 'False',
    nbf: seconds(issuedAt),
    exp: seconds(refreshUntil),
    iat: seconds(issuedAt),
    aud: 'refresh'
  }
}

/** A user's own certificate may have a key that cannot sign RS512; tokens then get a key of their own. */
function rsaKey (pem: string): string {
  if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
