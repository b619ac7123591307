import { generateEntityId } from "@medusajs/framework/utils"
import { sha256Hex } from "../../lib/crypto"
import type { PrescriptionDependencies } from "./dependencies"
import type { DecodedFile } from "./pages/decoded-file"
import { sealedPlace } from "./sealed-places"
import type { PatientProfile } from "./types"

export type ReceiveInput = {
  customer_id: string
  cart_id: string | null
  patient_name: string | null
  files: DecodedFile[]
}

export type StoredUpload = {
  customer_id: string
  cart_id: string | null
  upload_digest: string
  patient: { id: string; name_digest: string; sealed_profile: string }
  files: {
    id: string
    number: number
    file_key: string
    mime: string
    bytes: number
    sha256: string
  }[]
  pages: {
    id: string
    number: number
    file_number: number
    file_key: string
    sha256: string
    width: number
    height: number
    sealed_text_layer: string | null
  }[]
}

const SEALED_MIME = "application/octet-stream"

export async function uploadDigest(
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  { customer_id, cart_id, patient_name, files }: ReceiveInput
): Promise<string> {
  const parts = [cart_id ?? "", normalName(patient_name), ...files.map((file) => file.sha256)]
  return privacy.digest(customer_id, `upload|${parts.join("|")}`)
}

/** Seals and stores the bytes. `keys` grows as files are written, so that a failure can remove them. */
export async function storeUpload(
  { privacy, file: storage }: Pick<PrescriptionDependencies, "privacy" | "file">,
  { input, digest, keys }: { input: ReceiveInput; digest: string; keys: string[] }
): Promise<StoredUpload> {
  const { customer_id, cart_id, patient_name } = input
  const store = async (bytes: Buffer, place: string): Promise<string> => {
    const sealed = await privacy.seal(customer_id, bytes, place)
    const { id } = await storage.createFiles({
      filename: "sealed.bin",
      mimeType: SEALED_MIME,
      content: sealed.toString("base64"),
      access: "private",
    })
    keys.push(id)
    return id
  }

  const patientId = generateEntityId(undefined, "pat")
  const profile: PatientProfile = { name: patient_name }
  const stored: StoredUpload = {
    customer_id,
    cart_id,
    upload_digest: digest,
    patient: {
      id: patientId,
      name_digest: await privacy.digest(customer_id, `patient|${normalName(patient_name)}`),
      sealed_profile: await privacy.sealText(
        customer_id,
        JSON.stringify(profile),
        sealedPlace.patient(patientId)
      ),
    },
    files: [],
    pages: [],
  }
  for (const [index, file] of input.files.entries()) {
    const number = index + 1
    const id = generateEntityId(undefined, "rxfile")
    stored.files.push({
      id,
      number,
      file_key: await store(file.original, sealedPlace.file(id)),
      mime: file.mime,
      bytes: file.original.length,
      sha256: file.sha256,
    })
    for (const page of file.pages) {
      const pageId = generateEntityId(undefined, "rxpage")
      stored.pages.push({
        id: pageId,
        number: stored.pages.length + 1,
        file_number: number,
        file_key: await store(page.jpeg, sealedPlace.page(pageId)),
        sha256: sha256Hex(page.jpeg),
        width: page.width,
        height: page.height,
        sealed_text_layer:
          page.text_layer === null
            ? null
            : await privacy.sealText(customer_id, page.text_layer, sealedPlace.textLayer(pageId)),
      })
    }
  }
  return stored
}

function normalName(name: string | null): string {
  return (name ?? "").normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()
}
