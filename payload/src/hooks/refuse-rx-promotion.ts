import { APIError, type CollectionBeforeChangeHook } from "payload"
import { findPromotion } from "../rx-promotion/find-promotion"
import {
  nameOfTitle,
  namesOfMolecule,
  namesOfPrescriptionMedicines,
} from "../rx-promotion/prescription-medicines"

type ArticleLike = {
  id: number
  title?: string | null
  summary?: string | null
  body?: unknown
  molecule?: string | null
  prescription_only?: boolean | null
}

/**
 * Prescription medicines may not be promoted (Drugs Rules 1945; Drugs and Magic Remedies Act 1954).
 * A draft is refused too: what nobody may publish nobody needs to keep.
 */
export const refuseRxPromotion: CollectionBeforeChangeHook<ArticleLike> = async ({ data, req }) => {
  const { title, summary, body, molecule, prescription_only } = data
  const medicines = [
    ...(await namesOfPrescriptionMedicines(req)),
    // A monograph that is not stored yet.
    ...(prescription_only ? [...namesOfMolecule(molecule ?? ""), nameOfTitle(title ?? "")] : []),
  ]
  const promotion = findPromotion(
    { title: title ?? "", summary: summary ?? "", body },
    medicines.filter(Boolean)
  )
  if (promotion) {
    throw new APIError(
      `"${promotion.words}" promotes ${promotion.medicine}, which needs a prescription.`,
      400,
      { code: "rx_promotion_refused" },
      true
    )
  }
  return data
}
