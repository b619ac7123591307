"use client"

import { Button } from "@payloadcms/ui"
import { useState } from "react"
import type { ReviewRequest } from "../payload-types"
import { call } from "./api"
import type { CarryOut } from "./types"

export const SendBack = ({
  request,
  close,
  carryOut,
}: {
  request: ReviewRequest["id"]
  close: () => void
  carryOut: CarryOut
}) => {
  const [answer, setAnswer] = useState("")
  const sendBack = () =>
    carryOut(
      () =>
        call(`/api/review-requests/${request}`, {
          method: "PATCH",
          body: { state: "returned", answer },
        }),
      "Sent back to the writer."
    )
  return (
    <div role="dialog" aria-label="Send back" className="publication-controls__form">
      <label>
        What should the writer change?
        <textarea rows={3} value={answer} onChange={(event) => setAnswer(event.target.value)} />
      </label>
      <Button size="small" disabled={answer.trim() === ""} onClick={() => void sendBack()}>
        Send back
      </Button>
      <Button size="small" buttonStyle="secondary" onClick={close}>
        Not now
      </Button>
    </div>
  )
}
