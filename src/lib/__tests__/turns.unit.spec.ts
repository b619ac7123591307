import { Turns } from "../turns"

const SOON = () => Date.now() + 10_000

describe("turns", () => {
  it("let one at a time at the same thing, in the order of their coming", async () => {
    const turns = new Turns(10)
    const seen: string[] = []
    const goTo = (name: string, subject: string) =>
      turns.inTurn([subject], SOON(), async () => {
        seen.push(`${name} begins`)
        await new Promise(setImmediate)
        seen.push(`${name} ends`)
      })

    await Promise.all([goTo("one", "a"), goTo("two", "a"), goTo("other", "b")])

    expect(seen).toEqual([
      "one begins",
      "other begins",
      "one ends",
      "two begins",
      "other ends",
      "two ends",
    ])
  })

  it("refuse at once whoever finds too many waiting, and go on with the others", async () => {
    const turns = new Turns(2)
    let worked = 0
    const go = () => turns.inTurn(["a"], SOON(), async () => void worked++)

    const ends = await Promise.allSettled(Array.from({ length: 500 }, go))

    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(3)
    expect(worked).toBe(3)
    expect(ends.at(-1)).toMatchObject({ reason: { code: "state_conflict" } })
  })

  it("end the waiting of whoever has waited too long, and pass over them", async () => {
    const turns = new Turns(2)
    let end = () => {}
    const held = turns.inTurn(["a"], SOON(), () => new Promise<void>((resolve) => (end = resolve)))

    await expect(
      turns.inTurn(["a"], Date.now() + 10, async () => "too late")
    ).rejects.toMatchObject({ code: "state_conflict" })
    end()
    await held

    expect(await turns.inTurn(["a"], SOON(), async () => "next")).toBe("next")
  })

  it("of several things never wait for each other, and are given on when the work fails", async () => {
    const turns = new Turns(2)
    const fails = () => turns.inTurn(["b", "a", "a"], SOON(), () => Promise.reject(new Error("no")))

    await expect(Promise.all([fails(), fails()])).rejects.toThrow("no")

    expect(await turns.inTurn(["a", "b"], SOON(), async () => "free")).toBe("free")
  })
})
