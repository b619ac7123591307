import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { api } from "../../lib/api"
import { istTime, words } from "../../lib/format"
import type { Me } from "../../lib/use-me"
import { ListState } from "../lists/list-state"
import { ListTable, type Column } from "../lists/list-table"
import type { OrderRecord } from "./types"

type Row = {
  id: string
  title: string
  line?: OrderRecord["lines"][number]
  allocation?: OrderRecord["allocations"][number]
  authorisation?: OrderRecord["authorisations"][number]
  prescription?: OrderRecord["prescriptions"][number]
  dispense?: OrderRecord["dispenses"][number]
}

type Props = { orderId: string; titles: Map<string, string>; me: Me }

/** Each line in law: schedule, prescription, allocation, signer, batch and licence. */
export function RecordLines({ orderId, titles, me }: Props) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["order-record", orderId],
    queryFn: () => api<{ record: OrderRecord }>(`/admin/orders/${orderId}/record`),
    // Each read is on record, so it is read when the page opens and when the order has changed.
    staleTime: Infinity,
  })
  const maySee = me.may("GET /admin/prescriptions/:id")
  const columns: Column<Row>[] = [
    {
      title: "Line",
      cell: ({ title, line }) => stacked(title, line && `Schedule ${line.scheme}`),
      className: "min-w-40 py-2",
    },
    {
      title: "Prescription",
      cell: ({ prescription, allocation, authorisation }) =>
        prescription &&
        stacked(
          prescriptionCell(prescription, maySee),
          allocation && words(allocation.state),
          authorisation?.pharmacist_snapshot.name &&
            `signed by ${authorisation.pharmacist_snapshot.name}`
        ),
      className: "py-2",
    },
    {
      title: "Dispensed",
      cell: (row) =>
        stacked(
          row.dispense && `batch ${row.dispense.batch_number}, until ${row.dispense.expires_on}`,
          row.dispense &&
            `${istTime(row.dispense.when_handed_over)}, ${row.dispense.pharmacist_snapshot.name}`,
          licenceOf(row)
        ),
      className: "py-2",
    },
  ]
  const rows = data ? rowsOf(data.record, titles) : []
  return (
    <div>
      <ListState
        error={error}
        isPending={isPending}
        isEmpty={rows.length === 0}
        empty="Nothing is on record for this order."
        onRetry={() => void refetch()}
      />
      {rows.length > 0 && <ListTable label="Lines on record" columns={columns} rows={rows} />}
      <Text size="xsmall" className="text-ui-fg-muted px-6 py-2">
        That you read this is on record.
      </Text>
    </div>
  )
}

/** What there is of one thing, a line each. */
function stacked(...parts: ReactNode[]) {
  return parts.filter(Boolean).map((part, index) => <div key={index}>{part}</div>)
}

function rowsOf(record: OrderRecord, titles: Map<string, string>): Row[] {
  return record.lines.map((line) => {
    const allocation = record.allocations.find(({ id }) => id === line.allocation_id)
    const authorisation = record.authorisations.find(
      ({ id }) => id === allocation?.authorisation_id
    )
    return {
      id: line.order_line_id,
      title: titles.get(line.order_line_id) ?? line.order_line_id,
      line,
      allocation,
      authorisation,
      prescription: record.prescriptions.find(({ id }) => id === authorisation?.prescription_id),
      dispense: record.dispenses.find(({ order_line_id }) => order_line_id === line.order_line_id),
    }
  })
}

function prescriptionCell({ id, reference }: { id: string; reference: string }, maySee: boolean) {
  return maySee ? (
    <Link className="text-ui-fg-interactive" to={`/prescriptions/${id}`}>
      {reference}
    </Link>
  ) : (
    reference
  )
}

/** The licence of the dispense; before it, the one that the order was placed under. */
function licenceOf({ dispense, line }: Row): string | undefined {
  const licence = dispense?.licence_snapshot.licences?.[0] ?? line?.licence_snapshot
  return licence?.number && `licence ${licence.number} (form ${licence.form})`
}
