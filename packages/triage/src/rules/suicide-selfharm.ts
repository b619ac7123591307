import { all, any, atLeast, none, type RuleFile } from "../types"

export const SUICIDE_SELFHARM: RuleFile = {
  topic: "suicide_selfharm",
  rules: [
    {
      id: "suicide_selfharm.wish-to-die",
      when: any(
        "wants_to_die",
        "plans_to_die",
        "sees_no_reason_to_live",
        "better_off_without_me",
        "says_goodbye",
        "may_hurt_self"
      ),
      because:
        "A stated wish, plan or threat to die, of anyone: no score is asked for first (WHO mhGAP, self-harm).",
    },
    {
      id: "suicide_selfharm.dying-spoken-of",
      when: all("dying_spoken_of", none("suicide_about_others")),
      because:
        "Words for dying and killing: of a person in need as often as of a film, a mouse or a slow website.",
      needsReader: true,
    },
    {
      id: "suicide_selfharm.self-injury",
      when: "self_injury",
      because: "Self-injury predicts later attempts and is itself a crisis (NICE NG225).",
    },
    {
      id: "suicide_selfharm.lethal-means",
      when: "lethal_means",
      because: "Asking what would kill is answered with help only, whatever reason is given.",
    },
    {
      id: "suicide_selfharm.affairs-in-order",
      when: all(
        atLeast(1, "putting_affairs_in_order"),
        any("despair", "toxin_word", "poison_kept")
      ),
      because: "Farewells, gifts and a locked room beside despair: warning signs of an attempt.",
    },
    {
      id: "suicide_selfharm.despair",
      when: "despair",
      because:
        "Hopelessness or being a burden, said of oneself, is answered as a crisis (Columbia protocol).",
    },
  ],
}
