import { istToday } from "../../lib/format"
import type { Registration } from "./types"

/** Why nothing can be signed under a registration, or nothing. */
export function whyNotSigning(
  registration: Pick<Registration, "status" | "valid_to"> | null | undefined
): string | undefined {
  if (!registration) {
    return "No registration is on file"
  }
  if (registration.valid_to < istToday()) {
    return `The registration ended on ${registration.valid_to}`
  }
  return registration.status === "active"
    ? undefined
    : "The owner has not confirmed it, or took it back"
}
