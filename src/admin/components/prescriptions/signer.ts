import type { Signer } from "./types"

/** Who signed, and under which registration. */
export function signerOf({ pharmacist_snapshot: by }: { pharmacist_snapshot: Signer }): string {
  const registration = [by.registration_number, by.state_council].filter(Boolean).join(", ")
  return `${by.name ?? "A pharmacist"}${registration && ` (${registration})`}`
}
