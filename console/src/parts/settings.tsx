import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { rowsAs, singleKeys, theme, zoneChoice } from '../store/settings.js'
import { serverZone } from '../store/time.js'
import { Icon } from './icons.js'
import { keysAreShown } from './keys-sheet.js'

const isOpen = signal(false)

/** Theme, zone and keys: choices of this browser. */
export function Settings () {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const close = (event: Event): void => {
      const isElsewhere = event.target instanceof Node && place.current?.contains(event.target) !== true
      if (isElsewhere || (event instanceof KeyboardEvent && event.key === 'Escape')) isOpen.value = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <div class='settings' ref={place}>
      <button class='icon quiet' aria-label='Settings' aria-expanded={isOpen.value} aria-controls='settings' onClick={() => { isOpen.value = !isOpen.value }}>
        <Icon name='gear' />
      </button>
      {isOpen.value && (
        <div class='popover' id='settings'>
          <Choice name='Theme' value={theme.value} choices={{ system: 'As the system', light: 'Light', dark: 'Dark' }} choose={value => { theme.value = value }} />
          <Choice name='Times' value={zoneChoice.value} choices={{ server: serverZone.value, utc: 'UTC' }} choose={value => { zoneChoice.value = value }} />
          <Choice name='Keys' value={singleKeys.value} choices={{ on: 'Single letters', off: 'Off' }} choose={value => { singleKeys.value = value }} />
          <Choice name='Long lists' value={rowsAs.value} choices={{ scroll: 'Scrolled', pages: 'Pages of 100' }} choose={value => { rowsAs.value = value }} />
          <button class='quiet' onClick={() => { isOpen.value = false; keysAreShown.value = true }}><Icon name='keys' />Show the keys</button>
        </div>
      )}
    </div>
  )
}

function Choice ({ name, value, choices, choose }: { name: string, value: string, choices: Record<string, string>, choose: (value: string) => void }) {
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class='group'>
        {Object.entries(choices).map(([key, word]) => (
          <button key={key} aria-pressed={key === value} onClick={() => choose(key)}>{word}</button>
        ))}
      </div>
    </fieldset>
  )
}
