import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../lib/sql"
import type { ReviewChecklist } from "../../rules/review"

export type PrescriberDTO = { name: string; registration_number: string; council: string }

/** Keeps a prescriber as the pharmacist copied it from a prescription that was approved. */
export async function rememberPrescriber(
  sql: Sql,
  { prescriber_name, prescriber_registration_number, council }: ReviewChecklist
): Promise<void> {
  await sql(
    `INSERT INTO prescriber (id, registration_key, name, registration_number, council)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (registration_key, council) WHERE deleted_at IS NULL DO UPDATE
       SET name = excluded.name, registration_number = excluded.registration_number,
           updated_at = now()`,
    [
      generateEntityId(undefined, "prscr"),
      registrationKey(prescriber_registration_number),
      prescriber_name,
      prescriber_registration_number,
      council,
    ]
  )
}

/** The prescriber of a number; none when two councils gave the same one. */
export async function prescriberByNumber(
  sql: Sql,
  registrationNumber: string
): Promise<PrescriberDTO | undefined> {
  const [found, ...others] = await sql<PrescriberDTO>(
    `SELECT name, registration_number, council FROM prescriber
     WHERE registration_key = ? AND deleted_at IS NULL LIMIT 2`,
    [registrationKey(registrationNumber)]
  )
  return others.length === 0 ? found : undefined
}

/** "KMC-45 678" and "kmc 45678" are one number. */
export function registrationKey(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "")
}
