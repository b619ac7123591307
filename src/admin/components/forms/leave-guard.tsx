import { Prompt } from "@medusajs/ui"
import { useBlocker } from "react-router-dom"

/** Asks before a link or the back button takes away what was typed. */
export function LeaveGuard({ isFilled }: { isFilled: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isFilled && currentLocation.pathname !== nextLocation.pathname
  )
  return (
    <Prompt
      open={blocker.state === "blocked"}
      variant="confirmation"
      onOpenChange={(open) => !open && blocker.reset?.()}
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>Leave this page?</Prompt.Title>
          <Prompt.Description>What you typed here is not kept.</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>Stay</Prompt.Cancel>
          <Prompt.Action onClick={() => blocker.proceed?.()}>Leave</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
