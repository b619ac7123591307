/** Form 21 covers Schedules C and C1, form 20 the rest (Rules 61(1), 61(2); docs/law.md D8). */
export function licenceFormOf(scheme: string | null): "20" | "21" {
  return scheme === "C" || scheme === "C1" ? "21" : "20"
}
