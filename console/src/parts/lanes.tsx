import { useMemo } from 'preact/hooks'
import { pathWith } from '../address.js'
import type { AgendaInfo, SnapshotInfo } from '../api/models.js'
import { type Block, toBlocks } from '../model/blocks.js'
import type { Run } from '../model/runs.js'
import { calls } from '../model/calls.js'
import { busy, perform } from '../store/actions.js'
import { now, toClock, toDay, toSeconds, toShortDate, toWhen, zone } from '../store/time.js'
import { useWidth } from './width.js'

const hour = 3_600_000
const tall = 24
const end = 12

interface LaneJob { id: string, product: 'vbr' | 'vb365', name: string }
interface LanesProps { jobs: LaneJob[], runs: Run[], due: AgendaInfo['items'], flags: SnapshotInfo[], length: number }

/** A lane per job; two thirds of the picture are behind, one is ahead. A run leads to its session, a diamond to its time. */
export function Lanes ({ jobs, runs, due, flags, length }: LanesProps) {
  const [place, width] = useWidth()
  const label = width < 500 ? 96 : 190
  const scale = Math.max(0, width - label - end) / length
  // The picture is drawn again when something in it moves by a pixel, however often the clock is looked at.
  const at = scale === 0 ? 0 : Math.floor(now.value * scale) / scale
  const byJob = useMemo(() => groupByJob(runs), [runs])
  const inZone = zone.value
  const picture = useMemo(
    () => scale > 0 && <Picture {...{ jobs, byJob, due, flags, length, width, label, scale, at }} />,
    [jobs, byJob, due, flags, length, width, at, inZone]
  )
  return (
    <section class='card' aria-labelledby='lanes'>
      <header><h2 id='lanes'>Jobs</h2><span class='mut'>what ran, and what starts next; a diamond jumps there</span></header>
      <div class='lanes' ref={place}>{picture}</div>
    </section>
  )
}

/** Runs of each job, oldest first; they come newest first. */
function groupByJob (runs: Run[]): ReadonlyMap<string, Run[]> {
  const grouped = new Map<string, Run[]>()
  for (const run of runs) {
    if (run.jobId === undefined) continue
    const those = grouped.get(run.jobId)
    if (those === undefined) grouped.set(run.jobId, [run])
    else those.push(run)
  }
  for (const those of grouped.values()) those.reverse()
  return grouped
}

interface PictureProps extends Omit<LanesProps, 'runs'> { byJob: ReadonlyMap<string, Run[]>, width: number, label: number, scale: number, at: number }

function Picture ({ jobs, byJob, due, flags, length, width, label, scale, at }: PictureProps) {
  const from = at - length * 2 / 3
  const to = at + length / 3
  const x = (instant: number): number => label + (instant - from) * scale
  const height = jobs.length * tall + 44
  const step = length <= 24 * hour ? (width < 700 ? 6 : 3) * hour : 24 * hour
  const marks: number[] = []
  for (let mark = Math.ceil(from / step) * step; mark <= to; mark += step) marks.push(mark)
  return (
    <svg width={width} height={height} role='group' aria-label={`A lane for each of ${jobs.length} jobs`}>
      {marks.map(mark => <g key={mark}><path class='grid' d={`M${x(mark)} 22V${height - 20}`} /><text x={x(mark)} y={height - 5} text-anchor='middle'>{step >= 24 * hour ? toShortDate(mark) : toClock(mark)}</text></g>)}
      {flags.map(({ name, now: taken }) => Date.parse(taken) >= from && Date.parse(taken) <= to && (
        <g key={name}><path class='flagline' d={`M${x(Date.parse(taken))} 10V${height - 20}`} /><text class='flag' x={x(Date.parse(taken)) + 3} y='18'>⚑ {name}</text></g>
      ))}
      {jobs.map((job, nth) => {
        const y = 26 + nth * tall
        return (
          <g key={job.id}>
            <path class='lane' d={`M${label} ${y + 8}H${width - end}`} />
            <text class='job' x='0' y={y + 12}>{job.name.length > label / 7 ? `${job.name.slice(0, Math.floor(label / 7) - 1)}…` : job.name}</text>
            {toBlocks(byJob.get(job.id) ?? [], { from, to: at, left: label, scale, least: 3 }).map((block, nth) => <Past key={nth} job={job} block={block} y={y} />)}
            {due.filter(item => item.subject === job.id && Date.parse(item.due) <= to).map(item => <Diamond key={item.due} item={item} name={job.name} x={x(Date.parse(item.due))} y={y + 8} />)}
          </g>
        )
      })}
      <path class='nowline' d={`M${x(at)} 14V${height - 20}`} /><text class='nowlab' x={x(at)} y='10' text-anchor='middle'>now {toClock(at)}</text>
    </svg>
  )
}

/** Lists have the same sessions for the keyboard; hundreds of stops on the way through a picture would help nobody. */
const Past = ({ job, block: { x, width, standing, run, runs }, y }: { job: LaneJob, block: Block<Run>, y: number }) => (
  <a href={pathWith({ selected: `${job.product}/session/${run.id}` })} tabindex={-1} aria-hidden='true'>
    <rect class={`f-${standing}`} x={x} y={y} height='16' rx='2' width={width}>
      <title>{`${job.name}, ${toDay(run.began)}, ${toSeconds(run.began)}: ${run.word}${runs === 1 ? '' : `, and ${runs - 1} more`}`}</title>
    </rect>
  </a>
)

/** In SVG names of attributes are taken letter by letter: it is `tabindex` there. */
function Diamond ({ item, name, x, y }: { item: AgendaInfo['items'][number], name: string, x: number, y: number }) {
  const what = `${item.title === '' ? name : item.title}, ${toWhen(item.due)}`
  const jump = (): void => { if (busy.peek() === undefined) void perform(`Jump to ${toWhen(item.due)}`, calls.advance({ until: item.due })) }
  return (
    <g
      class='diamond' role='button' tabindex={0} aria-label={`Jump to: ${what}`} onClick={jump}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        jump()
      }}
    >
      <title>{what}</title>
      <rect class='target' x={x - 12} y={y - 12} width='24' height='24' />
      <path class='due' d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
    </g>
  )
}
