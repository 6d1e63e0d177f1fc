import type { ComponentChildren, RefObject } from 'preact'
import { address, filterBy } from '../address.js'
import { isNarrow } from './narrow.js'
import { useRows } from './window.js'
import { rowsAs } from '../store/settings.js'

export const pageLength = 100

interface ListedProps<T> {
  rows: readonly T[]
  height: { wide: number, narrow: number }
  columns: number
  class: string
  head: ComponentChildren
  row: (row: T, at: number) => ComponentChildren
}

/**
 * A table of many rows: as one that is scrolled, of which only what is seen is drawn, or as pages of 100, which every
 * screen reader can count. The page is part of the address.
 */
export function Listed<T> (props: ListedProps<T>) {
  return rowsAs.value === 'pages' ? <Paged {...props} /> : <Scrolled {...props} />
}

function Scrolled<T> ({ rows, height, columns, class: name, head, row }: ListedProps<T>) {
  const { place, from, to, before, after } = useRows(rows.length, isNarrow.value ? height.narrow : height.wide)
  return (
    <Scroller place={place}>
      <table class={name} aria-rowcount={rows.length + 1}>
        <thead>{head}</thead>
        <tbody>
          {before > 0 && <tr class='space' aria-hidden='true'><td colSpan={columns} style={{ height: before }} /></tr>}
          {rows.slice(from, to).map((one, nth) => row(one, from + nth + 2))}
          {after > 0 && <tr class='space' aria-hidden='true'><td colSpan={columns} style={{ height: after }} /></tr>}
        </tbody>
      </table>
    </Scroller>
  )
}

function Paged<T> ({ rows, class: name, head, row }: ListedProps<T>) {
  const pages = Math.max(1, Math.ceil(rows.length / pageLength))
  const page = Math.min(pages, Math.max(1, Number(address.value.filters.page ?? 1) || 1))
  const from = (page - 1) * pageLength
  const turn = (by: number): void => filterBy('page', page + by === 1 ? '' : String(page + by))
  return (
    <>
      <Scroller>
        <table class={name}>
          <thead>{head}</thead>
          <tbody>{rows.slice(from, from + pageLength).map((one, nth) => row(one, from + nth + 2))}</tbody>
        </table>
      </Scroller>
      <nav class='turns' aria-label='Pages'>
        <button disabled={page === 1} onClick={() => turn(-1)}>Newer</button>
        <span class='num'>Page {page} of {pages}</span>
        <button disabled={page === pages} onClick={() => turn(1)}>Older</button>
      </nav>
    </>
  )
}

const Scroller = ({ place, children }: { place?: RefObject<HTMLDivElement | null>, children: ComponentChildren }) => (
  <div class='scroller' {...(place === undefined ? {} : { ref: place })} tabIndex={0} role='group' aria-label='Rows'>{children}</div>
)
