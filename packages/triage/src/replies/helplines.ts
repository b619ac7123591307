import type { Helpline } from "../types"

/** Compiled in, so no outage and no edit takes one away. How sure of each we are: docs, medical safety. */
export const HELPLINES = {
  all_emergencies: { name: "Emergency (ERSS)", phone: "112", kind: "all_emergencies" },
  ambulance: { name: "Ambulance", phone: "108", kind: "ambulance" },
  mother_and_child: { name: "Ambulance for mother and child", phone: "102", kind: "ambulance" },
  mental_health: { name: "Tele-MANAS", phone: "14416", kind: "mental_health" },
  mental_health_long: { name: "Tele-MANAS", phone: "1-800-891-4416", kind: "mental_health" },
  poison: {
    name: "National Poisons Information Centre, AIIMS",
    phone: "1800-116-117",
    kind: "poison",
  },
  women: { name: "Women's helpline", phone: "181", kind: "women" },
  children: { name: "Childline", phone: "1098", kind: "children" },
} satisfies Record<string, Helpline>

export type HelplineName = keyof typeof HELPLINES
