import { StatusBadge } from "@medusajs/ui"

const COLOURS: Record<string, "orange" | "green" | "red" | "grey" | "blue"> = {
  in_review: "orange",
  on_hold: "blue",
  active: "green",
  rejected: "red",
}

export function PrescriptionStatus({ status }: { status: string }) {
  return <StatusBadge color={COLOURS[status] ?? "grey"}>{status.replaceAll("_", " ")}</StatusBadge>
}
