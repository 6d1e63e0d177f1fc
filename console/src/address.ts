import { computed, signal } from '@preact/signals'
import { type Address, parseAddress, toPath } from './model/address.js'

export { toPath }

const lastWorldKey = 'vbsim.world'

export const address = signal<Address>({ world: 'default', view: 'overview', filters: {}, selected: '' })
export const worldName = computed(() => address.value.world)

/** Reads the address bar from now on, and remembers the world for the next visit. */
export function followAddress (): void {
  const read = (): void => {
    address.value = parseAddress(location, localStorage.getItem(lastWorldKey) ?? 'default')
    localStorage.setItem(lastWorldKey, address.value.world)
  }
  read()
  addEventListener('popstate', read)
  addEventListener('hashchange', read)
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || link.target !== '' || link.origin !== location.origin || link.hasAttribute('download')) return
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (!isOfConsole(link.pathname) || link.getAttribute('href')?.startsWith('#main') === true) return
    event.preventDefault()
    goTo(link.pathname + link.search + link.hash)
  })
}

const isOfConsole = (path: string): boolean => path === '/' || /^\/(w|demo)(\/|$)/.test(path)

export function goTo (path: string, how: 'push' | 'replace' = 'push'): void {
  const before = address.value
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', path)
  address.value = parseAddress(location, before.world)
  localStorage.setItem(lastWorldKey, address.value.world)
  if (how === 'push' && address.value.view !== before.view) scrollTo(0, 0)
}

/** The same place with other filters, or with something else selected. */
export const pathWith = (changes: Partial<Address>): string => {
  const { world, view, filters, selected } = address.value
  return toPath({ world, view, filters, selected, ...changes })
}
export const filterBy = (name: string, value: string): void =>
  goTo(pathWith({ filters: { ...address.value.filters, [name]: value } }), 'replace')
export const select = (selected: string): void => goTo(pathWith({ selected }), selected === '' ? 'replace' : 'push')
