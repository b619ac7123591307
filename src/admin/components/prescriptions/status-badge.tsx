import { StatusBadge } from "@medusajs/ui"
import { words } from "../../lib/format"

const COLOURS: Record<string, "orange" | "green" | "red" | "grey" | "blue"> = {
  in_review: "orange",
  on_hold: "blue",
  active: "green",
  rejected: "red",
}

export function PrescriptionStatus({ status }: { status: string }) {
  return <StatusBadge color={COLOURS[status] ?? "grey"}>{words(status)}</StatusBadge>
}
