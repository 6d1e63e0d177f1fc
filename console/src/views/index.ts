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
    name: 'time', title: 'Timeline', icon: 'time', key: 't', group: '',
    load: async () => (await import('./timeline.js')).Timeline
  },
  {
    name: 'backups', title: 'Backups', icon: 'backups', key: 'p', group: '',
    load: async () => (await import('./backups.js')).Backups
  },
  {
    name: 'break', title: 'Break things', icon: 'break', key: 'b', group: 'Test',
    load: async () => (await import('./break.js')).Break
  },
  {
    name: 'journal', title: 'Journal', icon: 'journal', key: 'j', group: 'Test',
    load: async () => (await import('./journal.js')).Journal
  },
  {
    name: 'mail', title: 'Mails and codes', icon: 'mail', key: 'm', group: 'Test',
    load: async () => (await import('./mail.js')).Mail
  },
  {
    name: 'worlds', title: 'Worlds', icon: 'worlds', key: 'w', group: 'Test',
    load: async () => (await import('./worlds.js')).Worlds
  },
  {
    name: 'try', title: 'Try the APIs', icon: 'try', key: 'a', group: 'Build',
    load: async () => (await import('./try.js')).Try
  },
  {
    name: 'code', title: 'Example calls', icon: 'code', key: 'e', group: 'Build',
    load: async () => (await import('./code.js')).Examples
  },
  {
    name: 'coverage', title: 'Coverage', icon: 'coverage', key: 'c', group: 'Build',
    load: async () => (await import('./coverage.js')).Coverage
  },
  {
    name: 'demo', title: 'Demonstration', icon: 'demo', key: 'd', group: 'Build',
    load: async () => (await import('./demo.js')).Demo
  }
]

export const viewOf = (name: string): View | undefined => views.find(view => view.name === name)
