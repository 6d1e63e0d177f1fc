import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { views } from '../views/index.js'

export const keysAreShown = signal(false)

const keys: Array<[string, string]> = [
  ['.', 'Jump to what is due next'], [']', 'Jump an hour'], ['}', 'Jump a day'], ['space', 'Let the clock run, or stop it'],
  ['/', 'Search'], ['j k', 'Down and up in a list'], ['Enter', 'Open'], ['Esc', 'Close'], ['?', 'These keys']
]

export function KeysSheet () {
  const sheet = useRef<HTMLDialogElement>(null)
  const isShown = keysAreShown.value
  useEffect(() => {
    if (isShown) sheet.current?.showModal()
    else sheet.current?.close()
  }, [isShown])
  return (
    <dialog ref={sheet} class='keys' aria-labelledby='keys-title' onClose={() => { keysAreShown.value = false }}>
      <h2 id='keys-title'>Keys</h2>
      <dl>
        {keys.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}
        {views.map(({ key, title }) => <div key={title}><dt><kbd>g {key}</kbd></dt><dd>{title}</dd></div>)}
      </dl>
      <button onClick={() => { keysAreShown.value = false }}>Close</button>
    </dialog>
  )
}
