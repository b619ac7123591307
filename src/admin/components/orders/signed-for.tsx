import { useQuery } from "@tanstack/react-query"
import { namesAnotherPerson } from "../../../lib/same-person"
import { api } from "../../lib/api"
import type { SignedLine } from "./types"

type Props = { orderId: string; customer: string; titles: Map<string, string> }

/** The last look before a medicine leaves: for whom it was signed, and how it is taken. */
export function SignedFor({ orderId, customer, titles }: Props) {
  const { data, error, isPending } = useQuery({
    queryKey: ["signed-lines", orderId],
    queryFn: () => api<{ signed_lines: SignedLine[] }>(`/admin/orders/${orderId}/signed-lines`),
    // Each read is on record.
    staleTime: Infinity,
  })
  if (error) {
    return (
      <span className="mt-3 block">For whom it was signed could not be read: {error.message}</span>
    )
  }
  if (isPending) {
    return <span className="mt-3 block">Reading for whom it was signed…</span>
  }
  const lines = data.signed_lines
  const others = [...new Set(lines.flatMap(({ patient_name }) => patient_name ?? []))].filter(
    (name) => namesAnotherPerson(name, customer)
  )
  return (
    <span className="mt-3 block">
      {lines.map((line, index) => (
        <span key={line.order_line_id ?? index} className="block">
          {titles.get(line.order_line_id ?? "") ?? line.prescription.reference}:{" "}
          {[
            line.quantity_base_units === 1 ? "1 unit" : `${line.quantity_base_units} units`,
            line.dose_text ?? "no dose was copied",
            `for ${line.patient_name ?? "nobody named"}`,
          ].join(" · ")}
        </span>
      ))}
      {others.length > 0 && (
        <span className="text-ui-fg-error mt-1 block">
          Signed for {others.join(", ")}, ordered by {customer}.
        </span>
      )}
    </span>
  )
}
