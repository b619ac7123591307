"use client"

import { Button } from "@payloadcms/ui"
import { useState } from "react"
import { call } from "./api"
import type { CarryOut, DocumentKey } from "./types"

export const AskForReview = ({
  document,
  close,
  carryOut,
}: {
  document: DocumentKey
  close: () => void
  carryOut: CarryOut
}) => {
  const [note, setNote] = useState("")
  const ask = () =>
    carryOut(
      () => call("/api/review-requests", { method: "POST", body: { ...document, note } }),
      "The reviewers see it in their queue."
    )
  return (
    <div role="dialog" aria-label="Ask for review" className="publication-controls__form">
      <label>
        What should the reviewer look at? (may be empty)
        <textarea rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <Button size="small" onClick={() => void ask()}>
        Ask
      </Button>
      <Button size="small" buttonStyle="secondary" onClick={close}>
        Not now
      </Button>
    </div>
  )
}
