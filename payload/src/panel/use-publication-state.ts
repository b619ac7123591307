"use client"

import { toast, useDocumentInfo } from "@payloadcms/ui"
import { useCallback, useEffect, useState } from "react"
import type { ReviewRequest, ScheduledPublication } from "../payload-types"
import { call, sentenceOf } from "./api"

type List<Row> = { docs: Row[] }
type State = {
  /** The newest, whatever became of it. */
  request?: ReviewRequest
  waiting: ScheduledPublication[]
  /** What came to nothing since the text was saved last. */
  failed?: ScheduledPublication
}

const CHANGED = "pulsekart-publication-changed"

/** What is asked, answered and set for the document on the page. `read` tells every reader of it. */
export const usePublicationState = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const [state, setState] = useState<State>({ waiting: [] })
  const savedAt: unknown = savedDocumentData?.updatedAt

  const fetchState = useCallback(async () => {
    const about = `where[collection][equals]=${collectionSlug}&where[document_id][equals]=${id}`
    const [requests, schedules] = await Promise.all([
      call<List<ReviewRequest>>(`/api/review-requests?${about}&sort=-createdAt&limit=1`),
      call<List<ScheduledPublication>>(
        `/api/scheduled-publications?${about}&where[state][in]=scheduled,running,failed&sort=-createdAt&limit=10`
      ),
    ])
    const [newest] = schedules.docs
    setState({
      request: requests.docs[0],
      waiting: schedules.docs.filter(({ state }) => state !== "failed").reverse(),
      failed:
        newest?.state === "failed" && newest.updatedAt >= String(savedAt) ? newest : undefined,
    })
  }, [collectionSlug, id, savedAt])

  useEffect(() => {
    if (!id) {
      return
    }
    const follow = () => void fetchState().catch((error: unknown) => toast.error(sentenceOf(error)))
    follow()
    window.addEventListener(CHANGED, follow)
    return () => window.removeEventListener(CHANGED, follow)
  }, [id, fetchState])

  return { ...state, read: () => window.dispatchEvent(new Event(CHANGED)) }
}
