import { triage, UNSAID, type Doubt } from "@pulsekart/triage"
import { abstention } from "../replies/compose"
import { withHelp } from "../replies/with-help"
import { NO_RULES_FROM_CMS } from "../safety-rules"

describe("a reply to what may be a danger", () => {
  const noticeTo = (doubt: Doubt, language: "en" | "hi" | "hinglish") =>
    withHelp(
      abstention("nothing_found", language),
      { raised: null, doubt },
      { rules: NO_RULES_FROM_CMS, language }
    ).body.notice

  it.each([
    ["en", "yes it is happening now", /112.*\nWrite here .* what is happening/],
    ["hi", "हाँ, अभी हो रहा है", /112.*\nयहाँ कुछ शब्दों में लिखें/],
    ["hinglish", "haan abhi ho raha hai", /112.*\nYahan kuch shabdon mein likhein/],
  ] as const)("asks what is happening where nobody said it, in %s", (language, text, asked) => {
    expect(triage(text)).toMatchObject(UNSAID)

    const notice = noticeTo(UNSAID, language)

    expect(notice).toMatch(asked)
    expect(notice).not.toMatch(/14416/)
  })

  it("asks nothing where it is said", () => {
    const doubt: Doubt = { ...UNSAID, rule_id: "reader" }

    expect(noticeTo(doubt, "en")).toMatch(/112/)
    expect(noticeTo(doubt, "en")).not.toMatch(/what is happening/)
  })
})
