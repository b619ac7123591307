import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { ListState } from "../../../components/lists/list-state"
import { ClassifyForm } from "../../../components/medicines/classify-form"
import { SchemeBadge } from "../../../components/medicines/scheme-badge"
import { type MedicineDetail, rupees } from "../../../components/medicines/types"
import { api } from "../../../lib/api"

/** One medicine: what it is today, how it came to be classified so, and what lies in the stores. */
const MedicinePage = () => {
  const { id = "" } = useParams()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["medicines", "one", id],
    queryFn: () => api<MedicineDetail>(`/admin/medicines/${encodeURIComponent(id)}`),
  })
  if (!data) {
    return (
      <Container className="p-0">
        <ListState
          error={error}
          isPending={isPending}
          isEmpty={false}
          empty=""
          onRetry={() => void refetch()}
        />
      </Container>
    )
  }
  const { medicine, classifications, lots } = data
  const pack = `${medicine.pack_size_base_units} ${medicine.base_unit}`

  return (
    <div className="flex flex-col gap-y-4">
      <Container className="divide-y p-0">
        <div className="flex items-center justify-between gap-4 px-6 py-4">
          <Heading>{medicine.title}</Heading>
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
        {classifications.length === 0 && (
          <Text className="px-6 py-4">No classification is on file: it cannot be sold.</Text>
        )}
        {classifications.length > 0 && (
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Of</Table.HeaderCell>
                <Table.HeaderCell>Schedule</Table.HeaderCell>
                <Table.HeaderCell>From</Table.HeaderCell>
                <Table.HeaderCell>Until before</Table.HeaderCell>
                <Table.HeaderCell>Source</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {classifications.map((row) => (
                <Table.Row key={row.id}>
                  <Table.Cell>{row.molecule_name ?? "This medicine"}</Table.Cell>
                  <Table.Cell>{row.scheme}</Table.Cell>
                  <Table.Cell>{row.effective_from}</Table.Cell>
                  <Table.Cell>{row.effective_to ?? "in force"}</Table.Cell>
                  <Table.Cell>{row.citation}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        )}
        <ClassifyForm medicineId={medicine.medicine_id} />
      </Container>

      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          Lots
        </Heading>
        {lots.length === 0 && <Text className="px-6 py-4">No store holds it.</Text>}
        {lots.length > 0 && (
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Batch</Table.HeaderCell>
                <Table.HeaderCell>Last day of sale</Table.HeaderCell>
                <Table.HeaderCell>Status</Table.HeaderCell>
                <Table.HeaderCell className="text-right">MRP</Table.HeaderCell>
                <Table.HeaderCell className="text-right">Units</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {lots.map((lot) => (
                <Table.Row key={lot.id}>
                  <Table.Cell>{lot.batch_number}</Table.Cell>
                  <Table.Cell>{lot.expires_on}</Table.Cell>
                  <Table.Cell>{lot.status}</Table.Cell>
                  <Table.Cell className="text-right">{rupees(lot.mrp_paise)}</Table.Cell>
                  <Table.Cell className="text-right">{lot.quantity}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        )}
      </Container>
    </div>
  )
}

const Facts = ({ facts }: { facts: Record<string, string> }) => (
  <dl className="grid grid-cols-1 gap-x-8 gap-y-2 px-6 py-4 md:grid-cols-2">
    {Object.entries(facts).map(([name, value]) => (
      <div key={name} className="flex gap-x-4">
        <dt className="text-ui-fg-subtle w-32 shrink-0">{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

export default MedicinePage
