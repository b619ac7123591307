"use client"

import { Button, toast, useAuth, useDocumentInfo, useFormModified } from "@payloadcms/ui"
import { useCallback, useEffect, useState } from "react"
import type { ReviewRequest, ScheduledPublication, User } from "../payload-types"
import { call, istTime, sentenceOf } from "./api"
import { AskForReview } from "./ask-for-review"
import { ScheduleForm } from "./schedule-form"
import { SendBack } from "./send-back"

type List<Row> = { docs: Row[] }
type Open = "ask" | "schedule" | "send-back" | "take-back" | undefined

/**
 * What an editor and a reviewer do with a document besides writing: ask for a review, send it back,
 * take it back, publish it at an hour. Everything is said of this document; nobody types an id.
 */
export const PublicationControls = () => {
  const { id, collectionSlug, hasPublishedDoc, isTrashed, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const modified = useFormModified()
  const [open, setOpen] = useState<Open>()
  const [request, setRequest] = useState<ReviewRequest>()
  const [schedule, setSchedule] = useState<ScheduledPublication[]>([])

  const read = useCallback(async () => {
    const about = `where[collection][equals]=${collectionSlug}&where[document_id][equals]=${id}`
    const [requests, scheduled] = await Promise.all([
      call<List<ReviewRequest>>(`/api/review-requests?${about}&where[state][equals]=open&limit=1`),
      call<List<ScheduledPublication>>(
        `/api/scheduled-publications?${about}&where[state][in]=scheduled,running&sort=due_at`
      ),
    ])
    setRequest(requests.docs[0])
    setSchedule(scheduled.docs)
  }, [collectionSlug, id])

  useEffect(() => {
    if (id) {
      read().catch((error: unknown) => toast.error(sentenceOf(error)))
    }
  }, [id, read])

  if (!id || !collectionSlug || isTrashed || !user) {
    return null
  }
  const reviews = user.role !== "editor"
  const document = { collection: collectionSlug, document_id: String(id) }
  const carryOut = async (work: () => Promise<unknown>, done: string) => {
    try {
      await work()
      toast.success(done)
      setOpen(undefined)
      await read()
    } catch (error) {
      toast.error(sentenceOf(error))
    }
  }
  const takeBack = () =>
    carryOut(async () => {
      await call(`/api/${collectionSlug}/${id}?unpublishAllLocales=true&depth=0`, {
        method: "PATCH",
        body: { _status: "draft" },
      })
      window.location.reload()
    }, "Taken back. Customers no longer see it.")
  const cancel = (job: ScheduledPublication) =>
    carryOut(
      () =>
        call(`/api/scheduled-publications/${job.id}`, {
          method: "PATCH",
          body: { state: "cancelled" },
        }),
      "The schedule is cancelled."
    )

  return (
    <div className="publication-controls" aria-label="Publication" role="group">
      <style>{STYLE}</style>
      {request && (
        <span>
          {nameOf(request.requested_by)} asked for a review on {istTime(request.createdAt)}
          {request.note ? `: “${request.note}”` : "."}
        </span>
      )}
      {schedule.map((job) => (
        <span key={job.id}>
          Will be {job.action === "publish" ? "published" : "taken back"} on {istTime(job.due_at)}.{" "}
          {reviews && (
            <Button buttonStyle="none" onClick={() => void cancel(job)}>
              Cancel
            </Button>
          )}
        </span>
      ))}
      {modified && <span>Save before you ask, schedule or take back.</span>}
      {!request && (
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={modified}
          onClick={() => setOpen("ask")}
        >
          Ask for review
        </Button>
      )}
      {reviews && request && (
        <Button size="small" buttonStyle="secondary" onClick={() => setOpen("send-back")}>
          Send back
        </Button>
      )}
      {reviews && (
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={modified}
          onClick={() => setOpen("schedule")}
        >
          Schedule
        </Button>
      )}
      {reviews && hasPublishedDoc && (
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={modified}
          onClick={() => setOpen("take-back")}
        >
          Unpublish
        </Button>
      )}
      {open === "ask" && (
        <AskForReview document={document} close={() => setOpen(undefined)} carryOut={carryOut} />
      )}
      {open === "send-back" && request && (
        <SendBack request={request.id} close={() => setOpen(undefined)} carryOut={carryOut} />
      )}
      {open === "schedule" && (
        <ScheduleForm
          document={document}
          seenAt={savedDocumentData?.updatedAt}
          isPublic={hasPublishedDoc}
          close={() => setOpen(undefined)}
          carryOut={carryOut}
        />
      )}
      {open === "take-back" && (
        <div role="dialog" aria-label="Unpublish" className="publication-controls__form">
          <p>Customers and the assistant no longer see this text at once. The draft stays.</p>
          <Button size="small" onClick={() => void takeBack()}>
            Confirm
          </Button>
          <Button size="small" buttonStyle="secondary" onClick={() => setOpen(undefined)}>
            Keep it published
          </Button>
        </div>
      )}
    </div>
  )
}

/** The same act is on the page for whoever may do it: the dots menu needs no second one. */
export const UnpublishStandsAbove = () => null

const nameOf = (user: ReviewRequest["requested_by"]) =>
  typeof user === "object" && user ? user.name : "A colleague"

const STYLE = `
.publication-controls { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.publication-controls .btn { margin-block: 0; }
.publication-controls__form { position: absolute; z-index: 20; inset-block-start: 100%; inset-inline-end: 1rem;
  width: min(26rem, 90vw); padding: 1rem; border: 1px solid var(--theme-elevation-150);
  border-radius: 4px; background: var(--theme-elevation-0); display: grid; gap: 0.75rem; }
.publication-controls__form textarea, .publication-controls__form input,
.publication-controls__form select { width: 100%; padding: 0.5rem; font: inherit;
  color: inherit; background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); }
`
