import { useState } from 'preact/hooks'
import { address, filterBy } from '../address.js'
import type { FaultTemplateInfo } from '../api/models.js'
import { sayArranged, sayFault, sayHits } from '../model/say-rule.js'
import { AsCode } from '../parts/code.js'
import { Field } from '../parts/field.js'
import { Pressed } from '../parts/pressed.js'
import { Nothing } from '../parts/nothing.js'
import { control } from '../model/calls.js'
import { busy, perform } from '../store/actions.js'
import { useFeed, type Feeds } from '../store/feeds.js'
import { arranged, type Choice, choicesOf, conditionKinds, coverage, faults, faultTemplates, outcomeKinds } from '../store/rules.js'
import type { ViewProps } from './index.js'

const tabs = [['outcomes', 'Ends badly'], ['conditions', 'Is down'], ['faults', 'Answers wrongly']] as const

const putRight = [control('DELETE', '/outcomes'), control('DELETE', '/faults')]

/** What shall go wrong: how sessions end, what is down, what the wire does. */
export function Break ({ shown: { feeds } }: ViewProps) {
  const rules = useFeed(feeds, arranged)
  const wire = useFeed(feeds, faults).value.value ?? []
  const { tab = 'outcomes' } = address.value.filters
  const all = rules.value.value ?? []
  const active = all.filter(rule => 'state' in rule || rule.left > 0).length + wire.filter(({ left }) => left !== 0).length
  return (
    <>
      <div>
        <h1>{rules.value.value === undefined ? 'Reading the rules.' : active === 0 ? 'Nothing is arranged to go wrong.' : `${active} ${active === 1 ? 'thing is' : 'things are'} arranged to go wrong.`}</h1>
        <p class='lead'>{rules.trouble.value?.message ?? 'What follows on the products follows here, too: retries, mails, states, no restore point. A reset forgets all of it.'}</p>
      </div>
      {active > 0 && (
        <p class='row'>
          <button disabled={busy.value !== undefined} onClick={() => { void perform('Put all of it right', ...putRight) }}>Put all of it right</button>
        </p>
      )}
      <Pressed label='What goes wrong' value={tab} choices={tabs} choose={one => filterBy('tab', one)} />
      {tab === 'outcomes' && <Outcomes feeds={feeds} />}
      {tab === 'conditions' && <Conditions feeds={feeds} />}
      {tab === 'faults' && <Faults feeds={feeds} />}
    </>
  )
}

