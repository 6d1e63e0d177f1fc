import { createPrivateKey, KeyObject, randomBytes, webcrypto, X509Certificate } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { invalid } from '../../state/store/refusals.js'

/** What both products serve over TLS, and what VBR's `serverCertificate` tells about it. */
export interface Certificate {
  /** PEM. */
  key: string
  /** PEM; of a user's own certificate the whole chain. */
  cert: string
  /** SHA-1, upper hex without colons: the product's thumbprint and the `kid` of its tokens. */
  fingerprintSha1: string
  serialNumber: string
  subject: string
  issuer: string
  /** Common names. */
  issuedTo: string
  issuedBy: string
  keyAlgorithm: string
  keySize: number
  /** ISO 8601. */
  validFrom: string
  validTo: string
}

/** The subject of the certificate that VBR's set-up makes. */
const subject = 'CN=Veeam Backup Server Certificate'
const ownNames = ['localhost', '127.0.0.1']
const day = 86_400_000
const validity = 3_652 * day

/** The file of the self-signed certificate: beside a database file, else in the user's cache folder. */
export function certificateFile (db: string, cacheFolder: string): string {
  return db === ':memory:' ? join(cacheFolder, 'vbsim', 'certificate.pem') : `${db}.certificate.pem`
}

/** A certificate of the user's own. Throws a plain word about what is wrong with it. */
export function loadCertificate (certFile: string, keyFile: string): Certificate {
  const cert = readPem('tlsCert', certFile)
  const key = readPem('tlsKey', keyFile)
  try {
    if (!new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) throw new Error('they are no pair')
  } catch (error) {
    throw invalid(`Cannot serve TLS with ${certFile} and ${keyFile}: ${reason(error)}.`, pairOfFiles, 'tlsCert')
  }
  return describe({ key, cert })
}

/** The self-signed certificate is made once and kept, so that clients can pin it. */
export interface Keeping {
  file: string
  /** Names that it must carry besides its own. */
  names: readonly string[]
  /** Told when the file cannot be written: the certificate is good until the next start then. */
  report: (message: string) => void
  now?: number
}

/** A new one is made when it has expired or lacks a name; it keeps the names of the old one. */
export async function keepCertificate ({ file, names, report, now = Date.now() }: Keeping): Promise<Certificate> {
  const kept = readKept(file)
  if (kept !== undefined && fits(kept.cert, names, now)) return describe(kept)
  const listed = kept === undefined ? [hostname()] : listNames(new X509Certificate(kept.cert))
  const made = await makeCertificate([...ownNames, ...listed, ...names], now)
  // Making one takes a while: another start-up may have been quicker, and its certificate is as good.
  const meanwhile = readKept(file)
  if (meanwhile !== undefined && fits(meanwhile.cert, names, now)) return describe(meanwhile)
  try {
    keep(file, made)
  } catch (error) {
    report(`The certificate cannot be kept, the next start makes another: ${reason(error)}`)
  }
  return describe(made)
}

interface Pair { key: string, cert: string }

const pairOfFiles = 'a certificate and its private key as PEM'

function readPem (option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw invalid(`Cannot read ${file}: ${reason(error)}.`, pairOfFiles, option)
  }
}

const reason = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** Key and certificate lie in one file, so that they can never be of two minds. */
function readKept (file: string): Pair | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const [key] = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n/.exec(text) ?? []
    const [cert] = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n/.exec(text) ?? []
    if (key === undefined || cert === undefined) return undefined
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)) ? { key, cert } : undefined
  } catch {
    return undefined // Absent or damaged: there is a new one in a moment.
  }
}

function fits (cert: string, names: readonly string[], now: number): boolean {
  const x509 = new X509Certificate(cert)
  const listed = listNames(x509)
  return Date.parse(x509.validTo) > now + day &&
    [...ownNames, ...names].every(name => isIP(name) ? x509.checkIP(name) : listed.includes(name.toLowerCase()))
}

function listNames (x509: X509Certificate): string[] {
  return (x509.subjectAltName ?? '').split(', ').map(entry => entry.slice(entry.indexOf(':') + 1))
}

/** Written aside and moved into place: a reader meanwhile sees the old or the new one, whole. */
function keep (file: string, { key, cert }: Pair): void {
  mkdirSync(dirname(file), { recursive: true })
  const aside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`)
  try {
    writeFileSync(aside, key + cert, { mode: 0o600 })
    renameSync(aside, file)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}

async function makeCertificate (names: readonly string[], now: number): Promise<Pair> {
  // Loaded only when needed: they cost as much as the rest of a start. The second stands on the first.
  await import('reflect-metadata')
  const {
    BasicConstraintsExtension, ExtendedKeyUsage, ExtendedKeyUsageExtension, KeyUsageFlags, KeyUsagesExtension,
    SubjectAlternativeNameExtension, SubjectKeyIdentifierExtension, X509CertificateGenerator
  } = await import('@peculiar/x509')
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2_048, publicExponent: new Uint8Array([1, 0, 1])
  }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: subject,
    serialNumber: serialNumber(),
    notBefore: new Date(now - day),
    notAfter: new Date(now + validity),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      // No authority: clients built on webpki refuse to talk to a server whose certificate is one.
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(alternativeNames(names)),
      await SubjectKeyIdentifierExtension.create(keys.publicKey)
    ]
  })
  return {
    key: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `${certificate.toString('pem')}\n`
  }
}

const alternativeNames = (names: readonly string[]) => [...new Set(names.map(name => name.toLowerCase()))]
  .map(value => ({ type: isIP(value) ? 'ip' as const : 'dns' as const, value }))

/** 16 random bytes that read as a positive number, as X.509 wants it. */
function serialNumber (): string {
  const bytes = randomBytes(16)
  bytes.writeUInt8(bytes.readUInt8(0) & 0x7f | 0x40, 0)
  return bytes.toString('hex')
}

function describe ({ key, cert }: Pair): Certificate {
  const x509 = new X509Certificate(cert)
  return {
    key,
    cert,
    fingerprintSha1: x509.fingerprint.replace(/:/g, ''),
    serialNumber: x509.serialNumber,
    subject: oneLine(x509.subject),
    issuer: oneLine(x509.issuer),
    issuedTo: commonName(x509.subject),
    issuedBy: commonName(x509.issuer),
    // The names that Windows gives them, and what the product shows.
    keyAlgorithm: x509.publicKey.asymmetricKeyType === 'rsa' ? 'RSA-PKCS1-KeyEx' : 'ECC',
    keySize: keySize(x509.publicKey),
    validFrom: new Date(x509.validFrom).toISOString(),
    validTo: new Date(x509.validTo).toISOString()
  }
}

/** RSA keys tell their size; a curve has it in its name: `prime256v1`, `secp384r1`. */
const keySize = ({ asymmetricKeyDetails: { modulusLength, namedCurve } = {} }: KeyObject): number =>
  modulusLength ?? Number(/\d{3}/.exec(namedCurve ?? ''))

const oneLine = (name: string): string => name.split('\n').join(', ')

const commonName = (name: string): string => /(?:^|\n)CN=(.*)/.exec(name)?.[1] ?? oneLine(name)
