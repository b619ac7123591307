import { sql } from "@payloadcms/db-postgres"
import type { PayloadRequest } from "payload"
import { transactionOf } from "../lib/transaction-of"

const MOST_WORDS_OF_A_NAME = 3

/**
 * What prescription medicines are called: their molecules, each part of a combination, and their
 * titles in every language, from monographs in any state.
 */
export const namesOfPrescriptionMedicines = async (req: PayloadRequest): Promise<string[]> => {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute<{ molecule: string | null; title: string | null }>(sql`
    SELECT molecule, title
    FROM monographs LEFT JOIN monographs_locales locales ON locales._parent_id = monographs.id
    WHERE prescription_only AND deleted_at IS NULL`)
  const names = rows.flatMap(({ molecule, title }) => [
    ...namesOfMolecule(molecule ?? ""),
    nameOfTitle(title ?? ""),
  ])
  return [...new Set(names.filter((name) => name.length > 2))]
}

export const namesOfMolecule = (molecule: string): string[] => [
  molecule,
  ...molecule.split(/\s*(?:\+|\/|,|\band\b|\bwith\b)\s*/).filter((part) => part.length > 4),
]

/** Without what explains it: "Amoxicillin (an antibiotic)", "Amoxicillin: an antibiotic". */
export const nameOfTitle = (title: string): string => {
  const name = title.split(/[:(,–—|]/)[0]?.trim() ?? ""
  return name.split(/\s+/).length <= MOST_WORDS_OF_A_NAME ? name : ""
}
