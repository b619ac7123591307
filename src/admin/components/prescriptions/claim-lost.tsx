import { Container, Text } from "@medusajs/ui"

/** Said where the work was going on, so that nothing is signed in the belief that it still can be. */
export function ClaimLost({ byColleague }: { byColleague: boolean }) {
  return (
    <Container role="alert">
      <Text className="text-ui-fg-error">
        {byColleague
          ? "Your claim has ended and a colleague works on this prescription now. Nothing was signed."
          : "Your claim has ended. Nothing was signed and what you typed is still here: claim again to go on."}
      </Text>
    </Container>
  )
}
