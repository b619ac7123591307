"use client"

import { Button } from "@payloadcms/ui"

const AFTERWARDS: Record<string, string | undefined> = {
  "red-flag-patterns":
    "From this moment nobody is warned by this rule: the assistant no longer takes these words for an emergency. The rules in the program stay.",
  "emergency-replies":
    "From this moment the words in the program are said in place of these. An emergency stays one.",
  helplines: "From this moment customers are no longer given this number.",
}

export const TakeBack = ({
  collection,
  takeBack,
  close,
}: {
  collection: string
  takeBack: () => void
  close: () => void
}) => (
  <div role="dialog" aria-label="Take back" className="publication-controls__form">
    <p>
      {AFTERWARDS[collection] ??
        "From this moment customers and the assistant no longer see this text."}{" "}
      The draft stays here.
    </p>
    <Button size="small" onClick={takeBack}>
      Confirm
    </Button>
    <Button size="small" buttonStyle="secondary" onClick={close}>
      Keep it published
    </Button>
  </div>
)
