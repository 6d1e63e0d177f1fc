import { useState } from 'preact/hooks'
import { goTo, toPath } from '../address.js'
import { CallError, get } from '../api/call.js'
import type { WorldInfo } from '../api/models.js'
import type { Call } from '../model/call.js'
import { AsCode, Code, Copy } from '../parts/code.js'
import { Field } from '../parts/field.js'
import { Icon, Mark } from '../parts/icons.js'
import { control } from '../model/calls.js'
import { busy, perform, refuse, sayDone } from '../store/actions.js'
import { worldList } from '../store/estate.js'
import { useFeed } from '../store/feeds.js'
import { server } from '../store/server.js'
import { toWhen } from '../store/time.js'
import { Snapshots, snapshots } from './timeline.js'
import type { ViewProps } from './index.js'

/** The worlds of this process: each has both products, a clock and a journal of its own. */
export function Worlds ({ shown: { feeds, name } }: ViewProps) {
  const { value, trouble } = useFeed(feeds, worldList)
  const flags = useFeed(feeds, snapshots).value.value
  const worlds = value.value ?? []
  return (
    <>
      <div>
        <h1>{value.value === undefined ? 'Reading the worlds.' : worlds.length === 1 ? 'There is one world.' : `There are ${worlds.length} worlds.`}</h1>
        <p class='lead'>{trouble.value?.message ?? 'Each has both products with their estate, on one clock. Nothing leaks from one to another.'}</p>
      </div>
      <section class='card' aria-labelledby='worlds'>
        <header><h2 id='worlds'>Worlds</h2></header>
        <ul class='rows pair'>{worlds.map(world => <OneWorld key={world.name} world={world} isShown={world.name === name} />)}</ul>
      </section>
      <div class='two'>
        <NewWorld name={name} flags={(flags ?? []).map(flag => flag.name)} />
        <div class='col'>
          <Snapshots flags={flags} />
          <Estate name={name} />
        </div>
      </div>
      <Colleague name={name} />
    </>
  )
}

const modes = { real: 'real time', frozen: 'frozen', poll: 'moves when asked', rate: '' }

function OneWorld ({ world, isShown }: { world: WorldInfo, isShown: boolean }) {
  const { name, fixture, from, clock } = world
  const remove: Call = { to: 'control', method: 'DELETE', path: `/api/worlds/${encodeURIComponent(name)}` }
  return (
    <li class={isShown ? 'sel' : ''}>
      <div>
        <a class='name' data-row href={toPath({ world: name })}>{name}{isShown ? ' (shown)' : ''}</a>
        <span class='sub num'>{from === null ? `estate ${fixture}` : `from ${from}`} · {toWhen(clock.now)} · {clock.mode === 'rate' ? `${clock.rate}×` : modes[clock.mode]}</span>
      </div>
      <div class='chips'>
        <button aria-label={`Reset ${name}`} disabled={busy.value !== undefined} onClick={() => { void perform(`Reset ${name}`, { to: 'control', method: 'POST', path: `/api/worlds/${encodeURIComponent(name)}/reset` }) }}>Reset</button>
        {name !== 'default' && (
          <button
            class='danger' aria-label={`Delete ${name}`} disabled={busy.value !== undefined} onClick={() => {
              if (isShown) goTo(toPath({ world: 'default', view: 'worlds' }))
              void perform(`Delete ${name}`, remove)
            }}
          >Delete
          </button>
        )}
      </div>
    </li>
  )
}

