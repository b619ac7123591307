import type { MedusaRequest } from "@medusajs/framework/http"
import { refusal } from "../../../lib/errors"
import { readMultipart, type UploadLimits } from "../../../lib/upload-multipart"
import { UploadSlots } from "../../../lib/upload-slots"
import { decodeFiles } from "../../../modules/prescription/pages/decode-file"
import { MAX_PAGES, type DecodedFile } from "../../../modules/prescription/pages/decoded-file"
import { UploadFields } from "./validators"

const MEGABYTE = 1024 * 1024

const LIMITS: UploadLimits = {
  fileBytes: 10 * MEGABYTE,
  totalBytes: 25 * MEGABYTE,
  files: MAX_PAGES,
  fields: ["cart_id", "patient_name"],
  fileFields: ["files", "files[]", "file"],
  fieldBytes: 1_000,
  seconds: 120,
}

/** Each takes up to 25 MB and two cores' worth of decoding: the rest wait, unread, in their sockets. */
const slots = new UploadSlots(4)

export type PrescriptionUpload = {
  cart_id: string | null
  patient_name: string | null
  files: DecodedFile[]
}

/**
 * Reads the form and proves every file readable before anything is stored.
 *
 * @throws invalid_request, unsupported_media_type, body_too_large, file_too_large, too_many_pages,
 * file_undecodable; what is at fault is named by its field
 */
export function readUpload(
  req: MedusaRequest,
  /** Asked before the files are decoded. */
  assertCart: (cartId: string) => Promise<void>
): Promise<PrescriptionUpload> {
  return slots.run(async () => {
    const { fields, files } = await readMultipart(req, LIMITS)
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
      files: await decodeFiles(files),
    }
  })
}
