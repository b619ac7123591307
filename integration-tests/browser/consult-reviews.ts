import { openConsult, type Consult } from "../harness/consult"
import { expectOk } from "../harness/http"
import { DEMO, storefront } from "../harness/shop"
import { faults, page, shop, signIn, trail, visit } from "./desk"

const QUESTION = "Can I wear my contact lenses while swimming?"
const EMERGENCY = "My father has crushing chest pain and is sweating a lot"
const ANSWER = "Please take the lenses out before you swim, and ask your optician about goggles."
const NOTE = "The articles say nothing about swimming."

export function consultReviews(): void {
  let consult: Consult

  beforeAll(async () => {
    consult = await openConsult(await storefront(shop()))
    await consult.ask(QUESTION)
    await expectOk(consult.handOver("pharmacist"))
  })

  it("takes a pharmacist by keyboard from the queue to an answer that the customer reads", async () => {
    await signIn(DEMO.pharmacist)
    await visit("/consult-reviews")
    await page()
      .getByRole("row", { name: /Asked for a pharmacist/ })
      .first()
      .waitFor()

    await page().keyboard.press("j")
    await page().keyboard.press("Enter")
    await page().getByRole("list", { name: "Conversation" }).getByText(QUESTION).waitFor()

    // A verdict alone does not answer somebody who asked for a person
    const form = page().getByRole("form", { name: "Verdict" })
    await form.getByLabel("What the assistant said is").press("Enter")
    await page().getByRole("option", { name: "Answered by me" }).click()
    await form.getByLabel("Answer to the customer").press("Control+Enter")
    await form.getByText("Write what the customer is to read.").waitFor()

    await form.getByLabel("Answer to the customer").fill(ANSWER)
    await form.getByLabel("Note for colleagues").fill(NOTE)
    await form.getByLabel("Note for colleagues").press("Control+Enter")
    await page().getByText("The verdict is on record").first().waitFor()
    await page().getByRole("list", { name: "Conversation" }).getByText(ANSWER).waitFor()
    await page().getByText(NOTE).waitFor()

    const messages = await consult.messages()
    const own = messages.filter(({ role }) => role === "pharmacist")
    expect(own.map(({ text }) => text)).toEqual([ANSWER])
    expect(JSON.stringify(messages)).not.toContain(NOTE)
    expect(faults()).toEqual([])
  }, 180_000)

  it("keeps what was said out of every address", () => {
    for (const words of ["lenses", "swimming", "chest"]) {
      expect(trail().filter((address) => decodeURIComponent(address).includes(words))).toEqual([])
    }
  })

  it("shows which rule raised a red flag, without its words, and takes a mark by keyboard", async () => {
    const reply = await consult.ask(EMERGENCY)
    expect(reply.kind).toBe("red_flag")

    await visit("/red-flags")
    const row = page()
      .getByRole("table", { name: "Red flags" })
      .getByRole("row", { name: /Heart attack, chest pain/ })
      .first()
    await row.getByText("chest pressure").waitFor()
    const shown = (await page().locator("main").innerText()).toLowerCase()
    for (const word of ["crushing", "father"]) {
      expect(shown).not.toContain(word)
    }

    await row.getByRole("button", { name: "False alarm" }).press("Enter")
    await row.getByText(/^False alarm, .+ IST$/).waitFor()
    await row.getByRole("button", { name: "Right" }).press("Enter")
    await row.getByText(/^Right, .+ IST$/).waitFor()

    const counted = page().getByRole("table", { name: "Rules" })
    await counted.getByRole("row", { name: /acs_chest_pain\.chest-pressure/ }).waitFor()
    expect(faults()).toEqual([])
  }, 120_000)

  it("finds the list again as it was filtered, and marks a flag in its chat", async () => {
    await visit("/consult-reviews?kind=emergency&topic=acs_chest_pain")
    const row = page()
      .getByRole("table", { name: "Consult reviews" })
      .getByRole("row", { name: /Told of an emergency.*Heart attack, chest pain.*Emergency/ })
      .first()
    await row.waitFor()
    expect(await page().locator("main").innerText()).not.toMatch(/csess_|crev_/)

    await row.click()
    const flag = page().getByRole("region", { name: "Red flag: Heart attack, chest pain" }).first()
    await flag.getByText(/Rule acs_chest_pain\.chest-pressure.*chest pressure/).waitFor()
    await flag.getByRole("button", { name: "Wrong topic" }).press("Enter")
    await flag.getByLabel("Which topic is right").press("Enter")
    await page().getByRole("option", { name: "Stroke", exact: true }).click()
    await flag.getByText(/^Wrong topic: Stroke, .+ IST$/).waitFor()
    expect(new URL(page().url()).search).toBe("")

    await page().getByRole("link", { name: "Queue" }).click()
    await row.waitFor()
    expect(new URL(page().url()).search).toBe("?kind=emergency&topic=acs_chest_pain")
    expect(faults()).toEqual([])
  }, 120_000)

  it("lets an auditor see the queue and not what customers wrote", async () => {
    await signIn(DEMO.auditor)
    await visit("/consult-reviews")
    await page().getByText("Only a pharmacist opens what a customer wrote.").waitFor()
    expect(
      await page()
        .getByRole("link", { name: /Asked for a pharmacist/ })
        .count()
    ).toBe(0)

    await signIn(DEMO.support)
    for (const path of ["/consult-reviews", "/red-flags"]) {
      await visit(path)
      await page()
        .getByRole("alert")
        .getByText("Your role does not allow this: ask an owner")
        .waitFor()
    }
    expect(faults()).toEqual([])
  }, 120_000)
}
