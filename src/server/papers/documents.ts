import type { Saved } from '../../state/content/library.js'
import { archiveOf } from './archive.js'
import { crc32, crc32From } from './crc.js'
import { escapeHtml } from './html.js'
import { filling, joinPieces, type Pieces, pieceSize, textOf } from './pieces.js'

/**
 * The bytes of a document in a backup: it opens in the programs that its name promises, says what its topic is about,
 * and is exactly as long as its list said. Generated each time, while it is read.
 */
export function writeDocument ({ extension, title, topic, sizeBytes, key }: Pick<Saved, 'extension' | 'title' |
  'sizeBytes' | 'key'> & { topic?: Saved['topic'] }): Pieces {
  const lines = [title, '', ...topic?.sentences ?? []]
  switch (extension) {
    case 'docx': return office(sizeBytes, word(lines))
    case 'xlsx': return office(sizeBytes, sheet(lines))
    case 'pptx': return office(sizeBytes, slides(lines))
    case 'pdf': return pdf(lines, sizeBytes)
    case 'png': return png(key, sizeBytes)
    case 'csv': return repeat(['number;text', ...lines.map((line, n) => `${n};"${line}"`)], sizeBytes)
    case 'html': return html(lines, sizeBytes)
    case 'json': return json(lines, sizeBytes)
    default: return repeat(lines, sizeBytes)
  }
}

/** Lines over and over, to the byte; letters that would be cut in two give way to blanks. */
function repeat (lines: readonly string[], length: number): Pieces {
  return {
    length,
    * open () {
      const once = Buffer.from(`${lines.join('\r\n')}\r\n`)
      const often = Buffer.alloc(once.length * Math.max(1, Math.floor(pieceSize / 4 / once.length)), once)
      let rest = length
      // What comes last is long enough to have the end of a letter that is cut.
      for (; rest >= often.length + 4; rest -= often.length) yield often
      const last = Buffer.alloc(rest, often)
      for (let at = rest - 1; at >= 0 && at > rest - 4 && (last[at] ?? 0) >= 0x80; at--) last[at] = 0x20
      yield last
    }
  }
}

/** Records in a list, each with its number; blanks before the end of the list fill it up to its size. */
function json ([title = '', ...texts]: readonly string[], size: number): Pieces {
  const recordAt = (n: number): string =>
    JSON.stringify({ number: String(n + 1).padStart(9, '0'), title, text: texts.filter(text => text !== '').join(' ') })
  const each = Buffer.byteLength(recordAt(0)) + 1
  const count = Math.max(0, Math.floor((size - 2) / each))
  const inPiece = Math.max(1, Math.floor(pieceSize / each))
  return {
    length: size,
    * open () {
      if (size < 2) return yield Buffer.from('0'.repeat(size))
      yield Buffer.from('[')
      for (let from = 0; from < count; from += inPiece) {
        const numbers = Array.from({ length: Math.min(inPiece, count - from) }, (_, n) => from + n)
        yield Buffer.from(numbers.map(n => `${recordAt(n)}${n + 1 < count ? ',' : ' '}`).join(''))
      }
      yield * filling(size - 2 - count * each, 'blanks').open()
      yield Buffer.from(']')
    }
  }
}

function html (lines: readonly string[], size: number): Pieces {
  const start = Buffer.from(`<!doctype html>\n<meta charset="utf-8">\n<title>${escapeHtml(lines[0] ?? '')}</title>\n${lines.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')}\n`)
  const [open, close] = [Buffer.from('<!--'), Buffer.from('-->\n')]
  const rest = size - start.length - open.length - close.length
  return rest < 0 ? joinPieces([start]) : joinPieces([start, open, filling(rest, 'blanks'), close])
}

/** One page. Helvetica knows Latin letters only: others are shown as question marks. */
function pdf (lines: readonly string[], size: number): Pieces {
  const shown = lines.map(line => `(${line.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\xff]/g, '?')}) Tj T*`).join('\n')
  const page = Buffer.from(`BT /F1 12 Tf 16 TL 72 770 Td\n${shown}\nET`, 'latin1')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${page.length} >>\nstream\n${page.toString('latin1')}\nendstream`
  ]
  let text = '%PDF-1.4\n'
  const places = [...objects, ''].map((object, n) => {
    const at = text.length
    text += `${n + 1} 0 obj\n`
    if (object !== '') text += `${object}\nendobj\n`
    return at
  })
  const parts = (filler: number): Pieces => {
    const start = `${text}<< /Length ${String(filler).padStart(10, '0')} >>\nstream\n`
    const close = '\nendstream\nendobj\n'
    const table = start.length + filler + close.length
    const end = `${close}xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}` +
      `trailer << /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${String(table).padStart(10, '0')}\n%%EOF\n`
    return joinPieces([Buffer.from(start, 'latin1'), filling(filler, 'blanks'), Buffer.from(end, 'latin1')])
  }
  return parts(Math.max(0, size - parts(0).length))
}

/** How many pixels a picture has, and of how many bytes a line of it is. */
const picture = { width: 64, height: 40, line: 1 + 3 * 64 }

/** A picture of one colour that fades; what is missing to its size stands in a chunk that viewers pass over. */
function png (key: number, size: number): Pieces {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(picture.width, 0)
  head.writeUInt32BE(picture.height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const pixels: Pieces = { length: 2 + 5 + picture.height * picture.line + 4, * open () { yield pixelsOf(key) } }
  const parts = (filler: readonly Pieces[]): Pieces => joinPieces([
    signature, chunk('IHDR', joinPieces([head])), ...filler, chunk('IDAT', pixels), chunk('IEND', joinPieces([]))
  ])
  const rest = size - parts([]).length - 12
  return rest < 0 ? parts([]) : parts([chunk('fiLl', filling(rest, 'zeros'))])
}

/** The lines of a picture as zlib has them when it stores only: so their length is known before. */
function pixelsOf (key: number): Buffer {
  const length = picture.height * picture.line
  const bytes = Buffer.alloc(2 + 5 + length + 4)
  bytes.set([0x78, 0x01, 0x01], 0)
  bytes.writeUInt16LE(length, 3)
  bytes.writeUInt16LE(~length & 0xffff, 5)
  for (let y = 0; y < picture.height; y++) {
    for (let [x, at] = [0, 7 + y * picture.line + 1]; x < picture.width; x++) {
      bytes[at++] = key & 255
      bytes[at++] = key >>> 8 & 255
      bytes[at++] = x * 2 + y & 255
    }
  }
  let [a, b] = [1, 0]
  for (let at = 7; at < 7 + length; at++) {
    a = (a + (bytes[at] ?? 0)) % 65_521
    b = (b + a) % 65_521
  }
  bytes.writeUInt32BE((b * 65_536 + a) >>> 0, 7 + length)
  return bytes
}

const chunk = (name: string, data: Pieces): Pieces => ({
  length: data.length + 12,
  * open () {
    const [length, named, after] = [Buffer.alloc(4), Buffer.from(name), Buffer.alloc(4)]
    length.writeUInt32BE(data.length, 0)
    yield Buffer.concat([length, named])
    let sum = crc32(named)
    for (const bytes of data.open()) {
      sum = crc32From(sum, bytes)
      yield bytes
    }
    after.writeUInt32BE(sum, 0)
    yield after
  }
})

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
function office (size: number, parts: Parts): Pieces {
  const files = Object.entries(parts).map(([path, text]) => ({ path, content: textOf(text) }))
  const write = (filler: number): Pieces =>
    archiveOf([...files, { path: 'docProps/filler.bin', content: filling(filler, 'zeros') }])
  return write(Math.max(0, size - write(0).length))
}
