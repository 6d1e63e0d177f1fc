import t from 'tap'
import { piecesOf } from '../../../src/server/papers/pieces.js'
import { type FiledMessage, layOutPst, writePst } from '../../../src/server/papers/pst/mailbox-file.js'
import { readPst, top } from '../../estate/pst-reader.js'

const sent = Date.UTC(2025, 0, 15)

function * messages (count: number, attached = 0): Generator<FiledMessage> {
  for (let n = 0; n < count; n++) {
    yield {
      folder: ['Inbox', n % 10 === 0 ? 'Tenth' : 'Others'],
      folderClass: 'IPF.Note',
      message: {
        itemClass: 'IPM.Note', subject: `Message ${n}`, from: { name: 'Ada', mail: 'ada@example.org' },
        to: Array.from({ length: 1 + n % 30 }, (_, nth) => ({ name: `Person ${nth}`, mail: `${nth}@example.org` })), cc: [],
        sent: sent + n * 1000, received: sent + n * 1000, text: `Text ${n} `.repeat(1 + n % 7 * 400), importance: 'Normal',
        isRead: true
      },
      attachments: attached === 0
        ? []
        : [{ name: 'a.txt', content: piecesOf(Buffer.alloc(attached, `bytes of ${n} `)) }]
    }
  }
}

async function write (count: number, attached: number, most = count): Promise<Buffer> {
  const laidOut = await layOutPst('Many', messages(count, attached), { messages: most, bytes: Infinity })
  const parts: Buffer[] = []
  for await (const part of writePst(laidOut, messages(count, attached))) parts.push(part)
  const bytes = Buffer.concat(parts)
  if (bytes.length !== laidOut.length) throw new Error(`${bytes.length} bytes, ${laidOut.length} were announced`)
  return bytes
}

t.test('a folder with more messages than one block of its tables holds is read to the last one', async t => {
  const read = readPst(await write(1_200, 0), 2_000)
  const others = read.get(`${top}/Inbox/Others`) ?? []
  t.equal(others.length, 1_080)
  t.equal(read.get(`${top}/Inbox/Tenth`)?.length, 120)
  t.same(others.map(({ subject }) => subject), Array.from({ length: 1_200 }, (_, n) => n).filter(n => n % 10 > 0)
    .map(n => `Message ${n}`))
  const last = others.at(-1)
  t.match(last, { senderEmailAddress: 'ada@example.org', numberOfRecipients: 1 + 1199 % 30, clientSubmitTime: new Date(sent + 1199 * 1000) })
  t.equal(last?.body, 'Text 1199 '.repeat(1 + 1199 % 7 * 400))
})

t.test('attachments of many blocks, and files of more than one map of maps, come out as they went in', async t => {
  // Longer than 1,021 blocks, which is what one list of blocks holds; the file is longer than the header's own maps.
  const size = 9_000_000
  const bytes = await write(4, size)
  t.ok(bytes.length > 128 * 253_952)
  const [, , third] = readPst(bytes).get(`${top}/Inbox/Others`) ?? []
  const attachment = third?.getAttachment(0)
  t.equal(attachment?.fileInputStream.length.toNumber(), size)
  const read = Buffer.alloc(size)
  attachment?.fileInputStream.readCompletely(read)
  t.ok(read.equals(Buffer.alloc(size, 'bytes of 3 ')))
})

t.test('a file ends where it holds as much as it may, and the rest goes into the next one', async t => {
  const all = messages(5)
  const files: string[][] = []
  for (let from = 0; from < 5; from += 2) {
    const laidOut = await layOutPst('Part', all, { messages: 2, bytes: Infinity })
    const rest = messages(5)
    for (let n = 0; n < from; n++) rest.next()
    const parts: Buffer[] = []
    for await (const part of writePst(laidOut, rest)) parts.push(part)
    files.push([...readPst(Buffer.concat(parts)).values()].flat().map(({ subject }) => subject).sort())
  }
  t.same(files, [['Message 0', 'Message 1'], ['Message 2', 'Message 3'], ['Message 4']])
  const { messages: fitting } = await layOutPst('Small', messages(100, 50_000), { messages: 100, bytes: 500_000 })
  t.ok(fitting > 3 && fitting < 12)
})
