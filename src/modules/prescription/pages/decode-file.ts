import { customerRefusal } from "../../../lib/errors"
import { sha256Hex } from "../../../lib/crypto"
import type { UploadedFile } from "../../../lib/upload-multipart"
import { encodePage } from "./encode-page"
import { MAX_PAGES, type DecodedFile, type DecodedPage } from "./decoded-file"
import { readPdf } from "./read-pdf"
import { kindOf } from "./sniff"

/**
 * Turns uploads into clean page images, or refuses them all. Nothing is stored here, so a refusal
 * leaves nothing behind.
 *
 * @throws unsupported_media_type, file_undecodable, too_many_pages; the first two say which file
 */
export async function decodeFiles(files: UploadedFile[]): Promise<DecodedFile[]> {
  const decoded: DecodedFile[] = []
  for (const [index, file] of files.entries()) {
    decoded.push(await decodeFile(file, index + 1))
    const pages = decoded.reduce((sum, { pages: { length } }) => sum + length, 0)
    if (pages > MAX_PAGES) {
      throw customerRefusal("too_many_pages", "pages", { most: MAX_PAGES })
    }
  }
  return decoded
}

async function decodeFile(file: UploadedFile, number: number): Promise<DecodedFile> {
  const { bytes } = file
  if (bytes.length === 0) {
    throw customerRefusal("file_undecodable", "empty", { number })
  }
  const mime = await kindOf(file, number)
  const pages =
    mime === "application/pdf" ? await readPdf(number, bytes) : [await imagePage(number, bytes)]
  return { original: bytes, mime, sha256: sha256Hex(bytes), pages }
}

async function imagePage(number: number, bytes: Buffer): Promise<DecodedPage> {
  return { ...(await encodePage(number, bytes)), text_layer: null }
}
