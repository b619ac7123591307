import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { api, query } from "../../lib/api"
import { useMe } from "../../lib/use-me"

/** Rows of `GET /admin/<name>`, of one order or of all; none for whom they are not. */
export function useAlertRows<Row>(
  { name, key }: { name: string; key: string },
  orderId: string | undefined
): Row[] {
  const me = useMe()
  const { data } = useQuery({
    enabled: me?.may(`GET /admin/${name}`) ?? false,
    queryKey: [name, orderId],
    queryFn: () => api<Record<string, Row[]>>(`/admin/${name}?${query({ order_id: orderId })}`),
    staleTime: 0,
  })
  return data?.[key] ?? []
}

/** What must be done about some orders, above everything else. */
export function AlertList(props: { heading: string; hint: string; children: ReactNode }) {
  return (
    <Container
      role="alert"
      className="border-ui-tag-red-border order-first flex flex-col gap-y-3 border p-6"
    >
      <Heading level="h2" className="text-ui-fg-error">
        {props.heading}
      </Heading>
      <Text size="small">{props.hint}</Text>
      <ul className="txt-small flex flex-col gap-y-1">{props.children}</ul>
    </Container>
  )
}
