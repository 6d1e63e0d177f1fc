import { useEffect } from 'preact/hooks'
import { lastCalls } from '../store/actions.js'
import { demo, leaveDemo, playScene, scenes } from '../store/demo.js'
import { AsCode } from './code.js'
import { Icon } from './icons.js'

/** Below every view while the demonstration is on: what is seen, and the ways through it. */
export function DemoBar () {
  const state = demo.value
  const scene = state === undefined ? undefined : scenes[state.scene]
  useEffect(() => {
    if (state === undefined || scene === undefined || !state.plays || state.isBusy || scene.seconds === 0) return
    const timer = setTimeout(() => { void playScene(state.scene + 1) }, scene.seconds * 1000)
    return () => clearTimeout(timer)
  }, [state])
  if (state === undefined) return null
  const isLast = state.scene === scenes.length - 1
  return (
    <aside class='demo' aria-label='Demonstration'>
      <div>
        <p class='mut num'>{scene === undefined ? 'Preparing a world of its own' : `${state.scene + 1} of ${scenes.length}`}</p>
        <h2>{scene?.title ?? 'A moment'}</h2>
        <p>{scene?.caption ?? 'A week of nights is being played.'}</p>
        {lastCalls.value.length > 0 && scene !== undefined && <AsCode calls={lastCalls.value} />}
      </div>
      <div class='chips'>
        <button disabled={state.isBusy || state.scene < 1} onClick={() => { void playScene(state.scene - 1) }}>Back</button>
        <button aria-pressed={state.plays} onClick={() => { demo.value = { ...state, plays: !state.plays } }}>{state.plays ? 'Playing' : 'Step by step'}</button>
        {!isLast && <button class='primary' disabled={state.isBusy} onClick={() => { void playScene(state.scene + 1) }}>Next</button>}
        <button class='icon quiet' aria-label='End the demonstration' onClick={leaveDemo}><Icon name='close' /></button>
      </div>
    </aside>
  )
}
