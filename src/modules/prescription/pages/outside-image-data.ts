import type { FileKind } from "./decoded-file"

type Span = { from: number; to: number }

/**
 * The bytes of an image file that are not its picture: headers, metadata, and what stands before or
 * behind. Compressed pixels spell any four letters by chance, once in fifty large photos.
 */
export function outsideImageData(kind: FileKind, bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  for (const { from, to } of PICTURES[kind](bytes)) {
    // Parts stay apart: two of them do not spell a word together.
    parts.push(bytes.subarray(at, from), Buffer.from([0]))
    at = to
  }
  parts.push(bytes.subarray(at))
  return Buffer.concat(parts)
}

const PICTURES: Record<FileKind, (bytes: Buffer) => Span[]> = {
  "image/jpeg": scansOfJpeg,
  "image/png": (bytes) =>
    chunksOf(bytes, { first: 8, name: 4, length: (at) => bytes.readUInt32BE(at), after: 4 }).filter(
      ({ name }) => name === "IDAT"
    ),
  "image/webp": (bytes) =>
    chunksOf(bytes, {
      first: 12,
      name: 0,
      // A chunk of odd length is followed by one byte more.
      length: (at) => bytes.readUInt32LE(at + 4) + (bytes[at + 4] % 2),
      after: 0,
    }).filter(({ name }) => ["VP8 ", "VP8L", "ALPH", "ANMF"].includes(name)),
  "application/pdf": () => [],
}

const MARKER = 0xff
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7

/** ITU T.81, annex B: segments say their length, a scan ends at the next marker. */
function scansOfJpeg(bytes: Buffer): Span[] {
  const scans: Span[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === MARKER && bytes[at + 1] !== END_OF_IMAGE) {
    if (bytes[at + 1] === MARKER) {
      at += 1
      continue
    }
    const isScan = bytes[at + 1] === START_OF_SCAN
    at += 2 + bytes.readUInt16BE(at + 2)
    if (isScan) {
      const to = endOfScan(bytes, at)
      scans.push({ from: at, to })
      at = to
    }
  }
  return scans
}

function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(MARKER, from)
  while (at >= 0 && at + 1 < bytes.length && (bytes[at + 1] === 0 || isRestart(bytes[at + 1]))) {
    at = bytes.indexOf(MARKER, at + 2)
  }
  return at < 0 ? bytes.length : at
}

type Chunks = {
  first: number
  /** Where in the eight bytes of its head a chunk has its name. */
  name: 0 | 4
  length: (at: number) => number
  /** Bytes behind the data, such as a checksum. */
  after: number
}

const HEAD = 8

function chunksOf(bytes: Buffer, { first, name, length, after }: Chunks) {
  const chunks: (Span & { name: string })[] = []
  let at = first
  while (at + HEAD <= bytes.length) {
    const from = at + HEAD
    const to = from + length(at)
    const called = bytes.toString("latin1", at + name, at + name + 4)
    chunks.push({ name: called, from, to: Math.min(to, bytes.length) })
    if (called === "IEND") {
      break
    }
    at = to + after
  }
  return chunks
}
