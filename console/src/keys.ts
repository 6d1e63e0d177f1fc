import { address, goTo, select, toPath } from './address.js'
import { jumps } from './parts/clock-bar.js'
import { keysAreShown } from './parts/keys-sheet.js'
import { singleKeys } from './store/settings.js'
import { views } from './views/index.js'

/** Keys that work wherever the focus is, except where somebody types. */
export function followKeys (): void {
  let afterG = 0
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && address.peek().selected !== '' && !keysAreShown.peek()) return select('')
    if (isTyping(event.target) || singleKeys.peek() === 'off') return
    const follows = Date.now() - afterG < 1200
    afterG = 0
    const view = follows ? views.find(({ key }) => key === event.key) : undefined
    if (view !== undefined) return goTo(toPath({ world: address.peek().world, view: view.name }))
    const command = commands[event.key]
    if (event.key === 'g') afterG = Date.now()
    else if (command !== undefined && !(event.key === ' ' && isControl(event.target))) {
      event.preventDefault()
      command()
    }
  })
}

const commands: Record<string, () => void> = {
  '.': () => { void jumps.nextDue() },
  ']': () => { void jumps.hour() },
  '}': () => { void jumps.day() },
  ' ': () => { void jumps.runOrStop() },
  '?': () => { keysAreShown.value = true },
  '/': () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
  j: () => step(1),
  k: () => step(-1)
}

/** From row to row of the list that is looked at: their links are what the focus goes to. */
function step (by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main a[data-row]')]
  const at = rows.findIndex(row => row === document.activeElement)
  const next = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(BUTTON|A|SUMMARY)$/.test(target.tagName)
