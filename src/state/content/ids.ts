import { createHash } from 'node:crypto'
import { mix } from './hash.js'

/**
 * Ids that say what they name, so that nothing has to be looked up, and that only the simulator can make: each repeats
 * a
 * digest of its place. One that was mutilated, or belongs to another mailbox or site, is not read.
 */

const half = 2 ** 24

/** Numbers of 48 bits in another order, by four rounds of a Feistel network. */
function shuffle (key: number, payload: number, back = false): number {
  let left = Math.floor(payload / half)
  let right = payload % half
  const rounds = back ? [3, 2, 1, 0] : [0, 1, 2, 3]
  for (const round of rounds) {
    if (back) [left, right] = [(right ^ (mix(key + round, left) & 0xffffff)) >>> 0, left]
    else [left, right] = [right, (left ^ (mix(key + round, right) & 0xffffff)) >>> 0]
  }
  return left * half + right
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** A GUID that holds a number below 2^48 within a scope. */
export function guidWith (key: number, scope: string, payload: number): string {
  const shown = shuffle(key, payload).toString(16).padStart(12, '0')
  const hex = digest(`${key}/${scope}/${payload}`).toString('hex')
  return `${shown.slice(0, 8)}-${shown.slice(8)}-4${hex.slice(0, 3)}-a${hex.slice(3, 6)}-${hex.slice(6, 18)}`
}

/** The number that a GUID holds; undefined if the GUID is not of this scope. */
export function payloadOf (key: number, scope: string, id: string): number | undefined {
  const shown = id.slice(0, 8) + id.slice(9, 13)
  if (!/^[0-9a-f]{12}$/i.test(shown)) return undefined
  const payload = shuffle(key, parseInt(shown, 16), true)
  return guidWith(key, scope, payload) === id.toLowerCase() ? payload : undefined
}

/** A folder and a place in it in one number: a folder below 65,536, a place below 2^32. */
export const placeOf = (folder: number, ordinal: number): number => folder * 2 ** 32 + ordinal
export const folderOf = (payload: number): number => Math.floor(payload / 2 ** 32)
export const ordinalOf = (payload: number): number => payload % 2 ** 32

const inUrl = (bytes: Buffer): string => bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_')

function entry (mailbox: string, type: number, folder: number): Buffer[] {
  const place = Buffer.alloc(8)
  place.writeUIntBE(folder, 0, 6)
  return [
    Buffer.alloc(4), digest(`mailbox/${mailbox}`).subarray(0, 16), Buffer.from([type, 0]),
    digest(`folder/${mailbox}/${folder}`).subarray(0, 16), place
  ]
}

/** An Exchange folder's EntryID: 46 bytes, 64 characters of URL-safe Base64 with `==`, as the vendor's examples. */
export const folderEntryId = (mailbox: string, folder: number): string =>
  inUrl(Buffer.concat(entry(mailbox, 1, folder)))

/** An Exchange item's EntryID: 70 bytes, 96 characters. */
export function itemEntryId (mailbox: string, folder: number, ordinal: number): string {
  const place = Buffer.alloc(8)
  place.writeUIntBE(ordinal, 0, 6)
  const own = digest(`item/${mailbox}/${folder}/${ordinal}`).subarray(0, 16)
  return inUrl(Buffer.concat([...entry(mailbox, 7, folder), own, place]))
}

/** The folder that an EntryID names in a mailbox. */
export function folderOfEntryId (mailbox: string, id: string): number | undefined {
  const bytes = bytesOf(id, 46)
  if (bytes === undefined) return undefined
  const folder = bytes.readUIntBE(38, 6)
  return folderEntryId(mailbox, folder) === withPadding(id) ? folder : undefined
}

/** The folder and the place in it that an EntryID names in a mailbox. */
export function placeOfEntryId (mailbox: string, id: string): { folder: number, ordinal: number } | undefined {
  const bytes = bytesOf(id, 70)
  if (bytes === undefined) return undefined
  const folder = bytes.readUIntBE(38, 6)
  const ordinal = bytes.readUIntBE(62, 6)
  return itemEntryId(mailbox, folder, ordinal) === withPadding(id) ? { folder, ordinal } : undefined
}

// Clients that take `=` for the end of a value send an id without it.
const withPadding = (id: string): string => id.padEnd(Math.ceil(id.length / 4) * 4, '=')

function bytesOf (id: string, length: number): Buffer | undefined {
  if (!/^[\w-]+=*$/.test(id)) return undefined
  const bytes = Buffer.from(id, 'base64url')
  return bytes.length === length ? bytes : undefined
}

/**
 * A GUID that stands for another: the same thing in another role, such as the archive of a mailbox. Both ways by the
 * same
 * name of the role.
 */
export function twinOf (id: string, role: string): string {
  const mask = digest(`twin/${role}`).toString('hex')
  const hex = id.replaceAll('-', '').toLowerCase()
  // The digits of version and variant stay as they are.
  const turned = Array.from(hex, (digit, n) =>
    n === 12 || n === 16 ? digit : (parseInt(digit, 16) ^ parseInt(mask[n] ?? '0', 16)).toString(16)).join('')
  return [turned.slice(0, 8), turned.slice(8, 12), turned.slice(12, 16), turned.slice(16, 20),
    turned.slice(20)].join('-')
}
