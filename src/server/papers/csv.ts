import type { Table } from './paper.js'

const quoted = (value: string | number): string => {
  const text = String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as RFC 4180 has it, its columns' names first. The mark at the beginning tells Excel that it is UTF-8. */
export const toCsv = ({ columns, rows }: Table): string =>
  `\ufeff${[columns, ...rows].map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`
