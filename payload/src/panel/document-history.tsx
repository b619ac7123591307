"use client"

import { useState } from "react"
import { actionInWords } from "../history/actions"
import { istTime } from "../lib/ist"
import type { History } from "../payload-types"
import { call, sentenceOf } from "./api"
import type { DocumentKey } from "./types"

const SHOWN = 30

/** When it was public, from and to, and who did what with it: read when somebody asks. */
export const DocumentHistory = ({
  document: { collection, document_id },
}: {
  document: DocumentKey
}) => {
  const [events, setEvents] = useState<History[]>()
  const [problem, setProblem] = useState<string>()
  const read = async () => {
    try {
      const { docs } = await call<{ docs: History[] }>(
        `/api/history?where[kind][equals]=${collection}&where[document_id][equals]=${document_id}&sort=-at&limit=${SHOWN}`
      )
      setEvents(docs)
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }
  return (
    <details onToggle={(event) => event.currentTarget.open && void read()}>
      <summary>What happened to it</summary>
      {problem && <p>{problem}</p>}
      {events?.length === 0 && <p>Nothing yet, or only what came with the program.</p>}
      <ul>
        {events?.map(({ id, at, actor_name, action, version_id, detail }) => (
          <li key={id}>
            {istTime(at)}: {actor_name} {actionInWords(action)}
            {detail ? ` (${detail})` : ""}{" "}
            {version_id && (
              <a href={`/admin/collections/${collection}/${document_id}/versions/${version_id}`}>
                the text
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
