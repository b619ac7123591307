import { useQuery } from "@tanstack/react-query"
import { api, query } from "../../lib/api"
import type { Me } from "../../lib/use-me"

const READERS = ["owner", "operator", "pharmacist", "support"]

export type Return = { id: string; display_id?: number; status: string }

/** What the customer sends back of an order; nothing for who does not read it. */
export function useReturns(orderId: string, me: Me | undefined): Return[] | undefined {
  const { data } = useQuery({
    enabled: me?.roles.some((role) => READERS.includes(role)) ?? false,
    queryKey: ["order-returns", orderId],
    queryFn: () =>
      api<{ returns: Return[] }>(
        `/admin/returns?${query({ order_id: orderId, fields: "id,display_id,status" })}`
      ),
  })
  return data?.returns
}
