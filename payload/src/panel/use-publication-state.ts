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

  const fetchState = useCallback(async (): Promise<State> => {
    const about = `where[collection][equals]=${collectionSlug}&where[document_id][equals]=${id}`
    const [requests, schedules] = await Promise.all([
      call<List<ReviewRequest>>(`/api/review-requests?${about}&sort=-createdAt&limit=1`),
      call<List<ScheduledPublication>>(
        `/api/scheduled-publications?${about}&where[state][in]=scheduled,running,failed&sort=-createdAt&limit=10`
      ),
    ])
    const [newest] = schedules.docs
    return {
      request: requests.docs[0],
      waiting: schedules.docs.filter(({ state }) => state !== "failed").reverse(),
      failed:
        newest?.state === "failed" && newest.updatedAt >= String(savedAt) ? newest : undefined,
    }
  }, [collectionSlug, id, savedAt])

  useEffect(() => {
    if (!id) {
      return
    }
    let reads = 0
    const follow = async () => {
      reads += 1
      const thisRead = reads
      try {
        const found = await fetchState()
        // A read that began before the last change would bring back what was before it.
        if (thisRead === reads) {
          setState(found)
        }
      } catch (error) {
        toast.error(sentenceOf(error))
      }
    }
    const onChange = () => void follow()
    onChange()
    window.addEventListener(CHANGED, onChange)
    return () => {
      reads += 1
      window.removeEventListener(CHANGED, onChange)
    }
  }, [id, fetchState])

  return { ...state, read: () => window.dispatchEvent(new Event(CHANGED)) }
}
