"use client"

import { Button, toast, useAuth, useDocumentInfo, useFormModified } from "@payloadcms/ui"
import { useState } from "react"
import type { ReviewRequest, ScheduledPublication, User } from "../payload-types"
import { REVIEWED } from "../review/reviewed"
import { call, sentenceOf } from "./api"
import { AskForReview } from "./ask-for-review"
import { ReviewedAgain } from "./reviewed-again"
import { ScheduleForm } from "./schedule-form"
import { SendBack } from "./send-back"
import { TakeBack } from "./take-back"
import { usePublicationState } from "./use-publication-state"

type Open = "ask" | "schedule" | "send-back" | "take-back" | "reviewed-again" | undefined

/**
 * What an editor and a reviewer do with a document besides writing: ask for a review, send it back,
 * take it back, publish it at an hour. Everything is said of this document; nobody types an id.
 */
export const PublicationControls = () => {
  const { id, collectionSlug, hasPublishedDoc, isTrashed, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const modified = useFormModified()
  const [open, setOpen] = useState<Open>()
  const { request: newest, waiting, read } = usePublicationState()
  const request = newest?.state === "open" ? newest : undefined

  if (!id || !collectionSlug || isTrashed || !user) {
    return null
  }
  const reviews = user.role !== "editor"
  const isReviewed = REVIEWED.some((known) => known === collectionSlug)
  const document = { collection: collectionSlug, document_id: String(id) }
  const carryOut = async (work: () => Promise<unknown>, done: string) => {
    try {
      await work()
      toast.success(done)
      setOpen(undefined)
      read()
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
  const reviewedAgain = () =>
    carryOut(async () => {
      await call(`/api/reviewed-again/${collectionSlug}/${id}`, {
        method: "POST",
        body: { seen_at: savedDocumentData?.updatedAt },
      })
      window.location.reload()
    }, "Reviewed. It falls due a year from today.")
  const cancel = (job: ScheduledPublication) =>
    carryOut(
      () =>
        call(`/api/scheduled-publications/${job.id}`, {
          method: "PATCH",
          body: { state: "cancelled" },
        }),
      "The schedule is cancelled."
    )

  const withdraw = (asked: ReviewRequest) =>
    carryOut(
      () =>
        call(`/api/review-requests/${asked.id}`, {
          method: "PATCH",
          body: { state: "cancelled" },
        }),
      "The request is withdrawn."
    )

  return (
    <div className="publication-controls" aria-label="Publication" role="group">
      <style>{STYLE}</style>
      {/* Payload offers it to everybody; an editor would be refused. */}
      {!reviews && <style>{"#action-revert-to-published { display: none; }"}</style>}
      {reviews &&
        waiting.map((job) => (
          <Button
            key={job.id}
            size="small"
            buttonStyle="secondary"
            onClick={() => void cancel(job)}
          >
            {job.action === "publish" ? "Cancel the publication" : "Cancel the taking back"}
          </Button>
        ))}
      {modified && (
        <span>{reviews ? "Save first: then schedule or take back." : "Save first: then ask."}</span>
      )}
      {request && requesterOf(request) === user.id && (
        <Button size="small" buttonStyle="secondary" onClick={() => void withdraw(request)}>
          Withdraw the request
        </Button>
      )}
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
      {reviews && isReviewed && savedDocumentData?._status === "published" && (
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={modified}
          onClick={() => setOpen("reviewed-again")}
        >
          Reviewed again, unchanged
        </Button>
      )}
      {reviews && hasPublishedDoc && (
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={modified}
          onClick={() => setOpen("take-back")}
        >
          Take back
        </Button>
      )}
      {open === "ask" && (
        <AskForReview document={document} close={() => setOpen(undefined)} carryOut={carryOut} />
      )}
      {open === "send-back" && request && (
        <SendBack request={request.id} close={() => setOpen(undefined)} carryOut={carryOut} />
      )}
      {open === "reviewed-again" && (
        <ReviewedAgain confirm={() => void reviewedAgain()} close={() => setOpen(undefined)} />
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
        <TakeBack
          collection={collectionSlug}
          takeBack={() => void takeBack()}
          close={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}

/** The same act is on the page for whoever may do it: the dots menu needs no second one. */
export const UnpublishStandsAbove = () => null

const requesterOf = ({ requested_by }: ReviewRequest) =>
  typeof requested_by === "object" ? requested_by?.id : requested_by

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
