import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Beaker } from "@medusajs/icons"
import { Container, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../../components/forms/choice"
import { ListState } from "../../components/lists/list-state"
import { ListTable, type Column } from "../../components/lists/list-table"
import { Pager } from "../../components/lists/pager"
import { usePages } from "../../components/lists/use-pages"
import { SchemeBadge } from "../../components/medicines/scheme-badge"
import { SCHEMES, type MedicineRow } from "../../components/medicines/types"
import { rupees } from "../../lib/format"
import { useSettled } from "../../lib/use-settled"

const ANY = "any"
const FILTERS = [
  { value: ANY, label: "Any schedule" },
  { value: "none", label: "Not classified" },
  ...SCHEMES,
]

const COLUMNS: Column<MedicineRow>[] = [
  { title: "Name", cell: ({ title }) => title },
  { title: "SKU", cell: ({ sku }) => sku },
  { title: "Schedule", cell: (medicine) => <SchemeBadge {...medicine} /> },
  {
    title: "On sale",
    cell: ({ sellable, status }) => (sellable && status === "published" ? "Yes" : "No"),
  },
  {
    title: "MRP",
    cell: ({ list_mrp_paise }) => rupees(list_mrp_paise),
    className: "text-right",
  },
]

/** What every product is in law. */
const MedicinesPage = () => {
  const [search, setSearch] = useState("")
  const [scheme, setScheme] = useState(ANY)
  const q = useSettled(search.trim())
  const { data, state, pager } = usePages<{
    medicines: MedicineRow[]
    next_cursor: string | null
  }>({
    key: "medicines",
    path: "/admin/medicines",
    filter: { q, scheme: scheme === ANY ? undefined : scheme },
  })
  const medicines = state.error ? [] : (data?.medicines ?? [])

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Medicines</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Keys: J and K or the arrows move, Enter opens.
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <div className="w-64">
            <Input
              type="search"
              size="small"
              aria-label="Search by name, SKU or maker"
              placeholder="Name, SKU or maker"
              value={search}
              maxLength={100}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
          <div className="w-44">
            <Choice
              label="Schedule"
              hideLabel
              value={scheme}
              options={FILTERS}
              onChange={setScheme}
            />
          </div>
        </div>
      </div>
      <ListState {...state} isEmpty={medicines.length === 0} empty="No medicine matches." />
      {medicines.length > 0 && (
        <ListTable
          label="Medicines"
          columns={COLUMNS}
          rows={medicines}
          to={({ id }) => `/medicines/${id}`}
        />
      )}
      <Pager {...pager} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Medicines", icon: Beaker, rank: 2 })

export const handle = { breadcrumb: () => "Medicines" }

export default MedicinesPage
