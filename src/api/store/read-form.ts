import type { ServerResponse } from "node:http"
import type { MedusaRequest } from "@medusajs/framework/http"
import { customerRefusal } from "../../lib/errors"
import { UploadMemory } from "../../lib/upload-memory"
import {
  readMultipart,
  type Upload,
  type UploadedFile,
  type UploadLimits,
} from "../../lib/upload-multipart"
import { UploadSlots } from "../../lib/upload-slots"
import { decodeFiles } from "../../modules/prescription/pages/decode-file"
import { MAX_PAGES, type DecodedFile } from "../../modules/prescription/pages/decoded-file"

const MEGABYTE = 1024 * 1024

const LIMITS: Omit<UploadLimits, "admit" | "fields"> = {
  fileBytes: 10 * MEGABYTE,
  totalBytes: 25 * MEGABYTE,
  files: MAX_PAGES,
  fileFields: ["files", "files[]", "file"],
  fieldBytes: 1_000,
  seconds: 120,
  // Slower than the slowest mobile network that carries a photo at all.
  slowest: { bytes: 20 * 1024, seconds: 10 },
}

/** What all uploads of a process may hold at once: eight of the largest, or a hundred photos. */
const memory = new UploadMemory(200 * MEGABYTE)

/** Decoding takes both cores: the rest wait with what they have sent, for a bounded time. */
const slots = new UploadSlots(4)

/**
 * A form with photos or pages, and these text fields. A slow sender holds up nobody: only decoding
 * takes a slot.
 *
 * @throws invalid_request, unsupported_media_type, body_too_large, file_too_large, too_many_pages,
 * upload_too_slow, upload_busy
 */
export async function readForm(
  req: MedusaRequest,
  res: ServerResponse,
  fields: readonly string[]
): Promise<Upload> {
  const held = memory.hold()
  res.once("close", held.release)
  const form = await readMultipart(req, { ...LIMITS, fields, admit: held.add })
  if (form.files.length === 0) {
    throw customerRefusal("invalid_request", "no_files")
  }
  return form
}

/** @throws file_undecodable, unsupported_media_type, too_many_pages, upload_busy */
export function decodeInTurn(files: UploadedFile[]): Promise<DecodedFile[]> {
  return slots.run(() => decodeFiles(files))
}
