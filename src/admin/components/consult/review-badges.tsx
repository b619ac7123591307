import { Badge, StatusBadge } from "@medusajs/ui"
import { KIND_LABELS, VERDICT_LABELS, type ReviewKind, type Verdict } from "./types"

const KIND_COLOURS: Record<ReviewKind, "red" | "orange" | "blue" | "grey"> = {
  handover: "red",
  follow_up: "red",
  emergency: "red",
  feedback: "orange",
  guarded: "blue",
  doubt: "orange",
  sample: "grey",
}

const VERDICT_COLOURS: Record<Verdict, "red" | "orange" | "green" | "grey"> = {
  correct: "green",
  incomplete: "orange",
  wrong: "red",
  unsafe: "red",
  answered: "grey",
}

export const KindBadge = ({ kind }: { kind: ReviewKind }) => (
  <StatusBadge color={KIND_COLOURS[kind]}>{KIND_LABELS[kind]}</StatusBadge>
)

export const VerdictBadge = ({ verdict }: { verdict: Verdict }) => (
  <Badge size="2xsmall" color={VERDICT_COLOURS[verdict]}>
    {VERDICT_LABELS[verdict]}
  </Badge>
)
