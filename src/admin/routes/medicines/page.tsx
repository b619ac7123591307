import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Beaker } from "@medusajs/icons"
import { useState } from "react"
import { Choice } from "../../components/forms/choice"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { SearchField } from "../../components/lists/search-field"
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
  const { data, ...list } = usePages<{
    medicines: MedicineRow[]
    next_cursor: string | null
  }>({
    key: "medicines",
    path: "/admin/medicines",
    filter: { q, scheme: scheme === ANY ? undefined : scheme },
  })

  return (
    <ListPage
      title="Medicines"
      hint="Keys: J and K or the arrows move, Enter opens."
      tools={
        <>
          <SearchField
            label="Search by name, SKU or maker"
            placeholder="Name, SKU or maker"
            value={search}
            maxLength={100}
            onChange={setSearch}
          />
          <div className="w-44">
            <Choice
              label="Schedule"
              hideLabel
              value={scheme}
              options={FILTERS}
              onChange={setScheme}
            />
          </div>
        </>
      }
      label="Medicines"
      columns={COLUMNS}
      rows={data?.medicines}
      empty="No medicine matches."
      to={({ id }) => `/medicines/${id}`}
      {...list}
    />
  )
}

export const config = defineRouteConfig({ label: "Medicines", icon: Beaker, rank: 2 })

export const handle = { breadcrumb: () => "Medicines" }

export default MedicinesPage
