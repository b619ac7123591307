import { CsvError, parse } from "csv-parse/sync"
import {
  COLUMNS,
  readDoctorRow,
  REQUIRED_COLUMNS,
  type DoctorRow,
  type RowFault,
} from "./doctor-row"

export const MOST_ROWS = 2_000

export type NumberedDoctor = { row: number; doctor: DoctorRow }

/** Every fault of the whole file at once. Rows count as in a spreadsheet: the header is row 1. */
export const readDoctorsCsv = (text: string): { doctors: NumberedDoctor[]; faults: RowFault[] } => {
  const table = readTable(text)
  if ("faults" in table) {
    return { doctors: [], faults: table.faults }
  }
  const [header = [], ...lines] = table.cells
  const faults = faultsOfHeader(header, lines.length)
  if (faults.length) {
    return { doctors: [], faults }
  }

  const read = lines.map((line, index) => {
    const row = index + 2
    const cells = Object.fromEntries(header.map((column, at) => [column, line[at] ?? ""]))
    return { row, ...readDoctorRow(row, cells) }
  })
  return { doctors: read, faults: [...read.flatMap(({ faults }) => faults), ...twins(read)] }
}

const readTable = (text: string): { cells: string[][] } | { faults: RowFault[] } => {
  try {
    return { cells: parse(text, { bom: true, trim: true, skip_empty_lines: true }) }
  } catch (error) {
    if (error instanceof CsvError) {
      return { faults: [{ row: rowOf(error), field: "the file", message: NOT_CSV }] }
    }
    throw error
  }
}

const NOT_CSV =
  "It cannot be read as CSV. Separate the columns by commas, and put quotes round a value that holds one."

const rowOf = (error: CsvError) => (typeof error.lines === "number" ? error.lines : 1)

const faultsOfHeader = (header: string[], lines: number): RowFault[] => [
  ...REQUIRED_COLUMNS.filter((column) => !header.includes(column)).map((field) => ({
    row: 1,
    field,
    message: "This column is missing.",
  })),
  ...header
    .filter((column, at) => !COLUMNS.includes(column) || header.indexOf(column) !== at)
    .map((field) => ({ row: 1, field, message: "This column is not known, or comes twice." })),
  ...(lines === 0 || lines > MOST_ROWS
    ? [{ row: 1, field: "the file", message: `Give 1 to ${MOST_ROWS} doctors.` }]
    : []),
]

const twins = (doctors: NumberedDoctor[]): RowFault[] => {
  const first = new Map<string, number>()
  return doctors.flatMap(({ row, doctor }) => {
    const name = `${doctor.council}\n${doctor.registration_number}`
    const earlier = first.get(name)
    first.set(name, earlier ?? row)
    return earlier === undefined
      ? []
      : [
          {
            row,
            field: "registration_number",
            message: `Row ${earlier} has the same council and number.`,
          },
        ]
  })
}
