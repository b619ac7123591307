import { spawn } from "node:child_process"
import path from "node:path"
import { customerRefusal } from "../../../lib/errors"
import { UploadSlots } from "../../../lib/upload-slots"
import { MAX_PAGES, type DecodedPage } from "./decoded-file"
import { encodePage, MAX_PIXELS } from "./encode-page"
import type { PdfReply, PdfTask } from "./pdf-messages"

const DOTS_PER_INCH = 200
const MAX_PAGE_PIXELS = 6_000_000
const MAX_MEMORY_BYTES = 400 * 1024 * 1024
const DOCUMENT_MILLISECONDS = 15_000

/**
 * The kernel's own limits, for what nothing else stops: a second of processor time for each of the
 * clock and some more, in case this process dies and nobody ends the child; a gigabyte of data.
 */
const WITH_LIMITS = 'ulimit -t 30; ulimit -d 1048576 2>/dev/null; exec "$0" "$@"'

/** A document may take its whole share of memory: only so many at once in a process. */
const slots = new UploadSlots(2)

const REFUSALS = {
  too_many_pages: () => customerRefusal("too_many_pages", "pages", { most: MAX_PAGES }),
  locked: (number: number) => customerRefusal("file_undecodable", "pdf_locked", { number }),
  picture_too_large: (number: number) =>
    customerRefusal("file_undecodable", "pdf_picture", { number }),
  undecodable: (number: number) => customerRefusal("file_undecodable", "pdf", { number }),
} as const

/**
 * Draws the pages of a PDF and takes its text, in a process of its own: its memory is limited and
 * given back, and it is ended when the document takes too long.
 *
 * @throws file_undecodable, too_many_pages, upload_busy; the first says which file
 */
export async function readPdf(number: number, bytes: Buffer): Promise<DecodedPage[]> {
  const reply = await slots.run(() => readInChild(bytes))
  if (reply.outcome !== "pages") {
    throw REFUSALS[reply.outcome](number)
  }
  const pages: DecodedPage[] = []
  for (const { grey, width, height, text } of reply.pages) {
    const page = await encodePage(number, grey, { width, height, channels: 1 })
    pages.push({ ...page, text_layer: text.trim() || null })
  }
  return pages
}

function readInChild(bytes: Buffer): Promise<PdfReply> {
  const task: PdfTask = {
    bytes,
    maxPages: MAX_PAGES,
    dotsPerInch: DOTS_PER_INCH,
    maxPixels: MAX_PAGE_PIXELS,
    maxPicturePixels: MAX_PIXELS,
    maxMemoryBytes: MAX_MEMORY_BYTES,
  }
  return new Promise((resolve) => {
    const child = startChild(path.join(__dirname, "pdf-child"))
    const timer = setTimeout(() => child.kill("SIGKILL"), DOCUMENT_MILLISECONDS)
    let reply: PdfReply = { outcome: "undecodable" }
    child.once("message", (message: PdfReply) => {
      reply = message
    })
    child.once("error", () => child.kill("SIGKILL"))
    child.once("close", () => {
      clearTimeout(timer)
      resolve(reply)
    })
    child.send(task, () => undefined)
  })
}

/** It reads what strangers send, so it gets none of our settings. */
function startChild(file: string) {
  const extension = path.extname(__filename)
  const loader = extension === ".ts" ? ["--require", require.resolve("tsx/cjs")] : []
  const command = [process.execPath, "--max-old-space-size=256", ...loader, file + extension]
  return spawn("/bin/sh", ["-c", WITH_LIMITS, ...command], {
    env: { NODE_ENV: process.env.NODE_ENV },
    // PDFium prints what it dislikes about a document.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  })
}
