import type { ComponentChild } from 'preact'
import { useMemo } from 'preact/hooks'

/** A picture that is drawn again only when something was given that it did not have; it has no state of its own. */
export const memo = <Props extends object>(draw: (props: Props) => ComponentChild) =>
  (props: Props): ComponentChild => useMemo(() => draw(props), Object.values(props))
