import type { Endpoint } from "payload"

/** Stands before a route that Payload would add, and refuses everybody. */
export const closedEndpoint = ({
  path,
  method,
  message,
}: Pick<Endpoint, "path" | "method"> & { message: string }): Endpoint => ({
  path,
  method,
  handler: () =>
    Response.json({ type: "not_allowed", code: "route_closed", message }, { status: 403 }),
})
