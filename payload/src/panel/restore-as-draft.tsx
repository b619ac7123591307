"use client"

import { Button, toast } from "@payloadcms/ui"
import { useState } from "react"
import { call, sentenceOf } from "./api"
import type { DocumentKey } from "./types"

/** An older text becomes the newest draft; what is public stays, and so does every version. */
export const RestoreAsDraft = ({
  collection,
  document_id,
  version,
  newest,
}: DocumentKey & {
  version: { id: string; saved: string }
  newest: {
    /** When the newest version on the page was saved: over a newer one nothing is restored. */
    seenAt: string
    /** Whose draft would be covered, and from when. */
    draft: string | undefined
  }
}) => {
  const [asks, setAsks] = useState(false)
  const restore = async () => {
    try {
      await call(
        `/api/${collection}/versions/${version.id}?draft=true&depth=0&seen_at=${encodeURIComponent(newest.seenAt)}`,
        { method: "POST" }
      )
      window.location.assign(`/admin/collections/${collection}/${document_id}`)
    } catch (error) {
      toast.error(sentenceOf(error))
    }
  }
  if (!asks) {
    return (
      <Button size="small" buttonStyle="secondary" onClick={() => setAsks(true)}>
        Restore as draft
      </Button>
    )
  }
  return (
    <div role="dialog" aria-label="Restore as draft" style={{ maxWidth: "26rem" }}>
      <p>
        The text of {version.saved} becomes the newest draft. Nothing that is public changes.{" "}
        {newest.draft && `The newest draft until now (${newest.draft}) stays in this list.`}
      </p>
      <Button size="small" onClick={() => void restore()}>
        Restore
      </Button>{" "}
      <Button size="small" buttonStyle="secondary" onClick={() => setAsks(false)}>
        Not now
      </Button>
    </div>
  )
}
