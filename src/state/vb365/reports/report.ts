/** A report as it is told, whatever the format of its file. */
export interface Report {
  /** What its file is called, without the extension. */
  file: string
  title: string
  /** When it was made: as a clock in its time zone shows it. */
  made: string
  facts: Array<[name: string, value: string]>
  /** What stands before the rows: sums, and those at the top. */
  summary: ReportTable[]
  rows: ReportTable
}

export interface ReportTable {
  title: string
  columns: string[]
  rows: Array<Array<string | number>>
}

const byteInGigabytes = 2 ** 30
export const toGigabytes = (bytes: number): number => Math.round(bytes / byteInGigabytes * 100) / 100

/** The five that have most of something. */
export function topFive<T> (all: readonly T[], sizeOf: (one: T) => number): T[] {
  return all.filter(one => sizeOf(one) > 0).sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, 5)
}
