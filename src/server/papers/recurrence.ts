/**
 * How a meeting repeats, as Outlook keeps it ([MS-OXOCAL] 2.2.1.44): every week on the weekday of its first day,
 * without an end or exceptions. Times in milliseconds since 1970, in UTC.
 */
export function weeklyPattern (start: number, end: number): Buffer {
  const first = toMinutes(start)
  const midnight = first - first % minutesOfDay
  const weekday = new Date(start).getUTCDay()
  const weekStart = midnight - weekday * minutesOfDay
  const bytes = Buffer.alloc(70)
  // Versions, weekly, by weekdays, the usual calendar.
  for (const [n, value] of [0x3004, 0x3004, 0x200b, 1, 0].entries()) bytes.writeUInt16LE(value, 2 * n)
  const longs = [
    weekStart % (7 * minutesOfDay), 1, 0, 1 << weekday, noEnd, 10, 0, 0, 0, midnight, lastMinute,
    0x3006, 0x3009, first - midnight, first - midnight + Math.round((end - start) / 60_000)
  ]
  for (const [n, value] of longs.entries()) bytes.writeUInt32LE(value, 10 + 4 * n)
  // Behind them: no exceptions in two bytes, and two reserved lengths of nothing.
  return Buffer.concat([bytes, Buffer.alloc(10)])
}

const minutesOfDay = 1_440
const noEnd = 0x2023
const lastMinute = 0x5ae980df

/** Minutes since 1601. */
const toMinutes = (time: number): number => Math.floor((time + 11_644_473_600_000) / 60_000)
