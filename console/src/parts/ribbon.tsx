import { useMemo } from 'preact/hooks'
import { pathWith } from '../address.js'
import { toBlocks } from '../model/blocks.js'
import type { Job } from '../model/jobs.js'
import type { Run } from '../model/runs.js'
import type { History } from '../store/estate.js'
import { useWidth } from './width.js'
import { now, toClock, toUntil, zone } from '../store/time.js'

const hour = 3_600_000
const before = 6 * hour
const after = 12 * hour
const lanes = { vbr: 20, vb365: 36 }

/** Six hours back and twelve ahead: what ran, and what starts next. */
export function Ribbon ({ jobs, past }: { jobs: Job[], past: History | undefined }) {
  const at = now.value
  const due = jobs.filter(({ next }) => next !== undefined && next >= at && next <= at + after).sort((one, other) => (one.next ?? 0) - (other.next ?? 0))
  const vbr = useMemo(() => oldestFirst(past?.vbr, at), [past, Math.floor(at / hour)])
  const vb365 = useMemo(() => oldestFirst(past?.vb365, at), [past, Math.floor(at / hour)])
  const first = due[0]
  const [place, width] = useWidth()
  const isNarrow = width < 500
  return (
    <section class='card' aria-labelledby='ribbon'>
      <header>
        <h2 id='ribbon'>Now and next</h2>
        <span class='mut hide-s'>
          {first?.next === undefined
            ? 'Nothing is due in the next 12 hours.'
            : <>{due.length} {due.length === 1 ? 'start is' : 'starts are'} due in the next 12 hours; the first is <b>{first.name}</b> {preposition(toUntil(first.next, at))}.</>}
        </span>
      </header>
      <div class='ribbon'>
        <div ref={place}>
          {width > 0 && <RibbonPicture at={at} width={width} from={isNarrow ? 3 * hour : before} to={isNarrow ? 6 * hour : after} due={due} runs={{ vbr, vb365 }} />}
        </div>
      </div>
    </section>
  )
}

/** Of thousands of runs those that the picture may show; they come newest first. */
const oldestFirst = (runs: Run[] | undefined, at: number): Run[] =>
  (runs ?? []).filter(run => (run.ended ?? at) >= at - before - hour).reverse()

const preposition = (when: string): string => when.startsWith('in ') ? when : `at ${when}`

interface PictureProps { at: number, width: number, from: number, to: number, due: Job[], runs: Record<'vbr' | 'vb365', Run[]> }

function RibbonPicture ({ at, width, from, to, due, runs }: PictureProps) {
  const label = 36
  const scale = (width - label - 8) / (from + to)
  const x = (instant: number): number => label + (instant - at + from) * scale
  const blocks = (['vbr', 'vb365'] as const).flatMap(product =>
    toBlocks(runs[product], { from: at - from, to: at, left: label, scale, least: 4 }))
  const ran = blocks.reduce((sum, block) => sum + block.runs, 0)
  const marks = hoursWithin(at - from, at + to, zone.value)
  return (
    <svg width={width} height='76' viewBox={`0 -6 ${width} 76`} role='group' aria-label={`Some hours behind and ahead: ${ran} ${ran === 1 ? 'session' : 'sessions'} ran, ${due.length} starts are due`}>
      {marks.map(mark => <g key={mark}><path class='grid' d={`M${x(mark)} 14V50`} /><text x={Math.min(x(mark), width - 16)} y='64' text-anchor='middle'>{toClock(mark)}</text></g>)}
      <text x='0' y='29'>B&R</text><text x='0' y='45'>M365</text>
      {blocks.map(({ x, width, standing, run, runs }) => (
        <a key={run.id} href={pathWith({ selected: `${run.product}/session/${run.id}` })} tabindex={-1} aria-hidden='true'>
          <rect class={`f-${standing}`} x={x} y={lanes[run.product]} height='10' rx='2' width={width}><title>{runs === 1 ? run.name : `${run.name}, and ${runs - 1} more`}</title></rect>
        </a>
      ))}
      {due.filter(({ next }) => next !== undefined && next <= at + to).map(job => (
        <path class='due' key={job.id} d={`M${x(job.next ?? 0)} ${lanes[job.product] - 1}l6 6-6 6-6-6z`}><title>{`${job.name}, ${toUntil(job.next ?? 0, at)}`}</title></path>
      ))}
      <path class='nowline' d={`M${x(at)} 10V52`} /><text class='nowlab' x={x(at)} y='5' text-anchor='middle'>now {toClock(at)}</text>
    </svg>
  )
}

/** Full even hours by the clocks of the zone. */
function hoursWithin (from: number, to: number, inZone: string): number[] {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: inZone })
  const marks: number[] = []
  for (let at = Math.ceil(from / hour) * hour; at <= to; at += hour) if (Number(format.format(at)) % 2 === 0) marks.push(at)
  return marks
}
