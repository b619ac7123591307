import type { Logger } from "@medusajs/framework/types"

export type CmsDependencies = { logger: Pick<Logger, "warn"> }

export type CmsOptions = {
  /** Without an address or a key every read is refused with `cms_unavailable`. */
  url?: string
  serviceKey?: string
  timeoutMs: number
}
