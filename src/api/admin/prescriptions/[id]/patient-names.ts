import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { namesAnotherPerson } from "../../../../lib/same-person"

type PatientNames = {
  /** As OCR read it, or as it was signed. */
  on_page: string | null
  /** The patient whom the customer named, or else whose account it is; null when neither has a name. */
  known: string | null
  /** For a notice, never a refusal: a family shares an account. */
  differ: boolean
}

/** The name on the page beside the account's. */
export async function patientNames(
  container: MedusaContainer,
  { customer_id, patient }: { customer_id: string; patient: { name: string | null } },
  onPage: string | null
): Promise<PatientNames> {
  const known = patient.name ?? (await ownNameOf(container, customer_id))
  return {
    on_page: onPage,
    known,
    differ: onPage !== null && known !== null && namesAnotherPerson(onPage, known),
  }
}

async function ownNameOf(container: MedusaContainer, customerId: string): Promise<string | null> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: [customerId] }, { select: ["id", "first_name", "last_name"], take: 1 })
  return customer
    ? [customer.first_name, customer.last_name].filter(Boolean).join(" ") || null
    : null
}
