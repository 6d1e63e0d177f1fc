import { reportsRefusals as refuse } from './refusals.js'

/** A time zone as reports print it, and how moments read there. */
export interface Zone { name: string, write: (moment: number | string) => string }

/**
 * The ids by which Windows knows time zones, and the product's clients with it; those of IANA are taken as they are.
 */
const windowsZones: Readonly<Record<string, string>> = {
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Arab Standard Time': 'Asia/Riyadh',
  'Argentina Standard Time': 'America/Buenos_Aires',
  'Atlantic Standard Time': 'America/Halifax',
  'Cen. Australia Standard Time': 'Australia/Adelaide',
  'Central America Standard Time': 'America/Guatemala',
  'Central Asia Standard Time': 'Asia/Almaty',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Standard Time': 'America/Chicago',
  'China Standard Time': 'Asia/Shanghai',
  'E. Africa Standard Time': 'Africa/Nairobi',
  'E. Australia Standard Time': 'Australia/Brisbane',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Eastern Standard Time': 'America/New_York',
  'Egypt Standard Time': 'Africa/Cairo',
  'FLE Standard Time': 'Europe/Kiev',
  'GMT Standard Time': 'Europe/London',
  'GTB Standard Time': 'Europe/Bucharest',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'India Standard Time': 'Asia/Calcutta',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Korea Standard Time': 'Asia/Seoul',
  'Mountain Standard Time': 'America/Denver',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Romance Standard Time': 'Europe/Paris',
  'Russian Standard Time': 'Europe/Moscow',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'Singapore Standard Time': 'Asia/Singapore',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Turkey Standard Time': 'Europe/Istanbul',
  'US Mountain Standard Time': 'America/Phoenix',
  'W. Australia Standard Time': 'Australia/Perth',
  'W. Central Africa Standard Time': 'Africa/Lagos',
  'W. Europe Standard Time': 'Europe/Berlin',
  'West Asia Standard Time': 'Asia/Tashkent'
}

const byName = new Map(Object.entries(windowsZones).map(([name, zone]) => [name.toLowerCase(), zone]))

/** ASSUMED: a zone is named as Windows or IANA name it, or by how far it is from UTC: `UTC+02:00`. */
export function readZone (given: string | undefined): Zone {
  const name = given === undefined || given.trim() === '' ? 'UTC' : given.trim()
  const offset = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?([0-5]\d))?$/i.exec(name)
  if (offset !== null) {
    const [, sign, hours, minutes = '0'] = offset
    const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
    if (Math.abs(shift) > 14 * 60) throw refuse.noSuchZone(name)
    return { name, write: moment => writtenIn('UTC', toNumber(moment) + shift * 60_000) }
  }
  const zone = byName.get(name.toLowerCase()) ?? name
  try {
    formatOf(zone)
  } catch (error) {
    if (error instanceof RangeError) throw refuse.noSuchZone(name)
    throw error
  }
  return { name, write: moment => writtenIn(zone, toNumber(moment)) }
}

const toNumber = (moment: number | string): number => typeof moment === 'number' ? moment : Date.parse(moment)

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf (timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (format === undefined) {
    // Swedish writes days and times as ISO does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    formats.set(timeZone, format)
  }
  return format
}

const writtenIn = (zone: string, moment: number): string => formatOf(zone).format(moment)
