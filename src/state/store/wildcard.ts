/** Whether a text is of a pattern. */
export type Matcher = (text: string) => boolean

/**
 * Reads a pattern in which `*` stands for any characters and, where `single` says so, `?` for any one; letters match in
 * any case. What is between the stars is looked for from left to right, each once: no pattern takes longer than its
 * length times that of the text, as a regular expression that tries again would.
 */
export function createMatcher (pattern: string, { single = false } = {}): Matcher {
  const [first = '', ...parts] = pattern.toLowerCase().split('*')
  const last = parts.pop()

  function isAt (text: string, part: string, at: number): boolean {
    if (!single) return text.startsWith(part, at)
    for (let n = 0; n < part.length; n++) if (part[n] !== '?' && part[n] !== text[at + n]) return false
    return true
  }

  function find (text: string, part: string, from: number, end: number): number {
    for (let at = from; at + part.length <= end; at++) if (isAt(text, part, at)) return at
    return -1
  }

  return given => {
    const text = given.toLowerCase()
    if (last === undefined) return text.length === first.length && isAt(text, first, 0)
    const end = text.length - last.length
    let at = first.length
    if (at > end || !isAt(text, first, 0) || !isAt(text, last, end)) return false
    for (const part of parts) {
      const found = find(text, part, at, end)
      if (found < 0) return false
      at = found + part.length
    }
    return true
  }
}
