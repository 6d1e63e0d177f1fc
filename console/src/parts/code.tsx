import { useState } from 'preact/hooks'
import type { Call } from '../model/call.js'
import { newest } from '../api/call.js'
import { type Language, languages, toCode } from '../model/as-code.js'
import { sayDone } from '../store/actions.js'
import { server } from '../store/server.js'
import { shown } from '../store/world.js'
import { Icon } from './icons.js'

/** Calls in the language that was chosen last, ready to paste. */
export function Code ({ calls }: { calls: readonly Call[] }) {
  const [language, setLanguage] = useState(() => languages.find(one => one === localStorage.getItem('vbsim.language')) ?? 'curl')
  const choose = (one: Language): void => {
    localStorage.setItem('vbsim.language', one)
    setLanguage(one)
  }
  const products = server.value?.products
  const text = toCode(calls, language, {
    world: shown.value?.name ?? 'default',
    control: location.origin,
    products: { vbr: products?.vbr.url ?? 'https://127.0.0.1:9419', vb365: products?.vb365.url ?? 'https://127.0.0.1:4443' },
    revisions: newest
  })
  return (
    <div class='code'>
      <div class='row'>
        <div class='group' role='group' aria-label='Language'>
          {languages.map(one => <button key={one} aria-pressed={one === language} onClick={() => choose(one)}>{one}</button>)}
        </div>
        <Copy text={text} what='The code' />
      </div>
      <pre tabIndex={0} aria-label={`As ${language}`}>{text}</pre>
    </div>
  )
}

export function Copy ({ text, what }: { text: string, what: string }) {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // Pages of plain HTTP that are not of this machine have no clipboard; an old command has.
      const field = document.body.appendChild(document.createElement('textarea'))
      field.value = text
      field.select()
      document.execCommand('copy')
      field.remove()
    }
    sayDone(`${what} is copied`)
  }
  return <button class='quiet' onClick={() => { void copy() }}><Icon name='copy' size={13} />Copy</button>
}

/** Shows the calls of a button, where somebody wants to make them without it. */
export const AsCode = ({ calls }: { calls: readonly Call[] }) => (
  <details class='as-code'>
    <summary><Icon name='code' />As code</summary>
    <Code calls={calls} />
  </details>
)
