import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../lib/errors"
import type { DecodedFile } from "../../../modules/prescription/pages/decoded-file"
import { decodeInTurn, readForm } from "../read-form"
import { UploadFields } from "./validators"

type PrescriptionUpload = {
  cart_id: string | null
  patient_name: string | null
  files: DecodedFile[]
}

/**
 * Reads the form and proves every file readable before anything is stored.
 *
 * @throws invalid_request and what a form and its files are refused for; what is at fault is named by
 * its field
 */
export async function readUpload(
  req: MedusaRequest,
  res: MedusaResponse,
  /** Asked before the files are decoded. */
  assertCart: (cartId: string) => Promise<void>
): Promise<PrescriptionUpload> {
  const { fields, files } = await readForm(req, res, ["cart_id", "patient_name"])
  const parsed = UploadFields.safeParse(fields)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw refusal("invalid_request", `${issue.path.join(".")}: ${issue.message}`)
  }
  if (parsed.data.cart_id) {
    await assertCart(parsed.data.cart_id)
  }
  return {
    cart_id: parsed.data.cart_id ?? null,
    // A form sends the field that was left empty as well.
    patient_name: parsed.data.patient_name || null,
    files: await decodeInTurn(files),
  }
}
