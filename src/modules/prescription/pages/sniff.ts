import { customerRefusal } from "../../../lib/errors"
import type { UploadedFile } from "../../../lib/upload-multipart"
import type { FileKind } from "./decoded-file"
import { outsideImageData } from "./outside-image-data"

const KINDS: readonly FileKind[] = ["image/jpeg", "image/png", "image/webp", "application/pdf"]

/** What clients say when they do not know. */
const UNDECLARED = new Set(["", "application/octet-stream", "binary/octet-stream"])
const PDF_NAMES = new Set(["application/pdf", "application/x-pdf"])

/** Readers of PDF accept a header within the first kilobyte, readers of ZIP look at the end. */
const PDF_HEADER_WITHIN = 1024
const ZIP_END_WITHIN = 66_000
/** A whole tag, as a browser would take it: behind its name comes a blank, a slash or its end. */
const ACTIVE_CONTENT = /<(?:(?:script|html|svg)[\s/>]|\?php\b|!doctype html)/i

const OF_APPLE = ["image/heic", "image/heif"]
const OTHER_PICTURES = ["image/avif", "image/apng", "image/gif", "image/tiff"]

/**
 * What the bytes are, whatever name or type they came with. A photo may be called by another
 * image's name: phones and browsers do it, and the page is drawn anew from the pixels.
 *
 * @throws unsupported_media_type when they are none of ours, claim to be another, or are two at once
 */
export async function kindOf(
  { declaredMime, bytes }: UploadedFile,
  number: number
): Promise<FileKind> {
  const { fileTypeFromBuffer } = await import("file-type")
  const detected = await fileTypeFromBuffer(bytes)
  const kind =
    KINDS.find((candidate) => candidate === detected?.mime) ??
    (detected === undefined && isPdfBehindOtherBytes(bytes) ? "application/pdf" : undefined)
  if (!kind) {
    throw sendAnother(number, detected?.mime ?? "")
  }
  if (!mayBe(declaredMime, kind)) {
    throw customerRefusal("unsupported_media_type", "other_content", { number })
  }
  if (kind !== "application/pdf" && isSecondFormat(kind, bytes)) {
    throw customerRefusal("unsupported_media_type", "two_formats", { number })
  }
  return kind
}

function sendAnother(number: number, mime: string) {
  if (OF_APPLE.includes(mime)) {
    const kind = mime.replace("image/", "").toUpperCase()
    return customerRefusal("unsupported_media_type", "heic", { number, kind })
  }
  const sentence = OTHER_PICTURES.includes(mime) ? "still" : "send_image"
  return customerRefusal("unsupported_media_type", sentence, { number })
}

function mayBe(declaredMime: string, kind: FileKind): boolean {
  return (
    UNDECLARED.has(declaredMime) ||
    (kind === "application/pdf" ? PDF_NAMES.has(declaredMime) : declaredMime.startsWith("image/"))
  )
}

/** Scanners and mail programs put lines or a few bytes of their own before the header. */
function isPdfBehindOtherBytes(bytes: Buffer): boolean {
  const header = bytes.subarray(0, PDF_HEADER_WITHIN).indexOf("%PDF-")
  return header > 0 && !ACTIVE_CONTENT.test(bytes.toString("latin1", 0, header))
}

/** A polyglot: an image that another program would open as a document, an archive or a page. */
function isSecondFormat(kind: FileKind, bytes: Buffer): boolean {
  const outside = outsideImageData(kind, bytes)
  return (
    outside.subarray(0, PDF_HEADER_WITHIN).includes("%PDF-") ||
    outside.subarray(-ZIP_END_WITHIN).includes("PK\x05\x06", 0, "latin1") ||
    ACTIVE_CONTENT.test(outside.toString("latin1"))
  )
}
