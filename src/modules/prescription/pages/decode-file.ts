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
 * @throws unsupported_media_type, file_undecodable, too_many_pages; each names the field
 */
export async function decodeFiles(files: UploadedFile[]): Promise<DecodedFile[]> {
  const decoded: DecodedFile[] = []
  for (const file of files) {
    decoded.push(await decodeFile(file))
    const pages = decoded.reduce((sum, { pages: { length } }) => sum + length, 0)
    if (pages > MAX_PAGES) {
      throw customerRefusal("too_many_pages", "pages", { field: file.field, most: MAX_PAGES })
    }
  }
  return decoded
}

async function decodeFile({ field, declaredMime, bytes }: UploadedFile): Promise<DecodedFile> {
  if (bytes.length === 0) {
    throw customerRefusal("file_undecodable", "empty", { field })
  }
  const mime = await kindOf({ field, declaredMime, bytes })
  const pages =
    mime === "application/pdf" ? await readPdf(field, bytes) : [await imagePage(field, bytes)]
  return { original: bytes, mime, sha256: sha256Hex(bytes), pages }
}

async function imagePage(field: string, bytes: Buffer): Promise<DecodedPage> {
  return { ...(await encodePage(field, bytes)), text_layer: null }
}
