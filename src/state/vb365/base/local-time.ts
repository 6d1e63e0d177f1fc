/**
 * A time as the server writes it into texts for people: `3/23/2023 2:16:40 PM`, as recorded in names of sessions.
 * ASSUMED: the server's time zone is UTC.
 */
export function toLocalTime (iso: string): string {
  const date = new Date(iso)
  const hours = date.getUTCHours()
  const twoDigits = (number: number): string => String(number).padStart(2, '0')
  const time = `${hours % 12 === 0 ? 12 : hours % 12}:${twoDigits(date.getUTCMinutes())}:${twoDigits(date.getUTCSeconds())}`
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${time} ${hours < 12 ? 'AM' : 'PM'}`
}
