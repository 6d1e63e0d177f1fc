import { useEffect, useRef } from 'preact/hooks'
import type { ComponentType } from 'preact'
import { address } from '../address.js'
import type { Shown } from '../store/world.js'
import type { DrawerProps } from '../drawers/drawer-head.js'
import { JobDrawer } from '../drawers/job.js'
import { RequestDrawer } from '../drawers/request.js'
import { SessionDrawer } from '../drawers/session.js'

/** What can be looked at beside any view; in the address `vbr/session/{id}`, `request/{id}`. */
const ofProducts: Record<string, ComponentType<DrawerProps>> = { session: SessionDrawer, job: JobDrawer }
const others: Record<string, ComponentType<{ shown: Shown, id: string }>> = { request: RequestDrawer }

export function Drawer ({ shown }: { shown: Shown }) {
  const { selected } = address.value
  const [first = '', second = '', ...rest] = selected.split('/')
  const OfProduct = first === 'vbr' || first === 'vb365' ? ofProducts[second] : undefined
  const Other = others[first]
  const isOpen = OfProduct !== undefined || Other !== undefined
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
    <aside class={`drawer ${Other === undefined ? '' : 'wide'}`} ref={place} tabIndex={-1} aria-label='Details'>
      {OfProduct !== undefined && <OfProduct key={`${shown.name} ${selected}`} shown={shown} product={first === 'vbr' ? 'vbr' : 'vb365'} id={rest.join('/')} />}
      {Other !== undefined && <Other key={`${shown.name} ${selected}`} shown={shown} id={second} />}
    </aside>
  )
}
