import { useEffect, useRef } from 'preact/hooks'
import type { ComponentChildren, ComponentType } from 'preact'
import { address, select } from '../address.js'
import type { Shown } from '../store/world.js'
import { JobDrawer } from '../drawers/job.js'
import { SessionDrawer } from '../drawers/session.js'
import { Icon } from './icons.js'

export interface DrawerProps { shown: Shown, product: 'vbr' | 'vb365', id: string }

/** What can be looked at beside any view; `vbr/session/{id}` in the address. */
const drawers: Record<string, ComponentType<DrawerProps>> = { session: SessionDrawer, job: JobDrawer }

export function Drawer ({ shown }: { shown: Shown }) {
  const { selected } = address.value
  const [product, kind = '', ...rest] = selected.split('/')
  const Content = drawers[kind]
  const isOpen = Content !== undefined && (product === 'vbr' || product === 'vb365')
  const before = useRef<Element | null>(null)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isOpen) return
    before.current = document.activeElement
    place.current?.focus({ preventScroll: true })
    return () => { if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true }) }
  }, [isOpen])
  if (!isOpen) return null
  return (
    <aside class='drawer' ref={place} tabIndex={-1} aria-label='Details'>
      <Content key={`${shown.name} ${selected}`} shown={shown} product={product} id={rest.join('/')} />
    </aside>
  )
}

/** The head of every drawer: what stands above its name, its name, and the way out. */
export const DrawerHead = ({ above, title, children }: { above: ComponentChildren, title: string, children?: ComponentChildren }) => (
  <header>
    <div class='row'>
      {above}
      <button class='icon quiet end' aria-label='Close' onClick={() => select('')}><Icon name='close' /></button>
    </div>
    <h2>{title}</h2>
    {children}
  </header>
)
