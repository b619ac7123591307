import type { Payload, Where } from "payload"
import { istDay } from "../lib/ist"
import { REVIEWED, type Reviewed } from "./reviewed"

export const SOON_DAYS = 60
const DAY_MS = 86_400_000

export type DueReview = {
  collection: Reviewed
  document_id: string
  title: string
  /** `2026-11-29` */
  due_on: string
  /** The day is over in India: the assistant says nothing of such a text. */
  overdue: boolean
}

/** What is public and must be looked at again within sixty days, the longest overdue first. */
export const findReviewsDue = async (payload: Payload): Promise<DueReview[]> => {
  const today = istDay()
  const due = await Promise.all(
    REVIEWED.map(async (collection): Promise<DueReview[]> => {
      const title = payload.collections[collection].config.admin.useAsTitle ?? "id"
      const { docs } = await payload.find({
        collection,
        where: isDue(),
        select: { [title]: true, review_due_on: true },
        pagination: false,
        depth: 0,
      })
      return docs.map((doc) => {
        const due_on = String(doc.review_due_on).slice(0, 10)
        return {
          collection,
          document_id: String(doc.id),
          title: String(Reflect.get(doc, title)),
          due_on,
          overdue: due_on < today,
        }
      })
    })
  )
  return due
    .flat()
    .sort((a, b) => a.due_on.localeCompare(b.due_on) || a.title.localeCompare(b.title))
}

export const countReviewsDue = async (payload: Payload): Promise<number> => {
  const counts = await Promise.all(
    REVIEWED.map((collection) => payload.count({ collection, where: isDue() }))
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

const isDue = (): Where => ({
  _status: { equals: "published" },
  review_due_on: {
    less_than_equal: `${istDay(new Date(Date.now() + SOON_DAYS * DAY_MS))}T23:59:59.999Z`,
  },
})
