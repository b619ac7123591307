import { declaresPictureAbove } from "./declared-pictures"
import type { PdfPage, PdfReply, PdfTask } from "./pdf-messages"

const POINTS_PER_INCH = 72
const MAX_TEXT = 20_000
/** What PDF itself allows for a side of a page, in points (ISO 32000-1, Annex C.2): up to 5 metres. */
const SIDE_POINTS = { least: 3, most: 14_400 }

const WASM_PAGE_BYTES = 65_536

/** Runs in a process of its own (read-pdf.ts), which ends after one document. */
async function readDocument({
  bytes,
  maxPages,
  dotsPerInch,
  maxPixels,
  maxPicturePixels,
  maxMemoryBytes,
}: PdfTask): Promise<PdfReply> {
  if (declaresPictureAbove(maxPicturePixels, bytes)) {
    return { outcome: "picture_too_large" }
  }
  endAbove(maxMemoryBytes)
  const { PDFiumLibrary } = await import("@hyzyla/pdfium")
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const count = document.getPageCount()
  if (count < 1) {
    return { outcome: "undecodable" }
  }
  if (count > maxPages) {
    return { outcome: "too_many_pages" }
  }
  const pages: PdfPage[] = []
  for (let index = 0; index < count; index += 1) {
    const page = document.getPage(index)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    if (![originalWidth, originalHeight].every(isSideOfAPage)) {
      return { outcome: "undecodable" }
    }
    const wanted = dotsPerInch / POINTS_PER_INCH
    const scale = Math.min(wanted, Math.sqrt(maxPixels / (originalWidth * originalHeight)))
    // The text first: drawing closes the page.
    const text = page.getText().slice(0, MAX_TEXT)
    const { data, width, height } = await page.render({
      scale,
      render: "bitmap",
      colorSpace: "Gray",
    })
    pages.push({ grey: Uint8Array.from(data), width, height, text })
  }
  return { outcome: "pages", pages }
}

function isSideOfAPage(points: number): boolean {
  return points >= SIDE_POINTS.least && points <= SIDE_POINTS.most
}

/**
 * PDFium, refused memory, leaves a picture out and draws the rest: a prescription without its
 * writing. So the process ends instead.
 */
function endAbove(maxMemoryBytes: number): void {
  const { prototype } = WebAssembly.Memory
  const grow = prototype.grow
  prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * WASM_PAGE_BYTES > maxMemoryBytes) {
      process.exit(1)
    }
    return grow.call(this, pages)
  }
}

function failure(error: unknown): PdfReply {
  const isLocked = error instanceof Error && error.message.startsWith("Password required")
  return { outcome: isLocked ? "locked" : "undecodable" }
}

process.once("message", (task: PdfTask) => {
  void readDocument(task)
    .catch(failure)
    .then((reply) => process.send?.(reply, undefined, undefined, () => process.disconnect()))
})
