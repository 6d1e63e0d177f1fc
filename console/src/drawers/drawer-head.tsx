import type { ComponentChildren } from 'preact'
import { select } from '../address.js'
import { Icon } from '../parts/icons.js'
import type { Shown } from '../store/world.js'

export interface DrawerProps { shown: Shown, product: 'vbr' | 'vb365', id: string }

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
