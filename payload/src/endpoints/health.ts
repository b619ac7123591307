import type { Endpoint } from "payload"

/** Healthy means that the database answers and has our tables. */
export const health: Endpoint = {
  path: "/health",
  method: "get",
  handler: async ({ payload }) => {
    try {
      await payload.db.pool.query("select 1 from users limit 1")
      return Response.json({ status: "ok" })
    } catch (error) {
      payload.logger.error({ err: error, msg: "The health check cannot reach its tables" })
      return Response.json({ status: "unavailable" }, { status: 503 })
    }
  },
}
