"use client"

import { Button } from "@payloadcms/ui"

export const ReviewedAgain = ({ confirm, close }: { confirm: () => void; close: () => void }) => (
  <div role="dialog" aria-label="Reviewed again" className="publication-controls__form">
    <p>
      You have read this text today, and it holds as it stands. It is published once more,
      unchanged, in your name, and falls due a year from today.
    </p>
    <Button size="small" onClick={confirm}>
      It holds
    </Button>
    <Button size="small" buttonStyle="secondary" onClick={close}>
      Not now
    </Button>
  </div>
)
