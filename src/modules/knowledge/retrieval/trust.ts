import { istDate } from "../../../lib/ist"
import type { Credibility, Passage } from "../types"

/** Small on purpose: they decide between passages that answer alike, never against the question. */
const CREDIBILITY_FACTOR: Record<Credibility, number> = {
  high: 1,
  moderate: 0.97,
  low: 0.9,
  ungraded: 0.85,
}
const NEVER_REVIEWED_FACTOR = 0.9

/** How much a passage's relevance counts, by its sources and by its last medical review. */
export function trustIn({ credibility, reviewed_on }: Passage): number {
  const freshness = reviewed_on === null ? NEVER_REVIEWED_FACTOR : 1
  return CREDIBILITY_FACTOR[credibility] * freshness
}

/** A text whose review is overdue answers nothing: nobody answers for it any more. */
export function isOverdue(
  { review_due_on }: Pick<Passage, "review_due_on">,
  today: string = istDate()
): boolean {
  return review_due_on !== null && review_due_on < today
}
