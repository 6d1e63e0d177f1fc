/** The date forms that the documentation of several versions shows, as ISO text; without an offset they mean UTC. */
export function timeOf (text: string): string | undefined {
  const plain = text.trim().replace(/^(\d{4})\.(\d\d)\.(\d\d)/, '$1-$2-$3').replace(' ', 'T')
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(plain) || !plain.includes('T') ? plain : `${plain}Z`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
