import { StatusBadge } from "@medusajs/ui"
import { istTime } from "../../lib/format"
import { ListTable, type Column } from "../lists/list-table"
import type { Generation } from "./types"

const COLOURS: Record<Generation["state"], "green" | "blue" | "grey"> = {
  live: "green",
  building: "blue",
  retired: "grey",
}

const COLUMNS: Column<Generation>[] = [
  {
    title: "State",
    cell: ({ state }) => <StatusBadge color={COLOURS[state]}>{state}</StatusBadge>,
  },
  { title: "Kind", cell: ({ index_kind }) => index_kind },
  { title: "Embedder", cell: ({ embedder }) => embedder },
  { title: "Documents", cell: ({ documents }) => documents, className: "text-right" },
  { title: "Pieces", cell: ({ chunks }) => chunks, className: "text-right" },
  { title: "In use since", cell: ({ live_at }) => istTime(live_at) },
]

/** What was built, the newest first: one is in use, one may be under construction. */
export const Generations = ({ generations }: { generations: Generation[] }) => (
  <ListTable label="Generations of the index" columns={COLUMNS} rows={generations} />
)
