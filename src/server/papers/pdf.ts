import { buffer } from 'node:stream/consumers'
import { type Paper, stampOf } from './paper.js'

const margin = 40
/** Of A4, in points. */
const pageWidth = 595

/** The document as PDF on A4. Its own dates are those of the paper, so that the same paper gives the same bytes. */
export async function toPdf (paper: Paper): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const document = new PDFDocument({
    size: 'A4', margin, info: { Title: paper.title, CreationDate: paper.at, ModDate: paper.at }
  })
  const bytes = buffer(document)
  document.fontSize(18).text(paper.title)
  document.fontSize(9).text(stampOf(paper)).moveDown()
  for (const [name, value] of paper.facts) document.text(`${name}: ${value}`)
  for (const table of paper.tables) {
    document.moveDown().fontSize(12).text(table.title).fontSize(8).moveDown(0.5)
    const lines = [table.columns, ...table.rows.map(row => row.map(String))]
    document.table({ columnStyles: widthsOf(lines), data: lines })
  }
  document.end()
  return bytes
}

/** The width of the page, shared by the longest word of each column. */
function widthsOf (lines: string[][]): number[] {
  const [columns = []] = lines
  const longest = columns.map((_, n) =>
    Math.max(...lines.flatMap(line => (line[n] ?? '').split(' ')).map(word => word.length)) + 2)
  const all = longest.reduce((sum, length) => sum + length, 0)
  return longest.map(length => (pageWidth - 2 * margin) * length / all)
}
