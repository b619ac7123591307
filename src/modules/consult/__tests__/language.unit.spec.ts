import { isNotRead, languageOf } from "../language"

describe("the language of a message", () => {
  it.each([
    ["What helps against fever?", "en"],
    ["बुखार में क्या करें?", "hi"],
    ["bukhar mein kya karna chahiye", "hinglish"],
    ["saanp ne kaat liya", "hinglish"],
    ["bachche ne phenyl pi liya", "hinglish"],
    ["padosi phenyl pi gaye", "hinglish"],
    ["Is the vaccine safe for my baby", "en"],
    ["A snake bit him and his leg swells", "en"],
    ["I have chest pain", "en"],
    ["112?", "hi"],
    ["છાતીમાં દુખે છે", "hi"],
  ])("%s is %s", (text, language) => {
    expect(languageOf(text, "hi")).toBe(language)
  })

  it.each([
    ["saanp ne kaat liya", "hinglish"],
    ["paracetamol dose adults", "en"],
  ])("%s is %s in an English consult too", (text, language) => {
    expect(languageOf(text, "en")).toBe(language)
  })

  it.each([
    ["છાતીમાં દુખે છે", true],
    ["நெஞ்சு வலிக்கிறது", true],
    ["ছাতিতে ব্যথা", true],
    ["سینے میں درد", true],
    ["my pet says வலி", false],
    ["What helps against fever?", false],
    ["सीने में दर्द", false],
    ["сhest раin", false],
    ["café ﬁbre", false],
    ["112 👍", false],
    ["", false],
  ])("%s is in letters that nobody here reads: %s", (text, unread) => {
    expect(isNotRead(text)).toBe(unread)
  })
})
