import { isUtf8 } from "node:buffer"
import type { Endpoint, PayloadRequest } from "payload"
import { isEditorOrAdmin } from "../access/is-editor-or-admin"
import { refusal } from "../endpoints/refusal"
import { importDoctors } from "./import-doctors"
import { COLUMNS, EXAMPLE } from "./doctor-row"
import { readDoctorsCsv } from "./read-csv"

const MOST_BYTES = 2 * 1024 * 1024

/** POST /api/doctors/import, a body of CSV; `?dry_run=true` says what would happen. */
export const doctorsImport: Endpoint = {
  path: "/import",
  method: "post",
  handler: async (req) => {
    if (!isEditorOrAdmin({ req })) {
      return refusal({
        status: req.user ? 403 : 401,
        type: "not_allowed",
        code: "doctors_import_needs_editor",
        message: "Only an editor imports doctors.",
      })
    }
    if (!/^text\/csv\b/i.test(req.headers.get("content-type") ?? "")) {
      return refused(415, "Send the file as text/csv.")
    }
    const bytes = await readBody(req)
    if (bytes === undefined) {
      return refused(413, "The file is larger than 2 MB.")
    }
    const text = textOf(bytes)
    if (text === undefined) {
      return refused(
        400,
        "The file is not in UTF-8; it looks like Latin-1 or Windows-1252. Save it again as CSV UTF-8."
      )
    }

    const dryRun = req.searchParams.get("dry_run") === "true"
    const { doctors, faults } = readDoctorsCsv(text)
    if (faults.length) {
      return refusedFile(faults)
    }
    const result = await importDoctors({ req, doctors, dryRun })
    if (result.faults.length) {
      return refusedFile(result.faults)
    }
    const { created, updated, unchanged } = result
    return Response.json({ dry_run: dryRun, created, updated, unchanged })
  },
}

/** GET /api/doctors/import/template: the header line, and a row that shows how to fill it. */
export const doctorsImportTemplate: Endpoint = {
  path: "/import/template",
  method: "get",
  handler: () =>
    new Response([COLUMNS, COLUMNS.map(exampleOf)].map((row) => `${row.join(",")}\r\n`).join(""), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="doctors.csv"',
      },
    }),
}

const exampleOf = (column: string): string => {
  const value = EXAMPLE[column] ?? ""
  return value.includes(",") ? `"${value}"` : value
}

/** @returns undefined for more than the limit, of which no more is read */
const readBody = async (req: PayloadRequest): Promise<Buffer | undefined> => {
  const reader = req.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    bytes += read.value.length
    if (bytes > MOST_BYTES) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}

/** @returns undefined for what is not UTF-8: a spreadsheet's plain "CSV" is in its country's old letters */
const textOf = (bytes: Buffer): string | undefined =>
  isUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : undefined

const refused = (status: number, message: string) =>
  refusal({ status, type: "invalid_data", code: "doctors_import_refused", message })

const refusedFile = (errors: { row: number; field: string; message: string }[]) =>
  Response.json(
    {
      type: "invalid_data",
      code: "doctors_import_refused",
      message: `Nothing was imported: ${errors.length} ${errors.length === 1 ? "fault" : "faults"}.`,
      errors: errors.slice(0, 200),
    },
    { status: 400 }
  )
