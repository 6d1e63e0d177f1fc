import { stringify } from 'csv-stringify/sync'
import type { Table } from './paper.js'

/** A table as RFC 4180 has it, its columns' names first. The mark at the beginning tells Excel that it is UTF-8. */
export const toCsv = ({ columns, rows }: Table): string =>
  stringify([columns, ...rows], { bom: true, record_delimiter: '\r\n', quoted_match: /^\s|\s$/ })
