/** What people do with medical content and with accounts, as it is said of them. */
export const HISTORY_ACTIONS = [
  { value: "published", label: "published" },
  { value: "reviewed_again", label: "reviewed it again, unchanged" },
  { value: "taken_back", label: "took back from the public" },
  { value: "trashed", label: "moved to the trash" },
  { value: "restored", label: "took out of the trash" },
  { value: "deleted", label: "deleted for good" },
  { value: "review_asked", label: "asked for a review" },
  { value: "review_returned", label: "sent back to the writer" },
  { value: "review_cancelled", label: "withdrew the request for a review" },
  { value: "scheduled", label: "set a time for publication" },
  { value: "schedule_cancelled", label: "cancelled the set time" },
  { value: "schedule_overtaken", label: "replaced the set time by a newer decision" },
  { value: "schedule_failed", label: "could not do it at the set time" },
  { value: "doctors_imported", label: "imported doctors" },
  { value: "source_graded", label: "graded a source" },
  { value: "account_made", label: "made an account" },
  { value: "account_changed", label: "changed an account" },
  { value: "account_deleted", label: "deleted an account" },
  { value: "logged_in", label: "logged in" },
] as const

export type HistoryAction = (typeof HISTORY_ACTIONS)[number]["value"]

export const actionInWords = (action: string): string =>
  HISTORY_ACTIONS.find(({ value }) => value === action)?.label ?? action
