import { Prompt } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  question: string
  /** What stands fast after a yes. */
  children: ReactNode
  yes: string
  onYes: () => void
  onNo: () => void
}

/** Asked before what cannot be taken back. Y says yes, and no other key does by accident. */
export const AskFirst = ({ question, children, yes, onYes, onNo }: Props) => (
  <Prompt open variant="confirmation" onOpenChange={(open) => !open && onNo()}>
    <Prompt.Content
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === "y" && !event.repeat) {
          event.preventDefault()
          onYes()
        }
      }}
    >
      <Prompt.Header>
        <Prompt.Title>{question}</Prompt.Title>
        <Prompt.Description>{children}</Prompt.Description>
      </Prompt.Header>
      <Prompt.Footer>
        <Prompt.Cancel>Not yet</Prompt.Cancel>
        <Prompt.Action onClick={onYes}>{yes} (Y)</Prompt.Action>
      </Prompt.Footer>
    </Prompt.Content>
  </Prompt>
)
