import { readServerEnv } from "./env"

/** Next calls this once at start: a missing setting stops the boot and not the first request. */
export const register = () => {
  readServerEnv()
}
