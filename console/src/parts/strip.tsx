import { memo } from './memo.js'
import { sayStrip, type StripDay, type StripRun } from '../model/strip.js'
import type { Standing } from '../model/standing.js'

const height = 22
const step = 18
const weekGap = 5

/** Where a day's column begins: there is a gap before each Monday. */
export function columnsOf (dates: readonly string[]): { at: number[], width: number } {
  let x = 0
  const at = dates.map((date, nth) => {
    if (nth > 0 && new Date(`${date}T12:00:00Z`).getUTCDay() === 1) x += weekGap
    const here = x
    x += step
    return here
  })
  return { at, width: x }
}

/** Days as columns, runs as segments from the bottom up; what went wrong is wider, and marked. */
export const Strip = memo(({ days, runs }: { days: StripDay[], runs: StripRun[] }) => {
  const { at, width } = columnsOf(days.map(({ date }) => date))
  return (
    <svg class='strip' width='100%' height={height} role='img' aria-label={sayStrip(runs, days.length)}>
      {days.map(({ segments }, nth) => (
        <svg key={nth} x={`${(at[nth] ?? 0) / width * 100}%`} overflow='visible'><Column segments={segments} /></svg>
      ))}
    </svg>
  )
})

function Column ({ segments }: { segments: Standing[] }) {
  if (segments.length === 0) return <rect class='f-none' x='7' y={height - 3} width='4' height='2' rx='1' />
  const gap = segments.length > 3 ? 1 : 1.5
  const tall = (height - 2 - gap * (segments.length - 1)) / segments.length
  return (
    <>
      {segments.map((standing, nth) => (
        <Segment key={nth} standing={standing} y={height - 1 - tall - nth * (tall + gap)} tall={tall} />
      ))}
    </>
  )
}

function Segment ({ standing, y, tall }: { standing: Standing, y: number, tall: number }) {
  const wide = standing === 'warn' || standing === 'fail'
  const left = wide ? 1.5 : 3.5
  const width = wide ? 15 : 11
  const middle = y + tall / 2
  const arm = Math.min(2.6, tall / 2 - 1)
  return (
    <>
      <rect class={`f-${standing}`} x={left} y={y} width={width} height={tall} rx={Math.min(2.5, tall / 2)} />
      {standing === 'warn' && [3, 8, 13].map(each => (
        <path key={each} class='hatch' d={`M${left + each - 1.5} ${y + tall}l${Math.min(4, tall / 2)} ${-tall}`} />
      ))}
      {standing === 'fail' && arm > 0.8 && (
        <path class='cross' d={`M${left + width / 2 - arm} ${middle - arm}l${arm * 2} ${arm * 2}m0 ${-arm * 2}l${-arm * 2} ${arm * 2}`} />
      )}
    </>
  )
}

/** The letters of the days above the strips; the first of each week, and today, as a number. */
export const StripDays = memo(({ dates }: { dates: string[] }) => {
  const { at, width } = columnsOf(dates)
  return (
    <svg class='days' width='100%' height='14' aria-hidden='true'>
      {dates.map((date, nth) => {
        const day = new Date(`${date}T12:00:00Z`)
        const asNumber = nth === 0 || nth === dates.length - 1 || day.getUTCDay() === 1
        return (
          <svg key={date} x={`${(at[nth] ?? 0) / width * 100}%`} overflow='visible'>
            <text x='9' y='11'>{asNumber ? day.getUTCDate() : 'SMTWTFS'[day.getUTCDay()]}</text>
          </svg>
        )
      })}
    </svg>
  )
})
