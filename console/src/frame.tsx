import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { address, toPath } from './address.js'
import { tokenIsAsked } from './api/call.js'
import { ClockBar } from './parts/clock-bar.js'
import { DemoBar } from './parts/demo-bar.js'
import { Drawer } from './parts/drawer.js'
import { Icon } from './parts/icons.js'
import { KeysSheet } from './parts/keys-sheet.js'
import { NoticeBar } from './parts/notice-bar.js'
import { RunningStrip } from './parts/running-strip.js'
import { Settings } from './parts/settings.js'
import { TokenPrompt } from './parts/token-prompt.js'
import { WorldPicker } from './parts/world-picker.js'
import { conditions, underWay } from './store/estate.js'
import { useFeed } from './store/feeds.js'
import { announced } from './store/announcements.js'
import { live } from './store/live.js'
import { shown, type Shown } from './store/world.js'
import { toSeconds } from './store/time.js'
import { type View, type ViewProps, viewOf, views } from './views/index.js'

/** The page: the world and its clock above, the views beside, and one of them. */
export function Frame () {
  const view = viewOf(address.value.view)
  const world = shown.value
  useEffect(() => { document.title = `${view?.title ?? 'Unknown view'} · ${address.value.world} · vbsim` }, [view, address.value.world])
  if (tokenIsAsked.value) return <TokenPrompt />
  return (
    <div class='frame'>
      <a class='skip' href='#main'>Skip to content</a>
      <header class='top'>
        <a class='brand' href={toPath({ world: address.value.world })}><Brand />vbsim</a>
        <WorldPicker />
        <ClockBar />
        <div class='right'>
          <LiveDot />
          <Settings />
        </div>
      </header>
      <SideNav />
      <main id='main' tabIndex={-1}>
        <Troubles />
        <NoticeBar />
        {world !== undefined && (view === undefined ? <NoView /> : <Shows view={view} shown={world} />)}
      </main>
      {world !== undefined && <Drawer shown={world} />}
      {world !== undefined && <RunningStrip shown={world} />}
      <DemoBar />
      <BottomNav />
      <KeysSheet />
      <div class='sr' role='status' aria-live='polite'>{announced.value}</div>
    </div>
  )
}

const Brand = () => (
  <svg width='22' height='22' viewBox='0 0 22 22' aria-hidden='true'>
    <rect width='22' height='22' rx='6' class='brand-ground' /><path d='M5.500 8v6M9 6v10M13 9v7M16.500 7v6' class='brand-bars' />
  </svg>
)

const loaded = signal<Record<string, ComponentType<ViewProps>>>({})

function Shows ({ view, shown: world }: { view: View, shown: Shown }) {
  const Component = view.now ?? loaded.value[view.name]
  useEffect(() => {
    if (Component === undefined) void view.load().then(made => { loaded.value = { ...loaded.value, [view.name]: made } })
  }, [view])
  return Component === undefined ? <p class='mut'>{view.title} is being loaded.</p> : <Component key={world.name} shown={world} />
}

const NoView = () => (
  <section>
    <h1>There is no such view.</h1>
    <p class='lead'>The address names a view that the console does not have. <a href={toPath({ world: address.value.world })}>Go to the overview</a>.</p>
  </section>
)

function LiveDot () {
  const { state } = live.value
  const words = { live: 'Live', lost: 'Not live', gone: 'Gone', waiting: 'Connecting' }
  return <span class={`live ${state}`}><i /><span>{words[state]}</span></span>
}

/** Content stays when the stream is lost; the page says since when it may be old. */
function Troubles () {
  const said = live.value
  if (said.state === 'lost') return <p class='note' role='status'>Not live since {toSeconds(said.since.getTime())}, trying again.</p>
  if (said.state === 'gone') {
    return (
      <div class='note bad' role='status'>
        <p><b>{address.value.world} is gone.</b> The world was deleted, or never was. <a href={toPath({ world: 'default' })}>Go to the world default</a>.</p>
      </div>
    )
  }
  return null
}

/** What a view would show at once, beside its name. */
function Counts ({ shown: { feeds }, view }: { shown: Shown, view: string }) {
  const running = useFeed(feeds, underWay).value.value?.length ?? 0
  const broken = useFeed(feeds, conditions).value.value?.length ?? 0
  if (view === 'sessions' && running > 0) return <b class='num'>{running}<span class='sr'> running</span></b>
  if (view === 'break' && broken > 0) return <b class='num fail'>{broken}<span class='sr'> down</span></b>
  return null
}

function SideNav () {
  const { world, view: name } = address.value
  return (
    <nav class='side' aria-label='Views'>
      {(['', 'Test', 'Build'] as const).map(group => {
        const those = views.filter(view => view.group === group)
        return those.length > 0 && (
          <div key={group}>
            {group !== '' && <h2>{group}</h2>}
            {those.map(view => (
              <a key={view.name} href={toPath({ world, view: view.name })} aria-current={view.name === name ? 'page' : undefined}>
                <Icon name={view.icon} />{view.title}
                {shown.value !== undefined && <Counts key={shown.value.name} shown={shown.value} view={view.name} />}
              </a>
            ))}
          </div>
        )
      })}
    </nav>
  )
}

const tabs = ['overview', 'sessions', 'break', 'journal']
const moreIsOpen = signal(false)

/** On a phone: five tabs, the last of which opens the others. */
function BottomNav () {
  const { world, view: name } = address.value
  const others = views.filter(view => !tabs.includes(view.name))
  useEffect(() => { moreIsOpen.value = false }, [name])
  return (
    <nav class='bottom' aria-label='Views, short'>
      {moreIsOpen.value && (
        <div class='more' id='more-views'>
          {others.map(view => (
            <a key={view.name} href={toPath({ world, view: view.name })} aria-current={view.name === name ? 'page' : undefined}>
              <Icon name={view.icon} />{view.title}
            </a>
          ))}
        </div>
      )}
      {views.filter(view => tabs.includes(view.name)).map(view => (
        <a key={view.name} class='tab' href={toPath({ world, view: view.name })} aria-current={view.name === name ? 'page' : undefined}>
          <Icon name={view.icon} />{view.name === 'break' ? 'Break' : view.title}
        </a>
      ))}
      {others.length > 0 && (
        <button class='tab' aria-expanded={moreIsOpen.value} aria-controls='more-views' onClick={() => { moreIsOpen.value = !moreIsOpen.value }}>
          <Icon name='more' />More
        </button>
      )}
    </nav>
  )
}
