/** Next calls this once at start: a missing setting ends the process and not the first request. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { checkSettings } = await import("./lib/check-settings")
    checkSettings()
  }
}
