import { sql } from "@payloadcms/db-postgres"
import { isDeepStrictEqual } from "node:util"
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  ValidationError,
  type PayloadRequest,
} from "payload"
import { record } from "../history/record"
import { transactionOf } from "../lib/transaction-of"
import type { Doctor } from "../payload-types"
import type { DoctorRow, RowFault } from "./doctor-row"
import type { NumberedDoctor } from "./read-csv"

export type ImportResult = {
  created: number
  updated: number
  unchanged: number
  faults: RowFault[]
}

/**
 * Writes drafts, all of them or none: a new doctor, or over the one of the same council and number.
 * A dry run does the same work and keeps nothing of it.
 */
export const importDoctors = async ({
  req,
  doctors,
  dryRun,
}: {
  req: PayloadRequest
  doctors: NumberedDoctor[]
  dryRun: boolean
}): Promise<ImportResult> => {
  const result: ImportResult = { created: 0, updated: 0, unchanged: 0, faults: [] }
  await initTransaction(req)
  try {
    const transaction = await transactionOf(req)
    await transaction.execute(
      sql`SELECT pg_advisory_xact_lock(hashtextextended('cms:doctors-import', 0))`
    )
    for (const { row, doctor } of doctors) {
      const outcome = await importDoctor(req, row, doctor)
      if (typeof outcome === "object") {
        result.faults.push(outcome)
        break
      }
      result[outcome]++
    }
    if (dryRun || result.faults.length) {
      await killTransaction(req)
    } else {
      // An error that Payload swallowed has ended the transaction: then this fails too.
      await record(req, "doctors_imported", {
        collection: "doctors",
        detail: `${result.created} new, ${result.updated} changed`,
      })
      await commitTransaction(req)
    }
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const importDoctor = async (
  req: PayloadRequest,
  row: number,
  doctor: DoctorRow
): Promise<"created" | "updated" | "unchanged" | RowFault> => {
  const options = { collection: "doctors", draft: true, depth: 0, req } as const
  try {
    const existing = await findDoctor(req, doctor)
    if (!existing) {
      await req.payload.create({ ...options, data: { ...doctor, _status: "draft" } })
      return "created"
    }
    if (existing.deletedAt) {
      return {
        row,
        field: "registration_number",
        message: "This doctor is in the trash: restore it first.",
      }
    }
    const data = mergedWith(existing, doctor)
    if (isDeepStrictEqual(data, mergedWith(existing, existing))) {
      return "unchanged"
    }
    await req.payload.update({ ...options, id: existing.id, data: { ...data, _status: "draft" } })
    return "updated"
  } catch (error) {
    if (error instanceof ValidationError) {
      const [first] = error.data.errors
      return { row, field: first?.path ?? "", message: first?.message ?? error.message }
    }
    throw error
  }
}

const findDoctor = async (
  req: PayloadRequest,
  { council, registration_number }: Pick<Doctor, "council" | "registration_number">
): Promise<Doctor | undefined> => {
  const { docs } = await req.payload.find({
    collection: "doctors",
    where: {
      council: { equals: council },
      registration_number: { equals: registration_number },
    },
    locale: "en",
    limit: 1,
    depth: 0,
    draft: true,
    trash: true,
    req,
  })
  return docs[0]
}

/**
 * What is written over an existing doctor. Its address stays, and a clinic keeps its place in the
 * list, and with it its translation.
 */
const mergedWith = (existing: Doctor, doctor: DoctorRow) => ({
  name: doctor.name,
  qualification: doctor.qualification,
  specialties: [...doctor.specialties].sort(),
  languages: [...doctor.languages].sort(),
  clinics: doctor.clinics.map(({ name, pincode, hours }, index) => ({
    id: existing.clinics[index]?.id,
    name,
    pincode,
    hours,
  })),
  fee_paise: doctor.fee_paise,
  consultation_modes: [...doctor.consultation_modes].sort(),
})
