"use client"

import { Button } from "@payloadcms/ui"
import { useState } from "react"
import { call } from "./api"
import type { CarryOut, DocumentKey } from "./types"

/** `datetime-local` has no zone: the hour is meant in India, wherever the reviewer sits. */
const INDIAN_TIME = "+05:30"

export const ScheduleForm = ({
  document,
  seenAt,
  isPublic,
  close,
  carryOut,
}: {
  document: DocumentKey
  /** When the text on the page was saved: that version is approved, and no later one. */
  seenAt: unknown
  isPublic: boolean
  close: () => void
  carryOut: CarryOut
}) => {
  const [action, setAction] = useState<"publish" | "unpublish">("publish")
  const [time, setTime] = useState("")
  const schedule = () =>
    carryOut(async () => {
      const version_id = action === "publish" ? await versionSeen(document, seenAt) : undefined
      await call("/api/scheduled-publications", {
        method: "POST",
        body: {
          ...document,
          action,
          version_id,
          due_at: new Date(`${time}${INDIAN_TIME}`).toISOString(),
        },
      })
    }, "It is scheduled.")
  return (
    <div role="dialog" aria-label="Schedule" className="publication-controls__form">
      <label>
        What happens
        <select
          value={action}
          onChange={(event) =>
            setAction(event.target.value === "unpublish" ? "unpublish" : "publish")
          }
        >
          <option value="publish">This version is published</option>
          {isPublic && <option value="unpublish">It is taken back</option>}
        </select>
      </label>
      <label>
        When (Indian time)
        <input
          type="datetime-local"
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      </label>
      <Button size="small" disabled={time === ""} onClick={() => void schedule()}>
        Schedule it
      </Button>
      <Button size="small" buttonStyle="secondary" onClick={close}>
        Not now
      </Button>
    </div>
  )
}

const versionSeen = async ({ collection, document_id }: DocumentKey, seenAt: unknown) => {
  const { docs } = await call<{ docs: { id: number | string; version: { updatedAt?: string } }[] }>(
    `/api/${collection}/versions?where[parent][equals]=${document_id}&sort=-updatedAt&limit=1&depth=0`
  )
  if (!docs[0] || docs[0].version.updatedAt !== seenAt) {
    throw new Error("Somebody changed this text meanwhile. Reload the page and read it again.")
  }
  return String(docs[0].id)
}
