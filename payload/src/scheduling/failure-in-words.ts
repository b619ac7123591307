import { inWords } from "../lib/in-words"

const WORDS: Record<string, string | undefined> = {
  overtaken: "Somebody published it or took it back by hand before that time.",
  superseded: "Another time was set for it.",
  lease_expired: "The server stopped again and again while it did this. Set the time again.",
  approver_gone: "The account that approved it is gone. Another reviewer must set the time.",
  document_gone: "The document was deleted, or is in the trash.",
  version_gone:
    "The approved version is gone: too many drafts were saved since. Approve a newer one.",
  version_changed:
    "The approved version was changed after its approval. Read it again and approve it.",
  source_not_graded: "It cites a source that has no grade.",
  doctor_not_verified: "The day on which the doctor was verified is missing.",
  rx_promotion_refused: "It promotes a prescription medicine.",
  reply_without_helpline: "A reply would be without the helpline that it needs.",
  rule_evaluation_failed: "The rule did not pass its test.",
  rule_evaluation_unavailable: "The rule could not be tested.",
  rule_set_full: "There are as many rules as the shop reads. Take one back first.",
}
const INCOMPLETE = "incomplete: "

/** A validation that failed, by its fields and without what they hold. */
export const incomplete = (fields: string[]): string => INCOMPLETE + fields.join(", ")

/** Why a schedule did not do what it was to do, or was cancelled. */
export const failureInWords = (reason: string): string =>
  reason.startsWith(INCOMPLETE)
    ? `Not complete or not allowed: ${reason.slice(INCOMPLETE.length).split(", ").map(inWords).join(", ")}.`
    : (WORDS[reason] ?? "It could not be done. Publish it by hand to see why.")
