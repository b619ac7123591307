import { foldIndianMobile, foldPincode } from "../indian-contact"

describe("a pincode as people write it", () => {
  it.each([
    "560034",
    "560 034",
    " 560034 ",
    "560-034",
    "560–034",
    "५६००३४",
    "೫೬೦೦೩೪",
    "５６００３４",
  ])("%j is 560034", (typed) => expect(foldPincode(typed)).toBe("560034"))

  it.each(["56003", "060034", "5600345", "call me", "", "560034 Bengaluru"])(
    "%j is none",
    (typed) => expect(foldPincode(typed)).toBeNull()
  )
})

describe("a mobile number as people write it", () => {
  it.each([
    "9845012345",
    "098450 12345",
    "+91 98450-12345",
    "0091 9845012345",
    "(98450) 12345",
    "९८४५०१२३४५",
  ])("%j is +919845012345", (typed) => expect(foldIndianMobile(typed)).toBe("+919845012345"))

  it.each([
    "12",
    "call me",
    "9845012345 call me",
    "080 2658 1234",
    "+1 415 555 0100",
    "0000000001",
  ])("%j is none", (typed) => expect(foldIndianMobile(typed)).toBeNull())
})
