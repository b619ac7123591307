import { Button, Skeleton, Text } from "@medusajs/ui"
import { ApiError } from "../../lib/api"

/** Refusals that asking again does not change: forbidden, not found. */
const FINAL = new Set([403, 404])

type Props = {
  error: Error | null
  isPending: boolean
  isEmpty?: boolean
  empty?: string
  onRetry: () => void
}

/** What is shown instead of the answer: a failure, that it loads, or that there is nothing. */
export const ListState = ({ error, isPending, isEmpty, empty, onRetry }: Props) => {
  if (error) {
    const mayRetry = !(error instanceof ApiError && FINAL.has(error.status))
    return (
      <div role="alert" className="flex items-center gap-x-4 px-6 py-4">
        <Text className="text-ui-fg-error">{error.message}</Text>
        {mayRetry && (
          <Button size="small" variant="secondary" onClick={onRetry}>
            Try again
          </Button>
        )}
      </div>
    )
  }
  if (isPending) {
    return (
      <div role="status" aria-label="Loading" className="flex flex-col gap-y-2 px-6 py-4">
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} className="h-8 w-full" />
        ))}
      </div>
    )
  }
  return isEmpty ? <Text className="px-6 py-8 text-center">{empty}</Text> : null
}