function NewWorld ({ name, flags }: { name: string, flags: string[] }) {
  const [chosen, setChosen] = useState('')
  const [origin, setOrigin] = useState(`from ${name}`)
  const [mode, setMode] = useState('frozen')
  const [start, setStart] = useState('')
  const [seed, setSeed] = useState('')
  const isFork = origin.startsWith('from ')
  const call: Call = {
    to: 'control',
    method: 'POST',
    path: '/api/worlds',
    body: {
      name: chosen === '' ? 'mine' : chosen,
      ...(isFork
        ? { from: origin.slice('from '.length) }
        : { fixture: origin, clock: mode, ...(start === '' ? {} : { start: `${start}:00Z` }), ...(seed === '' ? {} : { seed: Number(seed) }) })
    }
  }
  const make = async (): Promise<void> => {
    const made = await perform<WorldInfo>(`Make the world ${chosen}`, call)
    if (made !== undefined) goTo(toPath({ world: made.name }))
  }
  return (
    <form class='card form' aria-labelledby='new-world' onSubmit={event => { event.preventDefault(); void make() }}>
      <h2 id='new-world'>A new world</h2>
      <label>Name <Field of={`Make the world ${chosen}`} at='name'><input required pattern='[a-z0-9\-]{1,40}' placeholder='mine' value={chosen} onInput={event => setChosen(event.currentTarget.value)} /></Field><small>a-z, 0-9 and -, 40 at most</small></label>
      <label>
        It begins with
        <select value={origin} onChange={event => setOrigin(event.currentTarget.value)}>
          <option value={`from ${name}`}>what {name} has now</option>
          {flags.map(flag => <option key={flag} value={`from ${name}/${flag}`}>the snapshot {flag} of {name}</option>)}
          <option value='default'>the default estate</option>
          <option value='empty'>an empty estate</option>
        </select>
      </label>
      {!isFork && (
        <>
          <label>Its time <select value={mode} onChange={event => setMode(event.currentTarget.value)}><option value='frozen'>stands still</option><option value='real'>runs as ours</option><option value='60x'>runs 60 times as fast</option><option value='poll:30s'>moves by 30 s when asked</option></select></label>
          <label>It starts at (UTC) <Field of={`Make the world ${chosen}`} at='start'><input type='datetime-local' value={start} onInput={event => setStart(event.currentTarget.value)} /></Field></label>
          <label>Seed <Field of={`Make the world ${chosen}`} at='seed'><input type='number' placeholder='1' value={seed} onInput={event => setSeed(event.currentTarget.value)} /></Field><small>decides ids and all that is left to chance</small></label>
        </>
      )}
      <p class='row'><button class='primary' disabled={busy.value !== undefined}>{isFork ? 'Fork it' : 'Make it'}</button></p>
      <AsCode calls={[call]} />
    </form>
  )
}

/** A world's whole content as a file, and back. */
function Estate ({ name }: { name: string }) {
  const save = async (): Promise<void> => {
    try {
      const estate = await get<unknown>(name, 'control', '/api/worlds/{world}/fixture')
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([JSON.stringify(estate)], { type: 'application/json' }))
      link.download = `${name}.json`
      link.click()
      URL.revokeObjectURL(link.href)
      sayDone(`${name} is saved as ${name}.json`)
    } catch (error) {
      refuse(`Export ${name}`, error)
    }
  }
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    try {
      const estate: unknown = JSON.parse(await file.text())
      if (await perform(`Load ${file.name}`, control('PUT', '/fixture', estate)) !== undefined) sayDone(`${file.name} is loaded into ${name}`)
    } catch (error) {
      refuse(`Load ${file.name}`, error instanceof SyntaxError ? new CallError('The file is no JSON.', 0, 'an estate') : error)
    }
  }
  return (
    <section class='card form' aria-labelledby='estate'>
      <h2 id='estate'>The estate as a file</h2>
      <p class='mut'>It goes on at its own instant, with what was due, also in another process.</p>
      <p class='row'>
        <button onClick={() => { void save() }}>Export {name}</button>
      </p>
      <label>Load an estate into {name} <input type='file' accept='application/json,.json' onChange={event => { void load(event.currentTarget.files?.[0]) }} /></label>
    </section>
  )
}

/** What somebody else needs to be in this world. */
function Colleague ({ name }: { name: string }) {
  const { products } = server.value ?? { products: undefined }
  const user = name === 'default' ? 'administrator' : `administrator@${name}`
  const page = location.origin + toPath({ world: name })
  const calls: Call[] = [{ to: 'vbr', method: 'GET', path: '/api/v1/jobs/states' }]
  return (
    <section class='card form' aria-labelledby='colleague'>
      <h2 id='colleague'>Give {name} to a colleague</h2>
      <dl class='facts big'>
        <div><dt>This page</dt><dd><code>{page}</code></dd></div>
        <div><dt>Backup & Replication</dt><dd><code>{products?.vbr.url}</code></dd></div>
        <div><dt>Microsoft 365</dt><dd><code>{products?.vb365.url}</code></dd></div>
        <div><dt>Who logs in</dt><dd><Mark standing='ok' /><code>{user}</code>, password <code>vbsim</code> unless accounts were given</dd></div>
      </dl>
      <p class='row'><Copy text={page} what='The address' /></p>
      <Code calls={calls} />
      <p class='mut'><Icon name='worlds' size={13} /> The user name decides the world: whoever logs in as {user} is in {name}, with every client.</p>
    </section>
  )
}
