import { Container, Text } from "@medusajs/ui"

const SENTENCES = {
  time: "Your claim has ended. Nothing was signed and what you typed is still here: claim again to go on.",
  colleague:
    "Your claim has ended and a colleague works on this prescription now. Nothing was signed.",
  verdict: "A colleague has signed a verdict meanwhile. Nothing of yours was signed.",
}

/** Said where the work was going on, so that nobody believes that it was signed. */
export function ClaimLost({ to }: { to: keyof typeof SENTENCES }) {
  return (
    <Container role="alert">
      <Text className="text-ui-fg-error">{SENTENCES[to]}</Text>
    </Container>
  )
}
