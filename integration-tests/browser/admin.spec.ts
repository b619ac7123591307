import { closeDesk, openDesk } from "./desk"
import { corePages } from "./core-pages"
import { housePages } from "./house-pages"
import { medicines } from "./medicines"
import { menus } from "./menus"
import { parcels } from "./parcels"
import { queueStates } from "./queue-states"
import { review } from "./review"

/** One system and one browser for all pages. */
describe("the admin in a browser", () => {
  beforeAll(() => openDesk(), 600_000)
  afterAll(closeDesk)

  describe("the pharmacist's desk", review)
  describe("the queue", queueStates)
  describe("medicines", medicines)
  describe("staff, audit and outbox", housePages)
  describe("core's own pages", corePages)
  describe("parcels", parcels)
  describe("the menus", menus)
})
