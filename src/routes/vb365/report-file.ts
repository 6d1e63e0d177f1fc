import { toCsv } from '../../server/papers/csv.js'
import type { Table } from '../../server/papers/paper.js'
import { toPdf } from '../../server/papers/pdf.js'
import { file, type FileReply } from '../../server/section.js'
import type { Report } from '../../state/vb365/reports/report.js'

/** The number of rows that are drawn; all are in the CSV. */
const mostOnPaper = 1_000

/** A report as a file. A client looks for `Veeam_LicenseOverviewReport.pdf` where it is told no name (seen). */
export async function reportFile (report: Report, format: 'PDF' | 'CSV' | null = 'PDF'): Promise<FileReply> {
  const { title, made, facts, summary, rows } = report
  const name = `Veeam_${report.file}`
  if (format === 'CSV') return file(Buffer.from(toCsv(rows)), `${name}.csv`)
  const at = new Date(`${made.replace(' ', 'T')}Z`)
  return file(await toPdf({ title, at, facts, tables: [...summary, drawn(rows)].filter(hasRows) }), `${name}.pdf`)
}

function drawn ({ title, columns, rows }: Table): Table {
  if (rows.length <= mostOnPaper) return { title, columns, rows }
  return { title: `${title} (the first ${mostOnPaper} of ${rows.length})`, columns, rows: rows.slice(0, mostOnPaper) }
}

const hasRows = ({ rows }: Table): boolean => rows.length > 0
