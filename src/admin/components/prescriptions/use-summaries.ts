import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { api, query } from "../../lib/api"
import type { Summary } from "./types"

/**
 * For whom, what of and how soon. Each read is on record, so a prescription is asked about once
 * while the page is open, however often the queue itself is polled.
 */
export function useSummaries(ids: string[]): ReadonlyMap<string, Summary> {
  const [known, setKnown] = useState<ReadonlyMap<string, Summary>>(new Map())
  const missing = ids.filter((id) => !known.has(id)).sort()
  useQuery({
    queryKey: ["prescription-summaries", missing],
    enabled: missing.length > 0,
    staleTime: Infinity,
    queryFn: async () => {
      const { summaries } = await api<{ summaries: Summary[] }>(
        `/admin/prescription-summaries?${query({ ids: missing.join(",") })}`
      )
      setKnown((before) => new Map([...before, ...summaries.map((one) => [one.id, one] as const)]))
      return summaries
    },
  })
  return known
}
