/**
 * Next calls this once at start: a missing setting ends the process and not the first request, and
 * what is due is published from now on.
 */
export const register = async () => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { checkSettings } = await import("./lib/check-settings")
    checkSettings()
    const { publishOnSchedule } = await import("./scheduling/publish-on-schedule")
    publishOnSchedule()
  }
}
