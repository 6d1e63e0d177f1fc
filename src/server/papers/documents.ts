import { deflateSync } from 'node:zlib'
import type { Saved } from '../../state/content/library.js'
import { archiveOf } from './archive.js'
import { crc32 } from './crc.js'
import { escapeHtml } from './html.js'

/**
 * The bytes of a document in a backup: it opens in the programs that its name promises, says what its topic is about,
 * and
 * is exactly as long as its list said. Made anew from what it is each time.
 */
export async function writeDocument ({ extension, title, topic, sizeBytes, key }: Pick<Saved, 'extension' | 'title' |
  'sizeBytes' | 'key'> & { topic?: Saved['topic'] }): Promise<Buffer> {
  const lines = [title, '', ...topic?.sentences ?? []]
  switch (extension) {
    case 'docx': return await office(sizeBytes, word(lines))
    case 'xlsx': return await office(sizeBytes, sheet(lines))
    case 'pptx': return await office(sizeBytes, slides(lines))
    case 'pdf': return pdf(lines, sizeBytes)
    case 'png': return png(key, sizeBytes)
    case 'csv': return repeat(['number;text', ...lines.map((line, n) => `${n};"${line}"`)], sizeBytes)
    case 'html': return html(lines, sizeBytes)
    default: return repeat(lines, sizeBytes)
  }
}

/** Lines over and over, to the byte; letters that would be cut in two give way to blanks. */
function repeat (lines: readonly string[], size: number): Buffer {
  const once = Buffer.from(`${lines.join('\r\n')}\r\n`)
  const bytes = Buffer.alloc(size, once)
  for (let at = size - 1; at >= 0 && at > size - 4 && (bytes[at] ?? 0) >= 0x80; at--) bytes[at] = 0x20
  return bytes
}

function html (lines: readonly string[], size: number): Buffer {
  const start = Buffer.from(`<!doctype html>\n<meta charset="utf-8">\n<title>${escapeHtml(lines[0] ?? '')}</title>\n${lines.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')}\n`)
  return withFiller(start, size, '<!--', '-->\n')
}

function withFiller (start: Buffer, size: number, open: string, close: string): Buffer {
  const rest = size - start.length - open.length - close.length
  return rest < 0 ? start : Buffer.concat([start, Buffer.from(open), Buffer.alloc(rest, ' '), Buffer.from(close)])
}

/** One page. Helvetica knows Latin letters only: others are shown as question marks. */
function pdf (lines: readonly string[], size: number): Buffer {
  const shown = lines.map(line => `(${line.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\xff]/g, '?')}) Tj T*`).join('\n')
  const page = Buffer.from(`BT /F1 12 Tf 16 TL 72 770 Td\n${shown}\nET`, 'latin1')
  const write = (filler: number): Buffer => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      `<< /Length ${page.length} >>\nstream\n${page.toString('latin1')}\nendstream`,
      `<< /Length ${String(filler).padStart(10, '0')} >>\nstream\n${' '.repeat(filler)}\nendstream`
    ]
    let text = '%PDF-1.4\n'
    const places = objects.map((object, n) => {
      const at = text.length
      text += `${n + 1} 0 obj\n${object}\nendobj\n`
      return at
    })
    const table = text.length
    text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
    text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${String(table).padStart(10, '0')}\n%%EOF\n`
    return Buffer.from(text, 'latin1')
  }
  return write(Math.max(0, size - write(0).length))
}

/** A picture of one colour that fades; what is missing to its size stands in a chunk that viewers pass over. */
function png (key: number, size: number): Buffer {
  const [width, height] = [64, 40]
  const row = (y: number): number[] =>
    [0, ...Array.from({ length: width }, (_, x) => [key & 255, (key >>> 8) & 255, x * 2 + y]).flat().map(part =>
      part & 255)]
  const pixels = deflateSync(Buffer.from(Array.from({ length: height }, (_, y) => row(y)).flat()))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const parts = (filler: Buffer[]): Buffer =>
    Buffer.concat([signature, chunk('IHDR', head), ...filler, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
  const rest = size - parts([]).length - 12
  return rest < 0 ? parts([]) : parts([chunk('fiLl', Buffer.alloc(rest))])
}

function chunk (name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

type Parts = Record<string, string>

const relations = (...targets: Array<[type: string, target: string]>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], n) =>
      `<Relationship Id="rId${n + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`

