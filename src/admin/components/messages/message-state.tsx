import { StatusBadge } from "@medusajs/ui"
import type { MessageState } from "./types"

const STATES = {
  waiting: { color: "orange", label: "waiting" },
  sent: { color: "green", label: "sent" },
  failed: { color: "red", label: "failed" },
  shown: { color: "grey", label: "shown here only" },
} as const

export const MessageStateBadge = ({ state }: { state: MessageState }) => (
  <StatusBadge color={STATES[state].color}>{STATES[state].label}</StatusBadge>
)
