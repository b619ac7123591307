import { Badge, Button, Text } from "@medusajs/ui"
import { span } from "../../lib/format"
import { useKeys } from "../../lib/use-keys"
import type { useClaim } from "./use-claim"

/** Below this the time left is shown as a warning. */
const SHORT_MS = 120_000

/** Whose prescription this is and for how long. The key C claims. */
export function ClaimBar({ claim }: { claim: ReturnType<typeof useClaim> }) {
  const { take, release, held, leftMs, begun, byColleague } = claim
  const claimable = !held && !byColleague && !take.isPending
  useKeys({ c: () => claimable && take.mutate() })

  if (held) {
    return (
      <div className="flex items-center gap-x-3">
        <Badge size="small" color={leftMs < SHORT_MS ? "orange" : "green"}>
          Yours for {span(leftMs)}
        </Badge>
        <Button
          size="small"
          variant="secondary"
          isLoading={release.isPending}
          onClick={() => release.mutate()}
        >
          Put back in the queue
        </Button>
      </div>
    )
  }
  return (
    <div className="flex items-center gap-x-3">
      {take.error && (
        <Text role="alert" className="text-ui-fg-error">
          {take.error.message}
        </Text>
      )}
      <Button
        size="small"
        isLoading={take.isPending}
        disabled={byColleague}
        onClick={() => take.mutate()}
      >
        {byColleague ? "Claimed by a colleague" : begun ? "Claim again" : "Claim"}
      </Button>
    </div>
  )
}
