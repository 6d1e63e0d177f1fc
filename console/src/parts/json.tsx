import { useMemo, useState } from 'preact/hooks'

const atOnce = 200

/** A body, with its words told apart; a long one is shown when asked for. */
export function Json ({ value, marked = [], name }: { value: unknown, marked?: readonly string[], name: string }) {
  const [isWhole, setWhole] = useState(false)
  const lines = useMemo(() => (typeof value === 'string' ? value : JSON.stringify(value, null, 2) ?? '').split('\n'), [value])
  const shown = isWhole ? lines : lines.slice(0, atOnce)
  return (
    <>
      <pre class='json' tabIndex={0} role='group' aria-label={name}>{shown.map((line, nth) => <JsonLine key={nth} line={line} marked={marked} />)}</pre>
      {shown.length < lines.length && <button onClick={() => setWhole(true)}>Show all {lines.length} lines</button>}
    </>
  )
}

function JsonLine ({ line, marked }: { line: string, marked: readonly string[] }) {
  const [, indent = '', key, rest = ''] = /^(\s*)(?:("(?:[^"\\]|\\.)*")(?=: ))?(.*)$/.exec(line) ?? []
  const isMarked = key !== undefined && marked.includes(key.slice(1, -1))
  const [, colon = '', value = '', comma = ''] = /^(: )?(.*?)(,?)$/.exec(rest) ?? []
  const kind = value.startsWith('"') ? 's' : /^[\d-]|^(true|false|null)$/.test(value) ? 'l' : ''
  return <>{indent}{key !== undefined && (isMarked ? <mark class='k'>{key}</mark> : <span class='k'>{key}</span>)}{colon}<span class={kind}>{value}</span>{comma}{'\n'}</>
}
