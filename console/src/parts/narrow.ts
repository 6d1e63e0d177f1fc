import { signal } from '@preact/signals'

const query = matchMedia('(max-width: 720px)')
/** Whether lists show their rows on two lines. */
export const isNarrow = signal(query.matches)
query.addEventListener('change', ({ matches }) => { isNarrow.value = matches })
