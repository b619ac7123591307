import { parentPort, workerData } from "node:worker_threads"
import type { PdfPage, PdfReply, PdfTask } from "./pdf-messages"

const POINTS_PER_INCH = 72
const MAX_TEXT = 20_000
/** What PDF itself allows for a side of a page, in points (ISO 32000-1, Annex C.2): up to 5 metres. */
const SIDE_POINTS = { least: 3, most: 14_400 }

/** Runs in a thread of its own (read-pdf.ts), which is thrown away after one document. */
async function readDocument({
  bytes,
  maxPages,
  dotsPerInch,
  maxPixels,
}: PdfTask): Promise<PdfReply> {
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

void readDocument(workerData)
  .catch((): PdfReply => ({ outcome: "undecodable" }))
  .then((reply) => parentPort?.postMessage(reply))
