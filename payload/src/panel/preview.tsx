"use client"

import { useDocumentInfo, useLocale } from "@payloadcms/ui"
import { useEffect, useState } from "react"
import type { Preview } from "../knowledge/preview"
import type { PreviewBlock } from "../rich-text/preview"
import { dayInWords, istDay } from "../lib/ist"
import { call, sentenceOf } from "./api"
import type { DocumentKey } from "./types"

/** The saved text as customers will read it, on the page where it is written and approved. */
export const TextPreview = ({
  document: { collection, document_id },
}: {
  document: DocumentKey
}) => {
  const { code } = useLocale()
  const { savedDocumentData } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState<Preview>()
  const [problem, setProblem] = useState<string>()
  const savedAt: unknown = savedDocumentData?.updatedAt

  useEffect(() => {
    if (!isOpen) {
      return
    }
    // The words of another language or of an older save may come last.
    let isAskedFor = true
    call<Preview>(`/api/preview/${collection}/${document_id}?locale=${code}`)
      .then((found) => isAskedFor && setText(found))
      .catch((error: unknown) => isAskedFor && setProblem(sentenceOf(error)))
    return () => {
      isAskedFor = false
    }
  }, [isOpen, collection, document_id, code, savedAt])

  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What customers read</summary>
      {problem && <p>{problem}</p>}
      {text && (
        <section aria-label="What customers read" className="publication-notes__preview">
          <p>
            <strong>{standing(text)}</strong> Words that are not saved yet are not in it. The
            assistant quotes single sentences, and a list only with its heading or the line above
            it.
          </p>
          {text.title ? (
            <>
              <h3>{text.title}</h3>
              <p>{text.summary}</p>
              {text.blocks.map((block, at) => (
                <Block key={at} {...block} />
              ))}
            </>
          ) : (
            <p>Nothing is written in this language: customers read nothing of it.</p>
          )}
        </section>
      )}
    </details>
  )
}

const standing = ({ is_draft, review_due_on }: Preview): string => {
  if (is_draft) {
    return "This is a draft: customers do not read it yet."
  }
  const due = review_due_on?.slice(0, 10)
  return due && due < istDay()
    ? `This is public, but its review was due on ${dayInWords(due)}: the assistant says nothing of it.`
    : "This is public."
}

const Block = ({ kind, lines }: PreviewBlock) => {
  if (kind === "list") {
    return (
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    )
  }
  const words = lines.join("\n")
  return kind === "heading" ? <h4>{words}</h4> : <p style={{ whiteSpace: "pre-line" }}>{words}</p>
}
