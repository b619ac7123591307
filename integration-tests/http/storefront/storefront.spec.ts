import { cancelling } from "./cancelling"
import { closeWindow, openWindow } from "./shop-window"
import { documented } from "./documented"
import { errorCodes } from "./error-codes"
import { prescriptionLines } from "./prescription-lines"
import { returning } from "./returning"
import { starterWalk } from "./starter-walk"
import { wayBack } from "./way-back"

/** One system for all of a storefront's ways. */
describe("a storefront", () => {
  beforeAll(openWindow, 240_000)
  afterAll(closeWindow)

  describe("that is Medusa's starter, from its own calls", starterWalk)
  describe("reads the code of a refusal", errorCodes)
  describe("is built after its guide", documented)
  describe("reads what the lines of its customer's cart need", prescriptionLines)
  describe("gets its customer back from paying", wayBack)
  describe("lets its customer cancel", cancelling)
  describe("lets its customer send something back", returning)
})
