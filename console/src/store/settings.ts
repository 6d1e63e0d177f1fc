import { effect, signal, type Signal } from '@preact/signals'

export type Theme = 'system' | 'light' | 'dark'

/** A choice that this browser remembers. */
function keep (key: string, otherwise: string): Signal<string> {
  const choice = signal(localStorage.getItem(`vbsim.${key}`) ?? otherwise)
  effect(() => localStorage.setItem(`vbsim.${key}`, choice.value))
  return choice
}

export const theme = keep('theme', 'system')
/** Single letters as commands can be turned off: somebody may dictate. */
export const singleKeys = keep('keys', 'on')
/** Long lists: scrolled, or as pages of 100. */
export const rowsAs = keep('rows', 'scroll')
export const zoneChoice = keep('zone', 'server')

export function applySettings (showUtc: (utc: boolean) => void): void {
  effect(() => {
    if (theme.value === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme.value
  })
  effect(() => showUtc(zoneChoice.value === 'utc'))
}
