import { useState } from 'preact/hooks'
import { memo } from './memo.js'
import { sayDay, sayStrip, type StripDay, type StripRun } from '../model/strip.js'
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

interface StripProps {
  days: StripDay[]
  runs: StripRun[]
  /** What Enter or a click on a day leads to. */
  open?: (date: string) => void
}

/**
 * Days as columns, runs as segments from the bottom up; what went wrong is wider, and marked. A day is pointed at, or
 * chosen by the arrow keys, and told in words.
 */
export function Strip ({ days, runs, open }: StripProps) {
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const last = days.length - 1
  const { at, width } = columnsOf(days.map(({ date }) => date))
  const day = chosen === undefined ? undefined : days[chosen]
  const said = day === undefined ? sayStrip(runs, days.length) : sayDay(day)
  const onKey = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: (chosen ?? last + 1) - 1, ArrowRight: (chosen ?? last) + 1, Home: 0, End: last }[event.key]
    if (to !== undefined) setChosen(Math.min(last, Math.max(0, to)))
    else if (event.key === 'Enter' && day !== undefined && day.runs > 0) open?.(day.date)
    else return
    event.preventDefault()
  }
  const point = ({ currentTarget, clientX }: { currentTarget: HTMLElement, clientX: number }): void => {
    const box = currentTarget.getBoundingClientRect()
    const x = (clientX - box.left) / box.width * width
    setChosen(Math.max(0, at.findLastIndex(left => left <= x)))
  }
  return (
    <div
      class='strip-of-days' role='slider' tabIndex={0} aria-label='Day by day' aria-valuemin={1} aria-valuemax={days.length}
      aria-valuenow={(chosen ?? last) + 1} aria-valuetext={said} onKeyDown={onKey} onPointerMove={point}
      onPointerLeave={() => setChosen(undefined)} onBlur={() => setChosen(undefined)}
      onClick={() => { if (day !== undefined && day.runs > 0) open?.(day.date) }}
    >
      <Picture days={days} />
      {chosen !== undefined && day !== undefined && (
        <>
          <i class='day-cursor' style={{ left: `${(at[chosen] ?? 0) / width * 100}%`, width: `${step / width * 100}%` }} />
          <span class={`day-said ${chosen > last / 2 ? 'end' : ''}`} aria-hidden='true'>{said}</span>
        </>
      )}
    </div>
  )
}

const Picture = memo(({ days }: { days: StripDay[] }) => {
  const { at, width } = columnsOf(days.map(({ date }) => date))
  return (
    <svg class='strip' width='100%' height={height} aria-hidden='true'>
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
