import type { MedusaContainer } from "@medusajs/framework/types"
import { istDateTime } from "../../../../../lib/ist"
import { CONSULT_MODULE } from "../../../../../modules/consult"
import type { RedFlagFilter } from "../../../../../modules/consult/red-flags"
import type { FlagsWithWords } from "../../../../../modules/consult/review-desk"
import type ConsultModuleService from "../../../../../modules/consult/service"
import { recordAudit } from "../../../../../procedures/audit/record-audit"

/** Sessions are locked while the words of a page are opened: few at a time. */
const AT_ONCE = 50

type ExportMarkedFlags = { user_id: string; filter: RedFlagFilter }

/**
 * Marked flags as JSON, a line each, the newest first: what the rules are corrected by. Customers' words
 * stand in it where they have agreed to that, and each consult that is read so is on record first.
 */
export async function* exportMarkedFlags(
  container: MedusaContainer,
  { user_id, filter }: ExportMarkedFlags
): AsyncGenerator<string> {
  const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  let cursor: string | undefined
  do {
    const page = await service.desk.flagsWithWords({ ...filter, limit: AT_ONCE, cursor })
    await recordAudit(
      container,
      page.consults.map((session_id) => ({
        actor_type: "user",
        actor_id: user_id,
        action: "consult.read_to_improve",
        resource_type: "consult_session",
        resource_id: session_id,
      }))
    )
    yield page.red_flags.map((flag) => `${JSON.stringify(lineOf(flag))}\n`).join("")
    cursor = page.next_cursor ?? undefined
  } while (cursor)
}

function lineOf(flag: FlagsWithWords["red_flags"][number]) {
  const { topic, urgency, rule_id, concepts, stage, rule_set_hash, mark, right_topic, text } = flag
  return {
    red_flag_id: flag.id,
    at: istDateTime(flag.created_at),
    ...{ topic, urgency, rule_id, concepts, stage, rule_set_hash, mark, right_topic },
    marked_at: flag.marked_at && istDateTime(flag.marked_at),
    text,
  }
}
