import { getPayload } from "payload"
import { readServerEnv } from "../env"
import { startSweep } from "./sweep"

/** Starts the sweep in this process. */
export const publishOnSchedule = () =>
  startSweep({
    connect: async () => {
      const { default: config } = await import("../payload.config")
      return getPayload({ config })
    },
    leaseSeconds: readServerEnv().scheduleLeaseSeconds,
  })
