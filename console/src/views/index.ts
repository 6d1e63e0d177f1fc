import type { ComponentType } from 'preact'
import type { IconName } from '../parts/icons.js'
import type { Shown } from '../store/world.js'
import { Overview } from './overview.js'
import { Sessions } from './sessions.js'

export interface ViewProps { shown: Shown }

export interface View {
  name: string
  title: string
  icon: IconName
  /** The letter that follows `g`. */
  key: string
  group: '' | 'Test' | 'Build'
  /** Those that are not looked at first are loaded when somebody does. */
  load: () => Promise<ComponentType<ViewProps>>
  now?: ComponentType<ViewProps>
}

const here = (component: ComponentType<ViewProps>): Pick<View, 'load' | 'now'> => ({ load: async () => component, now: component })

export const views: View[] = [
  { name: 'overview', title: 'Overview', icon: 'overview', key: 'o', group: '', ...here(Overview) },
  { name: 'sessions', title: 'Sessions', icon: 'sessions', key: 's', group: '', ...here(Sessions) },
  {
    name: 'journal', title: 'Journal', icon: 'journal', key: 'j', group: 'Test',
    load: async () => (await import('./journal.js')).Journal
  }
]

export const viewOf = (name: string): View | undefined => views.find(view => view.name === name)
