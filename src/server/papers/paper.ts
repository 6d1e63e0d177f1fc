/** A document that a product hands out as a file: what is on it, whatever the format. */
export interface Paper {
  title: string
  /** The day and time on it, as a time that reads so in UTC. */
  at: Date
  facts: Array<[name: string, value: string]>
  tables: Table[]
}

export interface Table {
  title: string
  columns: string[]
  rows: Array<Array<string | number>>
}

/** `2025-01-15 10:00:00` */
export const stampOf = ({ at }: Paper): string => at.toISOString().slice(0, 19).replace('T', ' ')
