/** A share of something; with a name it is progress that a screen reader reads. */
export function Bar ({ share, kind = '', name }: { share: number, kind?: 'run' | 'fail' | 'ok' | 'warn' | '', name?: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  const role = name === undefined ? {} : { role: 'progressbar' as const, 'aria-label': name, 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 }
  return <span class={`bar ${kind}`} {...role}><i style={{ width: `${percent}%` }} /></span>
}