function Outcomes ({ feeds }: { feeds: Feeds }) {
  const kinds = useFeed(feeds, outcomeKinds).value.value ?? []
  const read = useFeed(feeds, arranged).value.value
  const rules = (read ?? []).filter(rule => !('state' in rule))
  const [kind, setKind] = useState('Backup')
  const [subject, setSubject] = useState('')
  const [object, setObject] = useState('')
  const [result, setResult] = useState('Failed')
  const [at, setAt] = useState('')
  const [message, setMessage] = useState('')
  const [times, setTimes] = useState('1')
  const chosen = kinds.find(one => one.kind === kind)
  const subjects = useFeed(feeds, choicesOf(chosen?.subjects ?? [])).value.value ?? []
  const objects = useFeed(feeds, choicesOf(chosen?.objects ?? [])).value.value ?? []
  const nameOf = namer([...subjects, ...objects])
  const results = object === '' ? chosen?.results ?? [] : chosen?.objectResults ?? []
  const rule = {
    session: kind,
    ...(subject === '' ? {} : { subject }),
    ...(object === '' ? {} : { object }),
    result: results.includes(result) ? result : results[0] ?? result,
    ...(at === '' || object !== '' ? {} : { at: Number(at) }),
    ...(message === '' ? {} : { message }),
    ...(times === '1' ? {} : { times: Number(times) })
  }
  const call = control('POST', '/outcomes', rule)
  return (
    <>
      <form class='card rule' aria-label='How the next sessions end' onSubmit={event => { event.preventDefault(); void perform('Arrange an end', call) }}>
        <p class='sentence'>
          <span>The next</span>
          <Field of='Arrange an end' at='times'><input aria-label='How many' type='number' min='1' value={times} onInput={event => setTimes(event.currentTarget.value)} class='few' /></Field>
          <select
            aria-label='Kind of session' value={kind} onChange={event => {
              setKind(event.currentTarget.value)
              setSubject('')
              setObject('')
            }}
          >
            {(['vbr', 'vb365'] as const).map(product => (
              <optgroup key={product} label={product === 'vbr' ? 'Backup & Replication' : 'Backup for Microsoft 365'}>
                {kinds.filter(one => one.product === product).map(one => <option key={one.kind} value={one.kind}>{one.kind}</option>)}
              </optgroup>
            ))}
          </select>
          <span>about</span>
          <Field of='Arrange an end' at='subject'><Things label='What it is about' value={subject} any='anything' choices={subjects} choose={setSubject} /></Field>
          {(chosen?.objects.length ?? 0) > 0 && <><span>with</span><Field of='Arrange an end' at='object'><Things label='An object in it' value={object} any='the whole of it' choices={objects} choose={setObject} /></Field></>}
          <span>ends</span>
          <Field of='Arrange an end' at='result'>
            <select aria-label='Result' value={rule.result} onChange={event => setResult(event.currentTarget.value)}>
              {results.map(one => <option key={one} value={one}>{one}</option>)}
            </select>
          </Field>
          {object === '' && <><span>at</span><Field of='Arrange an end' at='at'><input aria-label='Percent of its length' type='number' min='0' max='100' placeholder='100' value={at} onInput={event => setAt(event.currentTarget.value)} class='few' /></Field><span>%, saying</span></>}
          {object !== '' && <span>, saying</span>}
          <Field of='Arrange an end' at='message'><input aria-label='Message' placeholder='the product’s own words' value={message} onInput={event => setMessage(event.currentTarget.value)} /></Field>
        </p>
        {chosen !== undefined && <p class='mut'>{chosen.about}.</p>}
        <p class='row'><button class='primary' disabled={busy.value !== undefined}>Arrange it</button></p>
        <AsCode calls={[call]} />
      </form>
      <section class='card' aria-labelledby='arranged'>
        <header><h2 id='arranged'>Arranged ends</h2></header>
        {rules.length === 0
          ? <Nothing of={read}>None. The next sessions end as the estate has them end.</Nothing>
          : (
            <ul class='rows pair'>
              {rules.map(one => (
                <li key={one.id}>
                  <div><span>{sayArranged(one, nameOf)}</span><span class='sub'>{sayHits(one)}</span></div>
                  <button class='danger' aria-label={`Remove ${one.id}`} disabled={busy.value !== undefined} onClick={() => { void perform('Remove the rule', control('DELETE', `/outcomes/${one.id}`)) }}>Remove</button>
                </li>
              ))}
            </ul>
            )}
      </section>
    </>
  )
}

const namer = (choices: Choice[]) => {
  const names = new Map(choices.map(({ id, name }) => [id, name]))
  return (id: string): string => names.get(id) ?? id
}

