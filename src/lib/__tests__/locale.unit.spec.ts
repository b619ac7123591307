import { localeOfRequest } from "../locale"

describe("the language of a request", () => {
  it.each([
    [{ locale: "hi-IN" }, "en-GB,en;q=0.9", "hi"],
    [{ locale: "en-IN" }, "hi", "en"],
    [{}, "hi-IN,hi;q=0.9,en;q=0.8", "hi"],
    [{}, "en-IN;q=0.5, hi;q=0.7", "hi"],
    [{}, "ta-IN,en;q=0.5", "en"],
    [{}, "fr", "en"],
    [{ locale: "fr" }, "hi", "en"],
    [{}, undefined, "en"],
    [{}, ",;q=,q=x;;", "en"],
  ])("of %j and %j is %s", (asked, header, locale) => {
    expect(localeOfRequest({ ...asked, headers: { "accept-language": header } })).toBe(locale)
  })
})
