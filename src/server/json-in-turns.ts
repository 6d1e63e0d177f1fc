import { deepest } from '../state/control/depth.js'
import type { Work } from '../state/store/turns.js'

/** A text that is shorter takes no time worth a turn. */
export const longText = 2 ** 18

/** How deep objects and lists are read member by member: that is where estates have their documents. */
const deepestParts = { object: 2, list: 3 }

/** What a reader in parts does not say the reason of. */
export class Unreadable extends Error {}

const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [34, 92, 91, 93, 123, 125]

/** `JSON.parse` in parts. Throws `Unreadable` for what is no JSON, or nests deeper than anybody means. */
export function * parseInTurns (text: string): Work<unknown> {
  let at = 0

  /** Past the string that begins here. */
  function endOfString (from: number): number {
    for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
      let escapes = 0
      while (text.charCodeAt(end - 1 - escapes) === backslash) escapes++
      if (escapes % 2 === 0) return end + 1
    }
    throw new Unreadable()
  }

  /** Past the value that begins here. */
  function endOfValue (from: number, level: number): number {
    let depth = 0
    for (let end = from; end < text.length;) {
      const sign = text.charCodeAt(end)
      if (sign === quote) {
        end = endOfString(end)
        if (depth === 0) return end
        continue
      }
      if (sign === openBrace || sign === openBracket) {
        if (++depth + level > deepest) throw new Unreadable()
      } else if (sign === closeBrace || sign === closeBracket) {
        if (depth === 0) return end
        if (--depth === 0) return end + 1
      } else if (depth === 0 && /[, \t\n\r]/.test(text.charAt(end))) return end
      end++
    }
    return text.length
  }

  function skipSpace (): number {
    while (/[ \t\n\r]/.test(text.charAt(at))) at++
    return text.charCodeAt(at)
  }

  function take (sign: string): void {
    skipSpace()
    if (text.charAt(at++) !== sign) throw new Unreadable()
  }

  function readPart (end: number): unknown {
    try {
      const part: unknown = JSON.parse(text.slice(at, end))
      at = end
      return part
    } catch {
      throw new Unreadable()
    }
  }

  function * value (level: number): Work<unknown> {
    const sign = skipSpace()
    if (level <= deepestParts.object && sign === openBrace) return yield * object(level)
    if (level <= deepestParts.list && sign === openBracket) return yield * list(level)
    return readPart(endOfValue(at, level))
  }

  function * object (level: number): Work<object> {
    const members: Array<[string, unknown]> = []
    take('{')
    if (skipSpace() === closeBrace) {
      at++
      return {}
    }
    for (;;) {
      if (skipSpace() !== quote) throw new Unreadable()
      const name = String(readPart(endOfString(at)))
      take(':')
      members.push([name, yield * value(level + 1)])
      yield
      if (skipSpace() === closeBrace) break
      take(',')
    }
    at++
    return Object.fromEntries(members)
  }

  function * list (level: number): Work<unknown[]> {
    const items: unknown[] = []
    take('[')
    if (skipSpace() === closeBracket) {
      at++
      return items
    }
    for (;;) {
      items.push(yield * value(level + 1))
      yield
      if (skipSpace() === closeBracket) break
      take(',')
    }
    at++
    return items
  }

  const read = yield * value(0)
  skipSpace()
  if (at < text.length) throw new Unreadable()
  return read
}
