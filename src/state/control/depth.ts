/** No document of a product, and nothing of ours, nests half as deep. */
export const deepest = 200

/**
 * Whether a text of JSON nests deeper than anybody means. What reads, masks or writes a value goes as deep as it does,
 * and fails on one that was made to be deep.
 */
export function isDeep (text: string): boolean {
  // As many brackets must be closed as are opened.
  if (text.length < deepest * 2) return false
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (isQuoted) {
      if (sign === backslash) at++
      else if (sign === quote) isQuoted = false
    } else if (sign === quote) isQuoted = true
    else if (sign === brace || sign === bracket) {
      if (++depth > deepest) return true
    } else if (sign === brace + 2 || sign === bracket + 2) depth--
  }
  return false
}

const [quote, backslash, bracket, brace] = [34, 92, 91, 123]
