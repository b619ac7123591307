"use client"

import { useDocumentInfo } from "@payloadcms/ui"
import { isKnowledgeCollection } from "../knowledge/published-document"
import type { ReviewRequest, User } from "../payload-types"
import { istTime } from "../lib/ist"
import { failureInWords } from "../scheduling/failure-in-words"
import { DocumentHistory } from "./document-history"
import { TextPreview } from "./preview"
import { usePublicationState } from "./use-publication-state"

/** What people said about the document, above its fields: as long as it is, and with its lines. */
export const PublicationNotes = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { request, waiting, failed } = usePublicationState()
  if (!id || !collectionSlug) {
    return null
  }
  const document = { collection: collectionSlug, document_id: String(id) }
  const savedAt: unknown = savedDocumentData?.updatedAt
  return (
    <div className="publication-notes" role="status" aria-label="What was said of it">
      <style>{STYLE}</style>
      {request?.state === "open" && (
        <>
          <Said
            who={`${nameOf(request.requested_by)} asked for a review on ${istTime(request.createdAt)}`}
            words={request.note}
          />
          {typeof savedAt === "string" && savedAt > request.createdAt && (
            <p>The text was changed after that, on {istTime(savedAt)}.</p>
          )}
        </>
      )}
      {request?.state === "returned" && request.decided_at && (
        <Said
          who={`${nameOf(request.decided_by)} sent it back on ${istTime(request.decided_at)}`}
          words={request.answer}
        />
      )}
      {waiting.map((job) => (
        <p key={job.id}>
          Will be {job.action === "publish" ? "published" : "taken back"} on {istTime(job.due_at)}.
        </p>
      ))}
      {failed && (
        <p>
          It was to be {failed.action === "publish" ? "published" : "taken back"} on{" "}
          {istTime(failed.due_at)}, and was not. {failureInWords(failed.failure_reason ?? "")}
        </p>
      )}
      {isKnowledgeCollection(collectionSlug) && <TextPreview document={document} />}
      <DocumentHistory document={document} />
    </div>
  )
}

const Said = ({ who, words }: { who: string; words?: string | null }) => (
  <>
    <p>{words ? `${who}:` : `${who}.`}</p>
    {words && <blockquote>{words}</blockquote>}
  </>
)

const nameOf = (user: ReviewRequest["requested_by"]): User["name"] =>
  typeof user === "object" && user ? user.name : "A colleague"

const STYLE = `
.publication-notes { margin-block-end: 1.5rem; max-width: 60rem; }
.publication-notes blockquote { margin: 0 0 0.5rem; padding-inline-start: 1rem; max-height: 15rem; overflow: auto;
  border-inline-start: 3px solid var(--theme-elevation-150); white-space: pre-line; overflow-wrap: anywhere; }
.publication-notes__preview { padding: 1rem; border: 1px solid var(--theme-elevation-150);
  max-height: 60vh; overflow: auto; overflow-wrap: anywhere; }
`