const contentTypes = (...overrides: Array<[part: string, type: string]>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${overrides
    .map(([part, type]) =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`).join('')}</Types>`

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const word = (lines: readonly string[]): Parts => ({
  '[Content_Types].xml': contentTypes(['/word/document.xml', 'wordprocessingml.document.main']),
  '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
  'word/document.xml': `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines
    .map(line =>
      `<w:p><w:r><w:t xml:space="preserve">${escapeHtml(line)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`
})

const sheet = (lines: readonly string[]): Parts => ({
  '[Content_Types].xml': contentTypes(['/xl/workbook.xml', 'spreadsheetml.sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet']),
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml']),
  'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines
    .map((line, n) =>
      `<row r="${n + 1}"><c r="A${n + 1}" t="inlineStr"><is><t>${escapeHtml(line)}</t></is></c></row>`).join('')}</sheetData></worksheet>`
})

const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const frame = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'

const slides = (lines: readonly string[]): Parts => ({
  '[Content_Types].xml': contentTypes(['/ppt/presentation.xml', 'presentationml.presentation.main'],
    ['/ppt/slides/slide1.xml', 'presentationml.slide'],
    ['/ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout'],
    ['/ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster'], ['/ppt/theme/theme1.xml', 'theme']),
  '_rels/.rels': relations(['officeDocument', 'ppt/presentation.xml']),
  'ppt/presentation.xml': `${xml}<p:presentation ${drawing}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  'ppt/_rels/presentation.xml.rels': relations(['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['slide', 'slides/slide1.xml']),
  'ppt/slides/slide1.xml': `${xml}<p:sld ${drawing}><p:cSld><p:spTree>${frame}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="600000" y="600000"/><a:ext cx="7900000" cy="5000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>${lines
    .map(line =>
      `<a:p><a:r><a:t>${escapeHtml(line)}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
  'ppt/slides/_rels/slide1.xml.rels': relations(['slideLayout', '../slideLayouts/slideLayout1.xml']),
  'ppt/slideLayouts/slideLayout1.xml': `${xml}<p:sldLayout ${drawing}><p:cSld><p:spTree>${frame}</p:spTree></p:cSld></p:sldLayout>`,
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations(['slideMaster', '../slideMasters/slideMaster1.xml']),
  'ppt/slideMasters/slideMaster1.xml': `${xml}<p:sldMaster ${drawing}><p:cSld><p:spTree>${frame}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations(['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['theme', '../theme/theme1.xml']),
  'ppt/theme/theme1.xml': theme
})

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`
const line = '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
const theme = `${xml}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements><a:clrScheme name="Plain">${colour('dk1', '000000')}${colour('lt1', 'FFFFFF')}${colour('dk2', '44546A')}${colour('lt2', 'E7E6E6')}${['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'].map((value, n) => colour(`accent${n + 1}`, value)).join('')}${colour('hlink', '0563C1')}${colour('folHlink', '954F72')}</a:clrScheme><a:fontScheme name="Plain"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

/** The parts in an archive that is filled up to its size by one that no program reads. */
async function office (size: number, parts: Parts): Promise<Buffer> {
  const write = async (filler: number): Promise<Buffer> => await archiveOf([
    ...Object.entries(parts).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
    { path: 'docProps/filler.bin', bytes: Buffer.alloc(filler) }
  ])
  const least = (await write(0)).length
  return await write(Math.max(0, size - least))
}
