import { MedusaError } from "@medusajs/framework/utils"

type AuditActorType = "customer" | "user" | "system" | "payment_provider"

type IdOrCode = string | number | boolean | null

/** Ids, codes, counts and amounts. Never a name, an address, a text somebody typed. */
export type AuditDetail = Record<string, IdOrCode | IdOrCode[]>

export type AuditInput = {
  actor_type: AuditActorType
  actor_id: string
  /** `<resource>.<what happened>`, e.g. `prescription.page_read` */
  action: string
  resource_type: string
  resource_id: string
  detail?: AuditDetail
  /** The id of the act that it records, when one act gives one row however often it is recorded. */
  act_id?: string
}

export type AuditRow = Required<Omit<AuditInput, "act_id">> & {
  id: string
  seq: number
  at: Date
  prev_hash: string
  hash: string
}

export type AuditVerdict =
  | { intact: true; events: number; head_hash: string | null }
  | {
      intact: false
      events: number
      first_broken: { seq: number; reason: "missing" | "changed" | "unlinked" }
    }

const ID_OR_CODE = /^[A-Za-z0-9_.:/-]{0,128}$/

/** Whether the log takes a text as an id or a code. */
export const isId = (text: string): boolean => ID_OR_CODE.test(text)

/**
 * Free text has no place in the log: whatever has spaces, an @ or is long is refused where it is
 * written, so that personal data cannot slip in unnoticed.
 *
 * @throws MedusaError invalid_argument naming the field
 */
export function assertIdsAndCodes(input: AuditInput): void {
  const { detail = {}, ...fields } = input
  for (const [field, value] of [
    ...Object.entries(fields),
    ...Object.entries(detail).flatMap(flat),
  ]) {
    if (typeof value === "string" && !isId(value)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `Audit field ${field} may only hold an id or a code`
      )
    }
  }
}

function flat([key, value]: [string, IdOrCode | IdOrCode[]]): [string, IdOrCode][] {
  return Array.isArray(value) ? value.map((item) => [key, item]) : [[key, value]]
}
