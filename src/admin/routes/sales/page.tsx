import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Field } from "../../components/forms/field"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { api, query } from "../../lib/api"
import { istToday, rupees } from "../../lib/format"
import { plusDays } from "../../../lib/calendar"

type Figures = {
  orders_paid: number
  taken_paise: number
  given_back_paise: number
  net_paise: number
  orders_canceled: number
}
type Sales = { rows: (Figures & { day: string; store: string | null })[]; sum: Figures }
type Row = Figures & { id: string; day: string; store: string }

const WEEK = 7
const FIGURE = "text-right tabular-nums"
const COLUMNS: Column<Row>[] = [
  { title: "Day", cell: ({ day }) => day, className: "whitespace-nowrap" },
  { title: "Store", cell: ({ store }) => store },
  { title: "Orders paid", cell: ({ orders_paid }) => orders_paid, className: FIGURE },
  { title: "Taken", cell: ({ taken_paise }) => rupees(taken_paise), className: FIGURE },
  {
    title: "Given back",
    cell: ({ given_back_paise }) => rupees(given_back_paise),
    className: FIGURE,
  },
  { title: "Taken less given back", cell: ({ net_paise }) => rupees(net_paise), className: FIGURE },
  { title: "Orders cancelled", cell: ({ orders_canceled }) => orders_canceled, className: FIGURE },
]

/** What was taken and given back, by day and store. */
const SalesPage = () => {
  const [from, setFrom] = useState(() => plusDays(istToday(), 1 - WEEK))
  const [to, setTo] = useState(istToday)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["sales", from, to],
    queryFn: () => api<{ sales: Sales }>(`/admin/sales?${query({ from, to })}`),
    staleTime: 0,
  })
  return (
    <ListPage
      title="Sales"
      hint={
        <>
          Days are days in India, and every amount is with GST and delivery, as customers paid it.
          <br />
          <b>Orders paid</b> and <b>Taken</b>: payments that were taken on the day and became an
          order. <b>Given back</b>: what was sent to the bank on the day, for orders of any day,
          less what the bank said on the day that it could not pay out. <b>Orders cancelled</b>: on
          the day, paid on any day. A payment that became no order is in no column.
        </>
      }
      tools={
        <>
          <Field
            label="First day"
            type="date"
            value={from}
            max={to}
            onChange={(event) => setFrom(event.target.value)}
          />
          <Field
            label="Last day"
            type="date"
            value={to}
            min={from}
            onChange={(event) => setTo(event.target.value)}
          />
        </>
      }
      label="Sales by day and store"
      columns={COLUMNS}
      rows={data && rowsOf(data.sales)}
      empty="On these days nothing was taken or given back, and no order was cancelled."
      state={{ error, isPending, onRetry: () => void refetch() }}
    />
  )
}

/** The days, and all of them together at the end. */
function rowsOf({ rows, sum }: Sales): Row[] {
  const days = rows.map((row) => ({
    ...row,
    id: `${row.day} ${row.store}`,
    store: row.store ?? "no store",
  }))
  return days.length > 0 ? [...days, { ...sum, id: "sum", day: "All days", store: "" }] : []
}

export const config = defineRouteConfig({ label: "Sales", icon: CurrencyDollar, rank: 3 })

export const handle = { breadcrumb: () => "Sales" }

export default SalesPage
