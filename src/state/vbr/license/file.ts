import type {
  EInstalledLicenseCloudConnectMode, EInstalledLicenseEdition, EInstalledLicenseType, ELicensePackageType
} from '../../../schemas/vbr/license.js'
import { licenseRefusals as refuse } from './refusals.js'
import type { LicenseTerms, Promo, Section } from './terms.js'

/** What a licence file holds; without an ID of its own it is given one. */
export type LicenseFile = Omit<LicenseTerms, 'licenseId'> & { licenseId?: string }

type Lines = ReadonlyMap<string, string>

// The words of the contract that stand in files: others are what a server shows without a licence.
const types: readonly EInstalledLicenseType[] = ['Subscription', 'Rental', 'Perpetual', 'Evaluation', 'NFR']
const editions: readonly EInstalledLicenseEdition[] = ['Standard', 'Enterprise', 'EnterprisePlus']
const modes: readonly EInstalledLicenseCloudConnectMode[] = ['Disabled', 'Enabled', 'Enterprise']
const packages: readonly ELicensePackageType[] =
  ['Starter', 'Essentials', 'Backup', 'One', 'Suite', 'Foundation', 'Advanced', 'Premium']
/** These end on a day. */
const limited: readonly EInstalledLicenseType[] = ['Subscription', 'Rental']

/**
 * Reads a licence file: lines of `Key=value`, as the vendor's files have them. Parts that were bought apart stand in
 * `<License>` elements or, in plain text, below an empty line. Signatures are not checked: nobody but the vendor can.
 */
export function readLicenseFile (text: string): LicenseFile {
  const parts = partsOf(text).map(linesOf).filter(lines => lines.size > 0)
  const [first] = parts
  if (first === undefined) throw notValid('it has no lines of the form Key=value')
  const licenseId = first.get('license id')
  const instance = firstOf(parts, lines => sectionIn(lines, 'instances'))
  const socket = firstOf(parts, lines => sectionIn(lines, 'sockets'))
  const capacity = firstOf(parts, lines => sectionIn(lines, 'capacity'))
  const promo = firstOf(parts, promoIn)
  if ((instance ?? socket ?? capacity ?? promo) === undefined) {
    throw notValid('it names no Instances, Sockets, Capacity or Promo instances')
  }
  return {
    licensedTo: firstOf(parts, lines => lines.get('company')) ?? '',
    supportId: firstOf(parts, lines => lines.get('support id')) ?? '',
    edition: wordIn(first, 'edition', editions) ?? 'EnterprisePlus',
    cloudConnect: wordIn(first, 'cloud connect', modes) ?? 'Disabled',
    ...(instance && { instance }),
    ...(socket && { socket }),
    ...(capacity && { capacity }),
    ...(promo && { promo }),
    ...(licenseId === undefined ? {} : { licenseId })
  }
}

/** The bytes of a file as clients send them. */
export function textOf (license: string): string {
  const isBase64 = license.trim() !== '' && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(license)
  if (!isBase64) throw refuse.notLicenseFile()
  return Buffer.from(license, 'base64').toString('utf8')
}

function partsOf (text: string): string[] {
  const elements = [...text.matchAll(/<License>([\s\S]*?)<\/License>/gi)].map(([, content = '']) => content)
  return elements.length === 0 ? text.split(/\r?\n\s*\r?\n/) : elements
}

/** By their keys, in lower case. */
function linesOf (part: string): Lines {
  return new Map(part.replace(/<!\[CDATA\[|\]\]>/g, '').split(/\r?\n/).flatMap(line => {
    const [, key, value] = /^\s*([A-Za-z][A-Za-z .-]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    return key === undefined || value === undefined ? [] : [[key.toLowerCase(), value]]
  }))
}

/** What the first of the parts that have it says. */
function firstOf<T> (parts: readonly Lines[], read: (lines: Lines) => T | undefined): T | undefined {
  for (const lines of parts) {
    const value = read(lines)
    if (value !== undefined) return value
  }
  return undefined
}

function sectionIn (lines: Lines, key: 'instances' | 'sockets' | 'capacity'): Section | undefined {
  const licensed = countIn(lines, key)
  if (licensed === undefined) return undefined
  const type = wordIn(lines, 'license type', types)
  if (type === undefined) throw notValid(`its ${key} have no 'License type'`)
  const expirationDate = type === 'Perpetual' ? undefined : dateIn(lines, 'license expires')
  if (expirationDate === undefined && limited.includes(type)) throw notValid(`a ${type} license needs 'License expires'`)
  const supportExpirationDate = dateIn(lines, 'support expires')
  const bought = wordIn(lines, 'package', packages)
  return {
    type,
    licensed,
    ...(bought === undefined ? {} : { package: bought }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
    ...(supportExpirationDate === undefined ? {} : { supportExpirationDate })
  }
}

function promoIn (lines: Lines): Promo | undefined {
  const instances = countIn(lines, 'promo instances')
  if (instances === undefined) return undefined
  const expirationDate = dateIn(lines, 'promo expires')
  if (expirationDate === undefined) throw notValid("Promo instances need 'Promo expires'")
  return { instances, expirationDate }
}

function countIn (lines: Lines, key: string): number | undefined {
  const given = lines.get(key)
  if (given === undefined) return undefined
  if (!/^\d{1,7}$/.test(given) || Number(given) === 0) throw notValid(`'${given}' is no number of ${key}`)
  return Number(given)
}

/** One of some words, with or without the blanks that people write. */
function wordIn<T extends string> (lines: Lines, key: string, words: readonly T[]): T | undefined {
  const given = lines.get(key)
  if (given === undefined) return undefined
  const word = words.find(word => word.toLowerCase() === given.replace(/\s/g, '').toLowerCase())
  if (word === undefined) throw notValid(`'${given}' is no ${key}: expected ${words.join(', ')}`)
  return word
}

/** `31/12/2026`, as the vendor's files have it (example of the documents), or `2026-12-31`. */
function dateIn (lines: Lines, key: string): string | undefined {
  const given = lines.get(key)
  if (given === undefined) return undefined
  const [, day = '', month = '', year = ''] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(given) ?? []
  const text = year === '' ? given : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00.000Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(time)) {
    throw notValid(`'${given}' is no date: expected 31/12/2026 or 2026-12-31`)
  }
  return new Date(time).toISOString()
}

const notValid = (why: string) => refuse.wrongLicense(why)
