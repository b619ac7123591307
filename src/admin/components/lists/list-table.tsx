import { Table } from "@medusajs/ui"
import { useRef, type ReactNode } from "react"
import { Link, useNavigate } from "react-router-dom"
import { useKeys } from "../../lib/use-keys"

export type Column<Row> = {
  title: string
  cell: (row: Row) => ReactNode
  /** Figures stand to the right, other columns may have classes of their own. */
  className?: string
}

type Props<Row> = {
  label: string
  columns: Column<Row>[]
  rows: Row[]
  /** Where a row leads: a click, or Enter once J, K or the arrows have reached it. */
  to?: (row: Row) => string
  /** What the page behind a row gets to know, and its address does not say. */
  carries?: object
}

export function ListTable<Row extends { id: string }>({
  label,
  columns,
  rows,
  to,
  carries,
}: Props<Row>) {
  const navigate = useNavigate()
  const body = useRef<HTMLTableSectionElement>(null)
  const move = (step: number) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>("a[data-row]") ?? [])]
    const at = links.findIndex((link) => link === document.activeElement)
    links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus()
  }
  const down = () => move(1)
  const up = () => move(-1)
  useKeys(to ? { j: down, ArrowDown: down, k: up, ArrowUp: up } : {})

  return (
    <div className="overflow-x-auto">
      <Table aria-label={label}>
        <Table.Header>
          <Table.Row>
            {columns.map(({ title, className }) => (
              <Table.HeaderCell key={title} className={`whitespace-nowrap ${className ?? ""}`}>
                {title}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body ref={body}>
          {rows.map((row) => (
            <Table.Row
              key={row.id}
              className={to && "focus-within:bg-ui-bg-base-hover cursor-pointer"}
              onClick={() => to && void navigate(to(row), { state: carries })}
            >
              {columns.map(({ title, cell, className }, index) => (
                <Table.Cell key={title} className={className}>
                  {to && index === 0 ? (
                    <Link
                      data-row
                      to={to(row)}
                      state={carries}
                      className="focus-visible:shadow-borders-focus rounded-sm outline-none"
                      onClick={(event) => event.stopPropagation()}
                    >
                      {cell(row)}
                    </Link>
                  ) : (
                    cell(row)
                  )}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
