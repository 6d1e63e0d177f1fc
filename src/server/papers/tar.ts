import { joinPieces, type Pieces } from './pieces.js'

const block = 512

/** An archive as tar writes it (POSIX ustar): a header of 512 bytes before each file, two empty ones at the end. */
export function tarOf (files: ReadonlyArray<{ path: string, content: Pieces }>): Pieces {
  const parts = files.flatMap(({ path, content }) =>
    [headerOf(path, content.length), content, Buffer.alloc((block - content.length % block) % block)])
  return joinPieces([...parts, Buffer.alloc(2 * block)])
}

function headerOf (path: string, size: number): Buffer {
  const header = Buffer.alloc(block)
  const number = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`
  header.write(path.slice(0, 100), 0)
  header.write(number(0o644, 7), 100)
  header.write(number(0, 7), 108)
  header.write(number(0, 7), 116)
  header.write(number(size, 11), 124)
  header.write(number(0, 11), 136)
  // The sum is counted with blanks in its own place.
  header.write(' '.repeat(8), 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  header.write(`${number(header.reduce((sum, byte) => sum + byte, 0), 6)} `, 148)
  return header
}
