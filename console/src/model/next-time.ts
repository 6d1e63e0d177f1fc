const minute = 60_000

/** The next time at which clocks of a zone show the full hour; also across a change of summer time. */
export function nextTime (now: number, hour: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: zone })
  const timeOfDay = (instant: number): number => {
    const [hours = 0, minutes = 0, seconds = 0] = format.format(instant).split(':').map(Number)
    return (hours * 60 + minutes) * minute + seconds * 1000
  }
  const day = 24 * 60 * minute
  const goal = hour * 60 * minute
  const whole = now - now % 1000
  const left = (goal - timeOfDay(whole) + day) % day
  const reached = whole + (left === 0 ? day : left)
  const off = timeOfDay(reached) - goal
  return Math.abs(off) > day / 2 ? reached : reached - off
}
