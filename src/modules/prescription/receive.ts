import { randomBytes } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../lib/sql"
import type { PrescriptionStore } from "./prescription-store"
import { insertSignedAct, type ActToCarryOut } from "./signed-acts"
import { storeUpload, uploadDigest, type ReceiveInput, type StoredUpload } from "./store-upload"
import { SAME_IMAGE_HOLD } from "./types"

/** `act`: what follows from a new one. */
type Received = { id: string; act: ActToCarryOut | null }

/** Crockford's letters: none is mistaken for another on the telephone. */
const REFERENCE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/**
 * Seals, stores and queues an upload. The same files for the same cart and patient give the
 * prescription that exists. Files are on disk before the rows that name them, and are removed
 * when the rows are not written.
 */
export async function receive(
  { transaction, reading, dependencies }: PrescriptionStore,
  input: ReceiveInput
): Promise<Received> {
  const { customer_id } = input
  const digest = await uploadDigest(dependencies, input)
  const existing = await reading((sql) => findReceived(sql, { customer_id, upload_digest: digest }))
  if (existing) {
    return { id: existing, act: null }
  }
  const keys: string[] = []
  let received: Received | undefined
  try {
    const upload = await storeUpload(dependencies, { input, digest, keys })
    received = await transaction((sql) => insertReceived(sql, upload))
    return received
  } finally {
    if (!received?.act) {
      await dependencies.file.deleteFiles(keys)
    }
  }
}

/**
 * Writes the rows of an upload, its reading jobs included, or finds that the same upload is there.
 * Unique keys decide, so that two at once give one prescription.
 */
async function insertReceived(sql: Sql, upload: StoredUpload): Promise<Received> {
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
    const existing = await findReceived(sql, upload)
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

async function findReceived(
  sql: Sql,
  { customer_id, upload_digest }: Pick<StoredUpload, "customer_id" | "upload_digest">
): Promise<string | undefined> {
  const [row] = await sql<{ id: string }>(
    `SELECT id FROM prescription WHERE customer_id = ? AND upload_digest = ? AND deleted_at IS NULL`,
    [customer_id, upload_digest]
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

function newReference(): string {
  const letters = [...randomBytes(10)].map((byte) => REFERENCE_LETTERS[byte % 32]).join("")
  return `RX-${letters.slice(0, 5)}-${letters.slice(5)}`
}
