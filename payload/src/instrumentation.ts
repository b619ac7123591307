/**
 * Next calls this once at start: a missing setting ends the process and not the first request, and
 * connections are watched and what is due is published from now on.
 */
export const register = async () => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { checkSettings } = await import("./lib/check-settings")
    checkSettings()
    const { watchConnections } = await import("./requests/connections")
    watchConnections()
    const { publishOnSchedule } = await import("./scheduling/publish-on-schedule")
    publishOnSchedule()
  }
}
