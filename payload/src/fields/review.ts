import type { Field } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"

const byReviewers = { create: isReviewerOrAdmin, update: isReviewerOrAdmin }

/** Who answers for what is public, since when, and when somebody must look again. */
export const review: Field[] = [
  {
    name: "reviewed_by",
    type: "relationship",
    relationTo: "users",
    access: byReviewers,
    admin: { position: "sidebar", description: "Set when it is published." },
  },
  {
    name: "reviewed_on",
    type: "date",
    access: byReviewers,
    admin: {
      position: "sidebar",
      date: { pickerAppearance: "dayOnly", displayFormat: "d MMM yyyy" },
    },
  },
  {
    name: "review_due_on",
    type: "date",
    index: true,
    access: byReviewers,
    admin: {
      position: "sidebar",
      description:
        "A year from its publication, if empty. After that day the assistant says nothing of a text; rules and replies stay in use.",
      date: { pickerAppearance: "dayOnly", displayFormat: "d MMM yyyy" },
    },
  },
]
