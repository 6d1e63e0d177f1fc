import { Icon, Mark } from './icons.js'
import { calls, control } from '../model/calls.js'
import { busy, perform, sayDone } from '../store/actions.js'
import type { Clock } from '../api/models.js'
import { clock, isRunning, now, toDay, toSeconds, zone } from '../store/time.js'
import { nextTime } from '../model/next-time.js'

const modeWords = { real: 'Real time', frozen: 'Frozen', poll: 'Moves when asked', rate: '' }

/** The jumps, for buttons and keys alike. */
export const jumps = {
  hour: () => perform('Jump an hour', calls.advance({ by: 'PT1H' })),
  day: () => perform('Jump a day', calls.advance({ by: 'P1D' })),
  week: () => perform('Jump a week', calls.advance({ by: 'P7D' })),
  morning: () => perform('Jump to 06:00', calls.advance({ until: new Date(nextTime(now.peek(), 6, zone.peek())).toISOString() })),
  nextDue: async () => {
    // What the page was told last may be older than a start: the jump would pass over all of the run.
    const state = await perform<Clock>('Ask what is due next', control('GET', '/clock'))
    if (state === undefined) return
    if (state.nextDue === null) return sayDone('Nothing is due', 'A job with a schedule, or one that is started, brings something.')
    await perform('Jump to what is due next', calls.advance({ until: state.nextDue }))
  },
  runOrStop: () => isRunning.peek() ? perform('Stop the clock', calls.freezeClock()) : perform('Let time run', calls.runClock(60))
}

/** The world's time, how it runs, and the ways to move it. */
export function ClockBar () {
  const kept = clock.value
  if (kept === undefined) return <div class='clock'><span class='now'>–</span></div>
  const { mode, rate } = kept.state
  const running = isRunning.value
  const waits = busy.value !== undefined
  return (
    <div class='clock' role='group' aria-label='Clock'>
      <time class='now num' dateTime={new Date(now.value).toISOString()}>
        <span class='hide-s'>{toDay(now.value)}, </span>{toSeconds(now.value)}
      </time>
      <span class={`mode ${running ? 'run' : 'idle'}`}>
        <Mark standing={running ? 'run' : 'idle'} />{mode === 'rate' ? `${rate}×` : modeWords[mode]}
      </span>
      <div class='group'>
        <button onClick={() => { void jumps.runOrStop() }} disabled={waits}>
          <Icon name={running ? 'pause' : 'start'} size={13} />{running ? 'Stop' : '60×'}<span class='sr'>{running ? ' the clock' : ': let time run sixty times as fast'}</span>
        </button>
        <button class='hide-s' onClick={() => { void jumps.hour() }} disabled={waits}>+1 h</button>
        <button onClick={() => { void jumps.nextDue() }} disabled={waits}>Next due</button>
        <button onClick={() => { void jumps.morning() }} disabled={waits}><span class='hide-s'>To </span>06:00</button>
        <button class='hide-s' onClick={() => { void jumps.week() }} disabled={waits}>+1 week</button>
      </div>
    </div>
  )
}
