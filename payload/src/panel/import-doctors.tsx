"use client"

import { Button, useAuth } from "@payloadcms/ui"
import { useRef, useState } from "react"
import type { User } from "../payload-types"
import { sentenceOf } from "./api"

type Fault = { row: number; field: string; message: string }
type Outcome =
  | { kind: "tried" | "done"; created: number; updated: number; unchanged: number }
  | { kind: "refused"; message: string; errors: Fault[] }

/** Doctors from a file: first what would change, then the import. They arrive as drafts. */
export const ImportDoctors = () => {
  const { user } = useAuth<User>()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  if (user?.role === "reviewer") {
    return null
  }
  const send = async (chosen: File, dryRun: boolean) => {
    setBusy(true)
    setOutcome(await importFile(chosen, dryRun))
    setBusy(false)
  }
  return (
    <section aria-label="Import doctors" style={{ marginBlockEnd: "1.5rem" }}>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label="A file of doctors"
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          setFile(chosen)
          event.target.value = ""
          if (chosen) {
            void send(chosen, true)
          }
        }}
      />
      <Button
        size="small"
        buttonStyle="secondary"
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {busy ? "Reading the file …" : "Import from CSV"}
      </Button>{" "}
      <a href="/api/doctors/import/template">Download the template</a>
      {outcome && <Result outcome={outcome} />}
      {file && outcome?.kind === "tried" && (
        <Button size="small" disabled={busy} onClick={() => void send(file, false)}>
          Import {file.name}
        </Button>
      )}
    </section>
  )
}

const Result = ({ outcome }: { outcome: Outcome }) => {
  if (outcome.kind !== "refused") {
    const { created, updated, unchanged } = outcome
    return (
      <p role="status">
        {outcome.kind === "tried" ? "This file would make" : "Imported as drafts:"} {created} new,{" "}
        {updated} changed, {unchanged} as they are.
      </p>
    )
  }
  return (
    <div role="alert">
      <p>{outcome.message}</p>
      <ul>
        {outcome.errors.map(({ row, field, message }) => (
          <li key={`${row}.${field}`}>
            Row {row}, {field}: {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

const importFile = async (file: File, dryRun: boolean): Promise<Outcome> => {
  try {
    const response = await fetch(`/api/doctors/import?dry_run=${dryRun}`, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "text/csv" },
      body: file,
    })
    const answer = await response.json()
    return response.ok
      ? { ...answer, kind: dryRun ? "tried" : "done" }
      : { kind: "refused", message: answer.message, errors: answer.errors ?? [] }
  } catch (error) {
    return { kind: "refused", message: sentenceOf(error), errors: [] }
  }
}
