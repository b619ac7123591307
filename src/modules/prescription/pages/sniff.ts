import { refusal } from "../../../lib/errors"
import type { UploadedFile } from "../../../lib/upload-multipart"
import type { FileKind } from "./decoded-file"

const KINDS: readonly FileKind[] = ["image/jpeg", "image/png", "image/webp", "application/pdf"]

/** Names that clients use for the same thing, or when they do not know. */
const ALIASES: Record<string, FileKind | undefined> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
}
const UNDECLARED = new Set(["", "application/octet-stream"])

/** Readers of PDF accept a header within the first kilobyte, readers of ZIP look at the end. */
const PDF_HEADER_WITHIN = 1024
const ZIP_END_WITHIN = 66_000
const ACTIVE_CONTENT = /<script|<\?php|<html|<svg/i

/**
 * What the bytes are, whatever name or type they came with.
 *
 * @throws unsupported_media_type when they are none of ours, claim to be another, or are two at once
 */
export async function kindOf({ field, declaredMime, bytes }: UploadedFile): Promise<FileKind> {
  const { fileTypeFromBuffer } = await import("file-type")
  const detected = await fileTypeFromBuffer(bytes)
  const kind = KINDS.find((candidate) => candidate === detected?.mime)
  if (!kind) {
    throw refusal("unsupported_media_type", `${field}: send a JPEG, PNG, WebP or PDF`)
  }
  const declared = ALIASES[declaredMime] ?? declaredMime
  if (!UNDECLARED.has(declared) && declared !== kind) {
    throw refusal("unsupported_media_type", `${field}: the content is not of the declared type`)
  }
  if (kind !== "application/pdf" && isSecondFormat(bytes)) {
    throw refusal("unsupported_media_type", `${field}: the image also carries another format`)
  }
  return kind
}

/** A polyglot: an image that another program would open as a document, an archive or a page. */
function isSecondFormat(bytes: Buffer): boolean {
  return (
    bytes.subarray(0, PDF_HEADER_WITHIN).includes("%PDF-") ||
    bytes.subarray(-ZIP_END_WITHIN).includes("PK\x05\x06", 0, "latin1") ||
    ACTIVE_CONTENT.test(bytes.toString("latin1"))
  )
}
