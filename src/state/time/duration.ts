const units = new Map([
  ['ms', 1], ['s', 1_000], ['m', 60_000], ['h', 3_600_000], ['d', 86_400_000], ['w', 604_800_000]
])

const short = /^(\d+(\.\d+)?(ms|s|m|h|d|w))+$/
const shortPart = /(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g

/** ISO 8601 without years and months: their length depends on the date they are counted from. */
const iso8601 = /^P(?=\d|T\d)(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/**
 * Reads a duration as people write it (`30s`, `5m`, `1h30m`, `14d`) or as ISO 8601 has it (`PT5M`, `P14D`).
 * Gives milliseconds, or undefined where the text is not a duration.
 */
export function parseDuration (text: string): number | undefined {
  const trimmed = text.trim()
  const parts = short.test(trimmed) ? readShort(trimmed) : readIso(trimmed)
  const total = parts?.reduce((sum, [amount, unit]) => sum + amount * (units.get(unit) ?? NaN), 0)
  return total !== undefined && Number.isSafeInteger(Math.round(total)) ? Math.round(total) : undefined
}

type Part = [amount: number, unit: string]

const readShort = (text: string): Part[] =>
  [...text.matchAll(shortPart)].map(([, amount, unit]) => [Number(amount), String(unit)])

function readIso (text: string): Part[] | undefined {
  const found = iso8601.exec(text.toUpperCase())
  return found === null
    ? undefined
    : ['w', 'd', 'h', 'm', 's'].map((unit, index) => [Number(found[index + 1] ?? 0), unit])
}
