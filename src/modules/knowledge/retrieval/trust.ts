import type { Credibility, Passage } from "../types"

/** Small on purpose: they decide between passages that answer alike, never against the question. */
const CREDIBILITY_FACTOR: Record<Credibility, number> = {
  high: 1,
  moderate: 0.97,
  low: 0.9,
  ungraded: 0.85,
}
const OVERDUE_FACTOR = 0.92
const NEVER_REVIEWED_FACTOR = 0.9

/** How much a passage's relevance counts, by its sources and by its last medical review. */
export function trustIn(
  { credibility, reviewed_on, review_due_on }: Passage,
  today = new Date().toISOString().slice(0, 10)
): number {
  const isOverdue = review_due_on !== null && review_due_on < today
  const freshness = reviewed_on === null ? NEVER_REVIEWED_FACTOR : isOverdue ? OVERDUE_FACTOR : 1
  return CREDIBILITY_FACTOR[credibility] * freshness
}
