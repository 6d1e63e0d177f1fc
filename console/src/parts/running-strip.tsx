import { underWay } from '../store/estate.js'
import { useFeed } from '../store/feeds.js'
import type { Shown } from '../store/world.js'
import { address, pathWith } from '../address.js'
import { Mark } from './icons.js'
import { Bar } from './bar.js'

/** On a phone, above the tabs: what runs, wherever one is. */
export function RunningStrip ({ shown: { feeds } }: { shown: Shown }) {
  const run = useFeed(feeds, underWay).value.value?.find(({ jobId }) => jobId !== undefined)
  if (run === undefined || address.value.selected !== '') return null
  return (
    <aside class='running' aria-label='Running'>
      <a class='mini' href={pathWith({ selected: `${run.product}/session/${run.id}` })}>
        <span class='chip run'><Mark standing='run' />Running</span>
        <b>{run.name}</b>
        <span class='num'>{run.progress === undefined ? '' : `${run.progress} %`}</span>
        <Bar share={(run.progress ?? 50) / 100} kind='run' />
      </a>
    </aside>
  )
}
