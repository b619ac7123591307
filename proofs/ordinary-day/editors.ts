import { setTimeout as pause } from "node:timers/promises"
import {
  askForReview,
  draftArticle,
  openFromQueue,
  publish,
  signInToPanel,
  unpublish,
} from "../../integration-tests/browser/cms-panel"
import type { Cms } from "../../integration-tests/harness/cms"
import type { Consult } from "../../integration-tests/harness/consult"
import { until } from "../../integration-tests/harness/system"
import type { Screens } from "./screens"

const TITLE = "Cleaning the earmould of a hearing aid"
const QUESTION = "How do I clean the earmould of my hearing aid?"
const ADVICE = "Wash the earmould of a hearing aid in warm soapy water once a week."
const FOLLOWS_MS = 120_000

/** From a draft to an answer and back, each by the one whose part it is. @returns what went wrong */
export async function editorsDay({
  cms,
  screens,
  consult,
  source,
}: {
  cms: Cms
  screens: Screens
  consult: Consult
  source: string
}): Promise<string[]> {
  const { page } = screens
  const faults: string[] = []
  const answered = async () => JSON.stringify(await consult.ask(QUESTION)).includes(ADVICE)

  await signInToPanel(page, cms.url, cms.people.editor)
  await screens.look("cms-editor")
  const id = await draftArticle(page, cms.url, {
    title: TITLE,
    summary: "How to keep the part that sits in the ear clean.",
    lines: ["How to clean the earmould", ADVICE, "Let it dry overnight before you wear it."],
    source,
  })
  await askForReview(page, cms.url, id, "Is once a week often enough?")
  await screens.look("cms-asked")
  if (await answered()) {
    faults.push("a draft was answered from")
  }

  await signInToPanel(page, cms.url, cms.people.reviewer)
  await openFromQueue(page, cms.url, TITLE)
  await screens.look("cms-review")
  await publish(page, cms.url, id)
  await until(
    async () => {
      await pause(1_000)
      return await answered()
    },
    "an answer from the published text",
    FOLLOWS_MS
  )
  await unpublish(page, cms.url, id)
  await screens.look("cms-withdrawn")
  if (await answered()) {
    faults.push("a withdrawn text was answered from")
  }
  return faults
}
