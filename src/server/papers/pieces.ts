/**
 * Bytes that are made bit by bit while they are read, and again each time. How many they are is known before, so that
 * nothing of any size is ever held whole.
 */
export interface Pieces { length: number, open: () => Iterable<Buffer> }

/** What a piece is long at most, and about as long as pieces are sent. */
export const pieceSize = 65_536

export const piecesOf = (bytes: Buffer): Pieces => ({
  length: bytes.length,
  * open () { for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize) }
})

/** A text as it is written when it is its turn. */
export const textOf = (text: string): Pieces =>
  ({ length: Buffer.byteLength(text), open: () => piecesOf(Buffer.from(text)).open() })

export const wholeOf = ({ open }: Pieces): Buffer => Buffer.concat([...open()])

/** One after another. */
export const joinPieces = (parts: ReadonlyArray<Buffer | Pieces>): Pieces => ({
  length: parts.reduce((sum, { length }) => sum + length, 0),
  * open () { for (const part of parts) yield * Buffer.isBuffer(part) ? piecesOf(part).open() : part.open() }
})

const fillings = { zeros: Buffer.alloc(pieceSize), blanks: Buffer.alloc(pieceSize, ' ') }

/** A number of filler bytes: always the same ones, so that they cost no memory. */
export const filling = (length: number, sign: keyof typeof fillings): Pieces => ({
  length,
  * open () {
    for (let rest = length; rest > 0; rest -= pieceSize) yield fillings[sign].subarray(0, Math.min(rest, pieceSize))
  }
})

/** From here on a piece is sent by itself: putting it together with others would copy it. */
const worthSending = 8_192

/** The same bytes in pieces that are worth sending: small ones are put together. */
export function * gather (parts: Iterable<Buffer>): Generator<Buffer> {
  let small: Buffer[] = []
  let size = 0
  for (const part of parts) {
    if (part.length < worthSending) {
      small.push(part)
      size += part.length
    }
    if (size > 0 && (part.length >= worthSending || size >= worthSending)) {
      yield Buffer.concat(small)
      ;[small, size] = [[], 0]
    }
    if (part.length >= worthSending) yield part
  }
  if (size > 0) yield Buffer.concat(small)
}
