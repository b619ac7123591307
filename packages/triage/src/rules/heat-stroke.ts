import { all, any, type RuleFile } from "../types"
import { BURNING, VERY_HOT } from "./very-hot"

export const HEAT_STROKE: RuleFile = {
  topic: "heat_stroke",
  rules: [
    {
      id: "heat_stroke.hot-and-brain",
      when: all(
        any("heat_exposure", "hot_body", VERY_HOT, "heat_stroke_named"),
        any(
          "sudden_confusion",
          "unconscious",
          "fainted",
          "fluctuating_or_drowsy",
          "balance_lost",
          "seizure_now"
        ),
        any("heat_exposure", "no_sweat", "hot_body", VERY_HOT, "heat_stroke_named")
      ),
      because: "Hot body and a changed mind: cool first, at once (NPCCHH).",
    },
    {
      id: "heat_stroke.no-sweat",
      when: all("no_sweat", any("hot_body", VERY_HOT, "heat_exposure", "fever")),
      because: "Hot and dry.",
    },
    {
      id: "heat_stroke.exposure-and-vomit",
      when: all(
        any("heat_exposure", "heat_stroke_named"),
        any("vomiting", "high_fever", VERY_HOT),
        any("very_weak", "hot_body", "worst_headache", "dizzy", VERY_HOT, "high_fever")
      ),
      because: "Heat exhaustion on its way.",
    },
    {
      id: "heat_stroke.extreme-temperature",
      when: BURNING,
      because: "105 F or 41 C.",
    },
  ],
}
