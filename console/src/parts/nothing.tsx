import type { ComponentChildren } from 'preact'

/** What stands where no rows are: what would bring some. `of`: the list as it was read; nothing while it has not been. */
export function Nothing ({ of, children }: { of: unknown, children: ComponentChildren }) {
  return <p class='empty'>{of === undefined ? 'Reading …' : children}</p>
}
