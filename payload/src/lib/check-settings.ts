import { readServerEnv } from "../env"

/** Next would go on listening after an error at start, and answer nothing. */
export const checkSettings = () => {
  try {
    readServerEnv()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
