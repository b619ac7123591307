import path from "node:path"
import { refusal } from "../../../lib/errors"
import { ended, startWorker } from "../../../lib/thread"
import { UploadSlots } from "../../../lib/upload-slots"
import { MAX_PAGES, type DecodedPage } from "./decoded-file"
import { encodePage } from "./encode-page"
import type { PdfReply, PdfTask } from "./pdf-messages"

const DOTS_PER_INCH = 200
const MAX_PAGE_PIXELS = 6_000_000
const DOCUMENT_MILLISECONDS = 15_000

/** A document may fill its thread's memory: only so many at once in a process. */
const slots = new UploadSlots(2)

/**
 * Draws the pages of a PDF and takes its text, in a thread that is ended when the document takes
 * too long.
 *
 * @throws file_undecodable, too_many_pages; each names the field
 */
export async function readPdf(field: string, bytes: Buffer): Promise<DecodedPage[]> {
  const reply = await slots.run(() => readInThread(bytes))
  if (reply.outcome === "too_many_pages") {
    throw refusal("too_many_pages", `${field}: at most ${MAX_PAGES} pages`)
  }
  if (reply.outcome === "undecodable") {
    throw refusal("file_undecodable", `${field}: the PDF cannot be read`)
  }
  const pages: DecodedPage[] = []
  for (const { grey, width, height, text } of reply.pages) {
    const page = await encodePage(field, grey, { width, height, channels: 1 })
    pages.push({ ...page, text_layer: text.trim() || null })
  }
  return pages
}

function readInThread(bytes: Buffer): Promise<PdfReply> {
  const task: PdfTask = {
    bytes,
    maxPages: MAX_PAGES,
    dotsPerInch: DOTS_PER_INCH,
    maxPixels: MAX_PAGE_PIXELS,
  }
  return new Promise((resolve) => {
    const thread = startWorker(path.join(__dirname, "pdf-thread"), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      // PDFium prints what it dislikes about a document.
      stdout: true,
      stderr: true,
    })
    const failed = () => resolve({ outcome: "undecodable" })
    const timer = setTimeout(() => void thread.terminate(), DOCUMENT_MILLISECONDS)
    thread.once("message", (reply: PdfReply) => {
      resolve(reply)
      void ended(thread)
    })
    thread.once("error", failed)
    thread.once("exit", () => {
      clearTimeout(timer)
      failed()
    })
  })
}
