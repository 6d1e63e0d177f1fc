import { memo } from './memo.js'

/** A small curve of what was used day by day, within what it moved between. */
export const Spark = memo(({ values, name }: { values: number[], name: string }) => {
  if (values.length < 2) return <span />
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const width = 70
  const height = 20
  const x = (nth: number): number => nth / (values.length - 1) * width
  const y = (value: number): number => height - 2 - (most === least ? 0.5 : (value - least) / (most - least)) * (height - 6)
  const line = values.map((value, nth) => `${nth === 0 ? 'M' : 'L'}${x(nth).toFixed(1)} ${y(value).toFixed(1)}`).join('')
  return (
    <svg class='spark' width={width} height={height} viewBox={`0 0 ${width} ${height}`} role='img' aria-label={`${name} over ${values.length} days`}>
      <path class='area' d={`${line}V${height}H0z`} /><path class='curve' d={line} />
    </svg>
  )
})
