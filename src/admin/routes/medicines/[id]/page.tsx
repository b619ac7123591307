import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { ListState } from "../../../components/lists/list-state"
import { ListTable, type Column } from "../../../components/lists/list-table"
import { ClassifyForm } from "../../../components/medicines/classify-form"
import { Facts } from "../../../components/medicines/facts"
import { SchemeBadge } from "../../../components/medicines/scheme-badge"
import type { Classification, Lot, MedicineDetail } from "../../../components/medicines/types"
import { standingOn } from "../../../../lib/in-force"
import { api } from "../../../lib/api"
import { istToday, rupees } from "../../../lib/format"
import { useMe } from "../../../lib/use-me"

const CLASSIFICATIONS: Column<Classification>[] = [
  { title: "Of", cell: ({ molecule_name }) => molecule_name ?? "This medicine" },
  { title: "Schedule", cell: ({ scheme }) => scheme },
  { title: "From", cell: ({ effective_from }) => effective_from },
  { title: "Until before", cell: ({ effective_to }) => effective_to ?? "–" },
  { title: "Today", cell: (row) => standingOn(istToday(), row) },
  { title: "Source", cell: ({ citation }) => citation },
]
const LOTS: Column<Lot>[] = [
  { title: "Batch", cell: ({ batch_number }) => batch_number },
  { title: "Last day of sale", cell: ({ expires_on }) => expires_on },
  { title: "Status", cell: ({ status }) => status },
  { title: "MRP", cell: ({ mrp_paise }) => rupees(mrp_paise), className: "text-right" },
  { title: "Units", cell: ({ quantity }) => quantity, className: "text-right" },
]

/** One medicine: what it is today, how it came to be classified so, and what lies in the stores. */
const MedicinePage = () => {
  const { id = "" } = useParams()
  const me = useMe()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["medicines", "one", id],
    queryFn: () => api<MedicineDetail>(`/admin/medicines/${encodeURIComponent(id)}`),
    staleTime: 0,
  })
  if (!data) {
    return (
      <Container className="p-0">
        <ListState error={error} isPending={isPending} onRetry={() => void refetch()} />
      </Container>
    )
  }
  const { medicine, classifications, lots } = data
  const pack = `${medicine.pack_size_base_units} ${medicine.base_unit}`

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex items-center justify-between gap-4 px-6 py-4">
          <div className="flex items-center gap-x-3">
            <Link to="/medicines" className="text-ui-fg-interactive">
              Medicines
            </Link>
            <Heading>{medicine.title}</Heading>
          </div>
          <SchemeBadge {...medicine} />
        </div>
        <Facts
          facts={{
            SKU: medicine.sku,
            Maker: medicine.manufacturer,
            Contents: medicine.molecules.map((m) => `${m.name} ${m.strength}`).join(" + ") || "–",
            Pack: medicine.splittable ? `${pack}, sold by the ${medicine.base_unit}` : pack,
            Storage: medicine.storage_class,
            HSN: medicine.hsn,
            "List MRP": rupees(medicine.list_mrp_paise),
            "High alert": medicine.high_alert ? "Yes" : "No",
            Source: medicine.citation ?? "–",
          }}
        />
      </Container>

      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          Classification
        </Heading>
        {classifications.length === 0 ? (
          <Text className="px-6 py-4">No classification is on file: it cannot be sold.</Text>
        ) : (
          <ListTable label="Classifications" columns={CLASSIFICATIONS} rows={classifications} />
        )}
        {me?.may("POST /admin/medicines/:id/classifications") && (
          <ClassifyForm medicineId={medicine.medicine_id} />
        )}
      </Container>

      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          Batches
        </Heading>
        {lots.length === 0 ? (
          <Text className="px-6 py-4">No store holds it.</Text>
        ) : (
          <ListTable label="Batches" columns={LOTS} rows={lots} />
        )}
      </Container>
    </div>
  )
}

export const handle = { breadcrumb: () => "Medicine" }

export default MedicinePage
