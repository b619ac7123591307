import type { TextField } from "payload"

/** The full address of a public page. */
export const httpsUrl = ({ name, unique }: { name: string; unique?: boolean }): TextField => ({
  name,
  type: "text",
  required: true,
  unique,
  validate: (value: string | null | undefined) =>
    (URL.canParse(value ?? "") && new URL(value ?? "").protocol === "https:") ||
    "Give the full https address.",
})