function Things ({ label, value, any, choices, choose }: { label: string, value: string, any: string | undefined, choices: Choice[], choose: (id: string) => void }) {
  const collections = [...new Set(choices.map(({ collection }) => collection))]
  return (
    <select aria-label={label} value={value} onChange={event => choose(event.currentTarget.value)}>
      {any !== undefined && <option value=''>{any}</option>}
      {collections.map(collection => (
        <optgroup key={collection} label={toWords(collection)}>
          {choices.filter(one => one.collection === collection).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </optgroup>
      ))}
    </select>
  )
}

/** `vb365.proxyPools` as people say it. */
const toWords = (collection: string): string =>
  (collection.split('.').at(-1) ?? collection).replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`).replace(/^./, letter => letter.toUpperCase())

function Conditions ({ feeds }: { feeds: Feeds }) {
  const kinds = useFeed(feeds, conditionKinds).value.value ?? []
  const rules = (useFeed(feeds, arranged).value.value ?? []).filter(rule => 'state' in rule)
  const things = useFeed(feeds, choicesOf(kinds.map(({ collection }) => collection))).value.value ?? []
  const nameOf = namer(things)
  const broken = new Map(rules.map(rule => ['subject' in rule ? rule.subject ?? '' : '', rule]))
  return (
    <>
      {kinds.map(kind => (
        <section key={kind.collection} class='card' aria-label={`${kind.noun} of ${kind.product === 'vbr' ? 'Backup & Replication' : 'Microsoft 365'}`}>
          <header><h2>{kind.noun}</h2><span class='tag'>{kind.product === 'vbr' ? 'B&R' : 'M365'}</span></header>
          <ul class='rows pair'>
            {things.filter(({ collection }) => collection === kind.collection).map(({ id, name }) => {
              const rule = broken.get(id) ?? broken.get(name)
              return (
                <li key={id}>
                  <div><span class='name'>{name}</span><span class={`sub ${rule === undefined ? '' : 'fail'}`}>{rule === undefined ? 'as it is' : sayArranged(rule, nameOf)}</span></div>
                  <div class='chips'>
                    {rule !== undefined
                      ? <button aria-label={`Put ${name} right`} disabled={busy.value !== undefined} onClick={() => { void perform(`Put ${name} right`, control('DELETE', `/outcomes/${rule.id}`)) }}>Put it right</button>
                      : kind.states.map(state => (
                        <button key={state} aria-label={`${name}: ${state}`} disabled={busy.value !== undefined} onClick={() => { void perform(`${name} is ${state}`, control('POST', '/outcomes', { subject: id, state })) }}>{state}</button>
                      ))}
                  </div>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}

function Faults ({ feeds }: { feeds: Feeds }) {
  const templates = useFeed(feeds, faultTemplates).value.value ?? []
  const read = useFeed(feeds, faults).value.value
  const rules = read ?? []
  return (
    <>
      <OwnFault feeds={feeds} />
      <section class='card' aria-labelledby='faults'>
        <header><h2 id='faults'>Arranged faults</h2></header>
        {rules.length === 0
          ? <Nothing of={read}>None. Every call is answered as the product answers it.</Nothing>
          : (
            <ul class='rows pair'>
              {rules.map(rule => (
                <li key={rule.id}>
                  <div><span>{sayFault(rule)}</span><span class='sub'>{rule.hits} {rule.hits === 1 ? 'request' : 'requests'} hit{rule.left === undefined ? '' : `, ${rule.left} left`}</span></div>
                  <button class='danger' aria-label={`Remove ${rule.id}`} disabled={busy.value !== undefined} onClick={() => { void perform('Remove the fault', control('DELETE', `/faults/${rule.id}`)) }}>Remove</button>
                </li>
              ))}
            </ul>
            )}
      </section>
      <section aria-labelledby='templates'>
        <h2 id='templates'>What clients meet in the field</h2>
        <ul class='cards'>{templates.map(template => <Template key={template.name} template={template} />)}</ul>
      </section>
    </>
  )
}

const Template = ({ template: { name, description } }: { template: FaultTemplateInfo }) => (
  <li class='card template'>
    <h3>{name}</h3>
    <p>{description}</p>
    <button aria-label={`Arrange ${name}`} disabled={busy.value !== undefined} onClick={() => { void perform(`Arrange ${name}`, control('POST', '/faults', { template: name })) }}>Arrange it</button>
  </li>
)

function OwnFault ({ feeds }: { feeds: Feeds }) {
  const operations = useFeed(feeds, coverage).value.value?.operations ?? []
  const [product, setProduct] = useState('vbr')
  const [operation, setOperation] = useState('*')
  const [status, setStatus] = useState('503')
  const [times, setTimes] = useState('1')
  const [delay, setDelay] = useState('')
  const rule = {
    product,
    operation: operation === '' ? '*' : operation,
    ...(status === '' ? {} : { status: Number(status) }),
    ...(delay === '' ? {} : { delay }),
    ...(times === '' ? {} : { times: Number(times) })
  }
  const call = control('POST', '/faults', rule)
  return (
    <form class='card rule' aria-label='A fault of your own' onSubmit={event => { event.preventDefault(); void perform('Arrange a fault', call) }}>
      <p class='sentence'>
        <span>The next</span>
        <Field of='Arrange a fault' at='times'><input aria-label='How many' type='number' min='1' placeholder='all' value={times} onInput={event => setTimes(event.currentTarget.value)} class='few' /></Field>
        <span>calls of</span>
        <select aria-label='Product' value={product} onChange={event => setProduct(event.currentTarget.value)}><option value='vbr'>B&R</option><option value='vb365'>M365</option></select>
        <Field of='Arrange a fault' at='operation'><input aria-label='Operation, * is every one' list='operations' value={operation} onInput={event => setOperation(event.currentTarget.value)} /></Field>
        <datalist id='operations'>{operations.filter(one => one.product === product).map(({ operationId }) => <option key={operationId} value={operationId} />)}</datalist>
        <span>are answered</span>
        <Field of='Arrange a fault' at='status'><input aria-label='Status' type='number' min='200' max='599' placeholder='as ever' value={status} onInput={event => setStatus(event.currentTarget.value)} class='few' /></Field>
        <span>after</span>
        <Field of='Arrange a fault' at='delay'><input aria-label='Delay' placeholder='no delay' value={delay} onInput={event => setDelay(event.currentTarget.value)} class='few' /></Field>
      </p>
      <p class='row'><button class='primary' disabled={busy.value !== undefined}>Arrange it</button></p>
      <AsCode calls={[call]} />
    </form>
  )
}
