import { randomBytes } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { sha256Hex } from "../../lib/crypto"
import type { Sql } from "../../lib/sql"
import type { PrescriptionDependencies } from "./dependencies"
import type { DecodedFile } from "./pages/decoded-file"
import { sealedPlace } from "./sealed-places"
import { insertSignedAct, type ActToCarryOut } from "./signed-acts"
import { SAME_IMAGE_HOLD, type PatientProfile } from "./types"

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

/** `act`: what follows from a new one. */
export type Received = { id: string; act: ActToCarryOut | null }

const SEALED_MIME = "application/octet-stream"
/** Crockford's letters: none is mistaken for another on the telephone. */
const REFERENCE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

export async function uploadDigest(
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  { customer_id, cart_id, patient_name, files }: ReceiveInput
): Promise<string> {
  const parts = [cart_id ?? "", normalName(patient_name), ...files.map((file) => file.sha256)]
  return privacy.digest(customer_id, `upload|${parts.join("|")}`)
}

/** Seals and stores the bytes. `keys` grows as files are written, so that a failure can remove them. */
export async function storeUpload(
  { privacy, file: storage }: PrescriptionDependencies,
  input: ReceiveInput,
  digest: string,
  keys: string[]
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

/**
 * Writes the rows of an upload, its reading jobs included, or finds that the same upload is there.
 * Unique keys decide, so that two at once give one prescription.
 */
export async function insertReceived(sql: Sql, upload: StoredUpload): Promise<Received> {
  const { customer_id, patient } = upload
  await sql(
    `INSERT INTO patient (id, customer_id, sealed_profile, name_digest) VALUES (?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    [patient.id, customer_id, patient.sealed_profile, patient.name_digest]
  )
  const id = generateEntityId(undefined, "rx")
  const [inserted] = await sql<{ id: string }>(
    `INSERT INTO prescription (id, reference, customer_id, patient_id, cart_id, status, source,
       condition, upload_digest, submitted_at)
     SELECT ?, ?, ?, p.id, ?, 'in_review', 'upload', 'unstated', ?, clock_timestamp()
     FROM patient p WHERE p.customer_id = ? AND p.name_digest = ? AND p.deleted_at IS NULL
     ON CONFLICT (customer_id, upload_digest) WHERE deleted_at IS NULL DO NOTHING
     RETURNING id`,
    [
      id,
      newReference(),
      customer_id,
      upload.cart_id,
      upload.upload_digest,
      customer_id,
      patient.name_digest,
    ]
  )
  if (!inserted) {
    const existing = await findReceived(sql, customer_id, upload.upload_digest)
    if (!existing) {
      throw new Error("An upload conflicts with a prescription that is not there")
    }
    return { id: existing, act: null }
  }

  await insertPages(sql, id, upload)
  if (await isOnAnotherAccount(sql, upload)) {
    await sql(`UPDATE prescription SET status = 'on_hold', status_reason = ? WHERE id = ?`, [
      SAME_IMAGE_HOLD,
      id,
    ])
  }
  return { id, act: await insertSignedAct(sql, { id, kind: "upload", prescription_id: id }) }
}

export async function findReceived(
  sql: Sql,
  customerId: string,
  digest: string
): Promise<string | undefined> {
  const [row] = await sql<{ id: string }>(
    `SELECT id FROM prescription WHERE customer_id = ? AND upload_digest = ? AND deleted_at IS NULL`,
    [customerId, digest]
  )
  return row?.id
}

async function insertPages(sql: Sql, prescriptionId: string, { files, pages }: StoredUpload) {
  for (const file of files) {
    await sql(
      `INSERT INTO prescription_file (id, prescription_id, number, file_key, mime, bytes, sha256)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [file.id, prescriptionId, file.number, file.file_key, file.mime, file.bytes, file.sha256]
    )
  }
  for (const page of pages) {
    await sql(
      `INSERT INTO prescription_page (id, prescription_id, number, file_number, file_key, mime, sha256,
         width, height, sealed_text_layer, rotation_degrees)
       VALUES (?, ?, ?, ?, ?, 'image/jpeg', ?, ?, ?, ?, 0)`,
      [
        page.id,
        prescriptionId,
        page.number,
        page.file_number,
        page.file_key,
        page.sha256,
        page.width,
        page.height,
        page.sealed_text_layer,
      ]
    )
    await sql(
      `INSERT INTO ocr_job (id, prescription_id, page_id, state, attempts, available_at)
       VALUES (?, ?, ?, 'queued', 0, clock_timestamp())`,
      [generateEntityId(undefined, "ocrjob"), prescriptionId, page.id]
    )
  }
}

/**
 * The first account to send an image owns its fingerprint; the unique key decides between two at
 * once. The pixels count too: new metadata does not make another image.
 */
async function isOnAnotherAccount(
  sql: Sql,
  { customer_id, files, pages }: StoredUpload
): Promise<boolean> {
  const hashes = [...new Set([...files, ...pages].map(({ sha256 }) => sha256))].sort()
  for (const hash of hashes) {
    await sql(
      `INSERT INTO image_fingerprint (id, sha256, customer_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
      [generateEntityId(undefined, "imgfp"), hash, customer_id]
    )
  }
  const others = await sql<{ sha256: string }>(
    `SELECT sha256 FROM image_fingerprint WHERE sha256 = ANY(ARRAY[?]::text[]) AND customer_id <> ?`,
    [hashes, customer_id]
  )
  return others.length > 0
}

function normalName(name: string | null): string {
  return (name ?? "").normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()
}

function newReference(): string {
  const letters = [...randomBytes(10)].map((byte) => REFERENCE_LETTERS[byte % 32]).join("")
  return `RX-${letters.slice(0, 5)}-${letters.slice(5)}`
}
