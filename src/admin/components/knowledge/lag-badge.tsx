import { StatusBadge } from "@medusajs/ui"
import { span } from "../../lib/format"
import type { Feed } from "./types"

/** Publish to searchable takes seconds: from here on somebody should look. */
const LATE_SECONDS = 30

/** How far the index is behind what the CMS has announced. */
export const LagBadge = ({ feed }: { feed: Feed | null }) => {
  if (feed === null) {
    return <StatusBadge color="grey">the feed is not connected here</StatusBadge>
  }
  if (!feed.reachable) {
    return <StatusBadge color="red">the feed cannot be reached</StatusBadge>
  }
  const waiting = feed.queued + feed.running
  if (waiting === 0) {
    return <StatusBadge color="green">up to date</StatusBadge>
  }
  const behind = feed.oldest_waiting_seconds ?? 0
  return (
    <StatusBadge color={behind < LATE_SECONDS ? "blue" : "orange"}>
      {waiting} waiting, {span(behind * 1000)} behind
    </StatusBadge>
  )
}
