import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Beaker } from "@medusajs/icons"
import { Container, Heading, Input, Select, Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { ListState } from "../../components/lists/list-state"
import { Pager } from "../../components/lists/pager"
import { SchemeBadge } from "../../components/medicines/scheme-badge"
import { type MedicineRow, rupees, SCHEMES } from "../../components/medicines/types"
import { api, query } from "../../lib/api"

const ANY = "any"

/** What every product is in law. */
const MedicinesPage = () => {
  const navigate = useNavigate()
  const [search, setSearch] = useState("")
  const [scheme, setScheme] = useState(ANY)
  const [cursors, setCursors] = useState<string[]>([])
  const filter = {
    q: search.trim() || undefined,
    scheme: scheme === ANY ? undefined : scheme,
    cursor: cursors.at(-1),
  }
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["medicines", filter],
    queryFn: () =>
      api<{ medicines: MedicineRow[]; next_cursor: string | null }>(
        `/admin/medicines?${query(filter)}`
      ),
    placeholderData: keepPreviousData,
  })
  const medicines = data?.medicines ?? []

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>Medicines</Heading>
        <div className="flex gap-x-2">
          <Input
            type="search"
            aria-label="Search by name, SKU or maker"
            placeholder="Name, SKU or maker"
            value={search}
            maxLength={100}
            onChange={(event) => {
              setSearch(event.target.value)
              setCursors([])
            }}
          />
          <Select
            value={scheme}
            onValueChange={(value) => {
              setScheme(value)
              setCursors([])
            }}
          >
            <Select.Trigger aria-label="Schedule">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={ANY}>Any schedule</Select.Item>
              <Select.Item value="none">Not classified</Select.Item>
              {SCHEMES.map((name) => (
                <Select.Item key={name} value={name}>
                  {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      </div>
      <ListState
        error={error}
        isPending={isPending}
        isEmpty={medicines.length === 0}
        empty="No medicine matches."
        onRetry={() => void refetch()}
      />
      {!error && medicines.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Name</Table.HeaderCell>
              <Table.HeaderCell>SKU</Table.HeaderCell>
              <Table.HeaderCell>Schedule</Table.HeaderCell>
              <Table.HeaderCell>On sale</Table.HeaderCell>
              <Table.HeaderCell className="text-right">MRP</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {medicines.map((medicine) => (
              <Table.Row
                key={medicine.id}
                className="cursor-pointer"
                tabIndex={0}
                onClick={() => void navigate(`/medicines/${medicine.id}`)}
                onKeyDown={(event) => {
                  if (event.key === "Enter") {
                    void navigate(`/medicines/${medicine.id}`)
                  }
                }}
              >
                <Table.Cell>{medicine.title}</Table.Cell>
                <Table.Cell>{medicine.sku}</Table.Cell>
                <Table.Cell>
                  <SchemeBadge {...medicine} />
                </Table.Cell>
                <Table.Cell>
                  {medicine.sellable && medicine.status === "published" ? "Yes" : "No"}
                </Table.Cell>
                <Table.Cell className="text-right">{rupees(medicine.list_mrp_paise)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <Pager cursors={cursors} next={data?.next_cursor} onChange={setCursors} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Medicines", icon: Beaker })

export default MedicinesPage
