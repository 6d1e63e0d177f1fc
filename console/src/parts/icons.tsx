import type { ComponentChildren } from 'preact'
import type { Standing } from '../model/standing.js'

/** Lines of 1.4 on a grid of 16; none of them says anything that no text beside it says. */
const lines = {
  overview: 'M2 7l6-5 6 5v7H2z',
  sessions: 'M2 4h12M2 8h8M2 12h5',
  time: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M8 4.500V8l2.500 2',
  backups: 'M2 5l6-3 6 3v6l-6 3-6-3zM2 5l6 3 6-3M8 8v6',
  break: 'M9 1.500L3 9h4l-.5 5.500L13 7H9z',
  journal: 'M3 3h10v10H3zM5.500 6h5M5.500 8.500h5M5.500 11h3',
  mail: 'M2 4h12v8H2zM2 4l6 5 6-5',
  worlds: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M2 8h12M8 2c3 3.500 3 8.500 0 12M8 2c-3 3.500-3 8.500 0 12',
  try: 'M4 2.500l9 5.500-9 5.500z',
  code: 'M5 4L1.500 8 5 12M11 4l3.500 4L11 12',
  coverage: 'M2 3h5v5H2zM9 3h5v5H9zM2 10h5v3H2zM9 10h5v3H9z',
  demo: 'M2 3h12v8H2zM5 14h6M7 5l3 2-3 2z',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  start: 'M4 2.500l9 5.500-9 5.500z',
  stop: 'M4 4h8v8H4z',
  pause: 'M5 3v10M11 3v10',
  close: 'M4 4l8 8M12 4l-8 8',
  theme: 'M13 9.500A5.500 5.500 0 1 1 6.500 3 4.500 4.500 0 0 0 13 9.500z',
  gear: 'M8 5.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 1 0 0-5M8 1.500v2M8 12.500v2M1.500 8h2M12.500 8h2M3.400 3.400l1.400 1.400M11.200 11.200l1.400 1.400M12.600 3.400l-1.400 1.400M4.800 11.200l-1.400 1.400',
  flag: 'M4 14V2h8l-2 3 2 3H4',
  copy: 'M5 5h9v9H5zM11 5V2H2v9h3',
  back: 'M10 3L5 8l5 5',
  folder: 'M2 4h4l1.500 2H14v7H2z',
  trash: 'M3 4h10M6 4V2.500h4V4M4.500 4l.5 9.500h6l.5-9.500',
  keys: 'M2 4h12v8H2zM4.500 6.500h.01M7 6.500h.01M9.500 6.500h.01M12 6.500h.01M5 9.500h6'
} as const
export type IconName = keyof typeof lines

export const Icon = ({ name, size = 16 }: { name: IconName, size?: number }) => (
  <svg
    width={size} height={size} viewBox='0 0 16 16' fill='none' stroke='currentColor' stroke-width='1.4'
    stroke-linecap='round' stroke-linejoin='round' aria-hidden='true'
  >
    <path d={lines[name]} />
  </svg>
)

/** Each standing has a form of its own, so that colour is not needed to tell them apart. */
export const Mark = ({ standing }: { standing: Standing }) => (
  <svg class={`mark ${standing}`} width='12' height='12' viewBox='0 0 12 12' aria-hidden='true'>
    {standing === 'ok' && <><circle cx='6' cy='6' r='5.2' fill='currentColor' /><path d='M3.600 6.200l1.700 1.700 3.200-3.600' class='on-mark' /></>}
    {standing === 'warn' && <><path d='M6 .8l5.400 10H.6z' fill='currentColor' /><path d='M6 4.200v3M6 9h.01' class='on-mark' /></>}
    {standing === 'fail' && <><rect x='.8' y='.8' width='10.400' height='10.400' rx='2.200' fill='currentColor' /><path d='M4 4l4 4M8 4l-4 4' class='on-mark' /></>}
    {standing === 'run' && <><circle cx='6' cy='6' r='4.800' class='ring' opacity='.35' /><path d='M6 1.200A4.800 4.800 0 0 1 10.800 6' class='ring' /></>}
    {standing === 'idle' && <><circle cx='6' cy='6' r='4.600' class='ring' /><path d='M3.600 6h4.800' class='ring' /></>}
  </svg>
)

export const Chip = ({ standing, children }: { standing: Standing, children: ComponentChildren }) => (
  <span class={`chip ${standing}`}><Mark standing={standing} />{children}</span>
)

export const ProductTag = ({ product }: { product: 'vbr' | 'vb365' }) => <span class='tag'>{productNames[product]}</span>
export const productNames = { vbr: 'B&R', vb365: 'M365' }
