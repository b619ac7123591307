/**
 * Runs a command of the CMS and ends the process with an honest code. The code is 1 until the work
 * has ended well: a process whose last promise never settles leaves with 0 otherwise.
 */
export const runScript = async (work: () => Promise<void>): Promise<never> => {
  process.exitCode = 1
  // These commands read no .env of the working folder and never wait for a developer's server.
  process.env.DISABLE_PAYLOAD_HMR = "true"
  try {
    await work()
    process.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
