import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { api, query } from "../../lib/api"

type Options = {
  /** The first part of the key under which the answers are kept. */
  key: string
  path: string
  filter: Record<string, string | number | undefined>
  refetchInterval?: number
  /** Where the page is kept; without it the page is forgotten when somebody leaves. */
  pages?: [cursors: string[], turnTo: (cursors: string[]) => void]
}

/** A list that is read page by page. Another filter begins at its first page. */
export function usePages<Answer extends { next_cursor: string | number | null }>(options: Options) {
  const asked = query(options.filter)
  const own = useState<string[]>([])
  const [cursors, setCursors] = options.pages ?? own
  const [askedBefore, setAskedBefore] = useState(asked)
  if (asked !== askedBefore) {
    setAskedBefore(asked)
    own[1]([])
  }
  const search = query({ ...options.filter, cursor: cursors.at(-1) })
  const result = useQuery({
    queryKey: [options.key, "list", search],
    queryFn: () => api<Answer>(`${options.path}?${search}`),
    refetchInterval: options.refetchInterval,
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
  return {
    data: result.data,
    state: {
      error: result.error,
      isPending: result.isPending,
      onRetry: () => void result.refetch(),
    },
    pager: { cursors, next: result.data?.next_cursor, onChange: setCursors },
  }
}
