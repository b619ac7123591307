import { Container, Heading, Text } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"
import { ApiError } from "../../lib/api"
import { ListState } from "./list-state"
import { ListTable, type Column } from "./list-table"
import { Pager } from "./pager"

type Props<Row> = {
  title: string
  /** Beside the title. */
  badge?: ReactNode
  /** Below the title: what the list is, or which keys it has. */
  hint?: ReactNode
  /** Search, choices and buttons. */
  tools?: ReactNode
  /** Between the head and the list. */
  above?: ReactNode
  /** What the table is called by a screen reader. */
  label: string
  columns: Column<Row>[]
  rows: Row[] | undefined
  /** What is said when there is no row. */
  empty: string
  to?: (row: Row) => string
  carries?: object
  state: Pick<ComponentProps<typeof ListState>, "error" | "isPending" | "onRetry">
  pager?: ComponentProps<typeof Pager>
}

/** A page that is one list. Where the role may not read it, it says so and offers nothing else. */
export function ListPage<Row extends { id: string }>(props: Props<Row>) {
  const { state, columns, label, to, carries } = props
  const rows = state.error ? [] : (props.rows ?? [])
  const isForbidden = state.error instanceof ApiError && state.error.status === 403
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-3">
            <Heading>{props.title}</Heading>
            {!isForbidden && props.badge}
          </div>
          {!isForbidden && props.hint && (
            <Text as="div" size="small" className="text-ui-fg-subtle">
              {props.hint}
            </Text>
          )}
        </div>
        {!isForbidden && props.tools && (
          <div className="flex flex-wrap items-end gap-2">{props.tools}</div>
        )}
      </div>
      {!isForbidden && props.above}
      <ListState {...state} isEmpty={rows.length === 0} empty={props.empty} />
      {rows.length > 0 && <ListTable {...{ label, columns, rows, to, carries }} />}
      {props.pager && !isForbidden && <Pager {...props.pager} />}
    </Container>
  )
}
