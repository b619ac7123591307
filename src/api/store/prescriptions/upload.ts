import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../lib/errors"
import { UploadMemory } from "../../../lib/upload-memory"
import { readMultipart, type UploadLimits } from "../../../lib/upload-multipart"
import { UploadSlots } from "../../../lib/upload-slots"
import { decodeFiles } from "../../../modules/prescription/pages/decode-file"
import { MAX_PAGES, type DecodedFile } from "../../../modules/prescription/pages/decoded-file"
import { UploadFields } from "./validators"

const MEGABYTE = 1024 * 1024

const LIMITS: Omit<UploadLimits, "admit"> = {
  fileBytes: 10 * MEGABYTE,
  totalBytes: 25 * MEGABYTE,
  files: MAX_PAGES,
  fields: ["cart_id", "patient_name"],
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

export type PrescriptionUpload = {
  cart_id: string | null
  patient_name: string | null
  files: DecodedFile[]
}

/**
 * Reads the form and proves every file readable before anything is stored. A slow sender holds up
 * nobody: only decoding takes a slot.
 *
 * @throws invalid_request, unsupported_media_type, body_too_large, file_too_large, too_many_pages,
 * file_undecodable, upload_too_slow, upload_busy; what is at fault is named by its field
 */
export async function readUpload(
  req: MedusaRequest,
  res: MedusaResponse,
  /** Asked before the files are decoded. */
  assertCart: (cartId: string) => Promise<void>
): Promise<PrescriptionUpload> {
  const held = memory.hold()
  res.once("close", held.release)
  const { fields, files } = await readMultipart(req, { ...LIMITS, admit: held.add })
  const parsed = UploadFields.safeParse(fields)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw refusal("invalid_request", `${issue.path.join(".")}: ${issue.message}`)
  }
  if (files.length === 0) {
    throw refusal("invalid_request", "files: send at least one file")
  }
  if (parsed.data.cart_id) {
    await assertCart(parsed.data.cart_id)
  }
  return {
    cart_id: parsed.data.cart_id ?? null,
    patient_name: parsed.data.patient_name ?? null,
    files: await slots.run(() => decodeFiles(files)),
  }
}
