import { startTestCms, type Cms } from "../harness/cms"
import { consultReviews } from "./consult-reviews"
import { closeDesk, openDesk } from "./desk"
import { knowledge } from "./knowledge"
import { publication } from "./publication"

/** Documents of each kind: enough to tell a rare word from a common one. */
const SHELF = 12

/** A CMS, a shop that follows it, and one browser for the pages of both. */
describe("content in a browser", () => {
  let cms: Cms | undefined

  beforeAll(async () => {
    cms = await startTestCms()
    // The first content is some hundred documents, each of which would be embedded first.
    await cms.keepPublished(SHELF)
    await openDesk({
      ...cms.settings,
      CMS_TIMEOUT_SECONDS: "20",
      RATE_LIMIT_CONSULT_MESSAGES: "1000",
    })
  }, 1_800_000)

  afterAll(async () => {
    await closeDesk()
    await cms?.stop()
  })

  const running = (): Cms => {
    if (!cms) {
      throw new Error("The CMS does not run.")
    }
    return cms
  }

  describe("from a draft to an answer and back", () => publication(running))
  describe("the pharmacist's consults", consultReviews)
  describe("the knowledge index", () => knowledge(running))
})
