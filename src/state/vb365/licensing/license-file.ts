import { iso } from '../../time/clock.js'
import { parseDuration } from '../../time/duration.js'
import { licensingRefusals as refuse } from './refusals.js'
import type { LicenseContent } from './installed-license.js'
import { communityUsers, licenseTypes, termFrom, type LicenseType } from './terms.js'

const heading = 'vbsim license'
const packages = ['M365', 'M365Suite']

const members = ['type', 'package', 'totalNumber', 'licenseExpires', 'licensedTo', 'email', 'contactPerson', 'supportID',
  'supportExpirationDate', 'licenseID', 'isRenewed'] as const
type Member = typeof members[number]
type Lines = Partial<Record<Member, string>>

/**
 * Reads a license file as clients send it. What the vendor's own files look like inside is nobody else's business, so
 * the simulator has a form of its own that a test's author can write (docs/guide.md): a heading, then a line
 * `member: value` for each member, named as the API names it.
 */
export function readLicenseFile (
  licenseFile: string | null | undefined, now: number, newId: () => string
): LicenseContent {
  if (licenseFile == null || licenseFile.trim() === '') throw refuse.missing('licenseFile')
  const lines = linesOf(decode(licenseFile))
  const type = typeOf(lines.type)
  const licenseExpires = expiryOf(type, lines.licenseExpires, now)
  return {
    type,
    totalNumber: unitsOf(type, lines.totalNumber),
    package: packageOf(type, lines.package),
    licenseID: idOf(lines.licenseID) ?? newId(),
    ...(licenseExpires === undefined ? {} : { licenseExpires: iso(licenseExpires) }),
    ...textsOf(lines),
    ...(lines.supportExpirationDate === undefined
      ? {}
      : { supportExpirationDate: iso(timeIn('supportExpirationDate', lines.supportExpirationDate, now)) }),
    ...(lines.isRenewed === undefined ? {} : { isRenewed: flagOf('isRenewed', lines.isRenewed) })
  }
}

function decode (base64: string): string {
  const text = base64.replace(/\s/g, '')
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw refuse.badLicense('it is not a Base64 string')
  // Editors put a byte order mark in front.
  return Buffer.from(text, 'base64').toString('utf8').replace(/^\uFEFF/, '')
}

function linesOf (text: string): Lines {
  const [first, ...rest] = text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'))
  if (first?.toLowerCase() !== heading) throw refuse.badLicense(`it does not begin with '${heading}'`)
  const lines: Lines = {}
  for (const line of rest) {
    const [, name = line, value = ''] = /^([^:]*?)\s*:\s*(.*)$/.exec(line) ?? []
    const member = members.find(known => known.toLowerCase() === name.toLowerCase())
    if (member === undefined) throw refuse.badLicense(`it has an unknown member '${name}'; known are ${members.join(', ')}`)
    if (value !== '') lines[member] = value
  }
  return lines
}

function typeOf (text: string | undefined): LicenseType {
  const type = licenseTypes.find(known => known.toLowerCase() === text?.toLowerCase())
  if (type === undefined) throw refuse.badLicense(`its type is not one of ${licenseTypes.join(', ')}`)
  return type
}

function unitsOf (type: LicenseType, text: string | undefined): number {
  if (type === 'Community') return communityUsers
  const units = Number(text)
  if (text === undefined || !/^\d+$/.test(text) || units < 1 || units > 2 ** 31 - 1) {
    throw refuse.badLicense("its 'totalNumber' is not a number of units")
  }
  return units
}

/** Rental licenses come in one package only (guide). */
function packageOf (type: LicenseType, text = 'M365'): string {
  const name = packages.find(known => known.toLowerCase() === text.toLowerCase())
  if (name === undefined) throw refuse.badLicense(`its package is not one of ${packages.join(', ')}`)
  if (type === 'Rental' && name !== 'M365') throw refuse.badLicense('a Rental license has the package M365')
  return name
}

function expiryOf (type: LicenseType, text: string | undefined, now: number): number | undefined {
  const expires = text === undefined || type === 'Community' ? termFrom(type, now) : timeIn('licenseExpires', text, now)
  // ASSUMED: a license that is over is not installed.
  if (expires !== undefined && expires <= now) throw refuse.badLicense('it has expired')
  return expires
}

/** A time, or how long after the installation: `+30d`. */
function timeIn (member: Member, text: string, now: number): number {
  const after = text.startsWith('+') ? parseDuration(text.slice(1)) : undefined
  const time = after === undefined ? Date.parse(text) : now + after
  if (Number.isNaN(time)) throw refuse.badLicense(`its '${member}' is no time; 2026-12-31 and +30d are`)
  return time
}

function idOf (text: string | undefined): string | undefined {
  if (text !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) {
    throw refuse.badLicense("its 'licenseID' is no GUID")
  }
  return text?.toLowerCase()
}

function flagOf (member: Member, text: string): boolean {
  if (!/^(true|false)$/i.test(text)) throw refuse.badLicense(`its '${member}' is neither true nor false`)
  return text.toLowerCase() === 'true'
}

function textsOf ({ licensedTo, email, contactPerson, supportID }: Lines): Partial<LicenseContent> {
  return {
    ...(licensedTo === undefined ? {} : { licensedTo }),
    ...(email === undefined ? {} : { email }),
    ...(contactPerson === undefined ? {} : { contactPerson }),
    ...(supportID === undefined ? {} : { supportID })
  }
}
