import { createMedusaContainer, MedusaError } from "@medusajs/framework/utils"
import { assertCheckout, registerCheckoutGuard, type GuardedCart } from "../index"
import { removeCheckoutGuard } from "../registry"

const cart: GuardedCart = { id: "cart_1", currency_code: "inr" } as GuardedCart
const container = createMedusaContainer()
const names = ["test-a", "test-b"]

afterEach(() => names.forEach(removeCheckoutGuard))

describe("assertCheckout", () => {
  it("runs guards in the order of their names and stops at the first refusal", async () => {
    const asked: string[] = []
    const refused = new MedusaError(MedusaError.Types.NOT_ALLOWED, "no", "rx_required")
    registerCheckoutGuard({ name: "test-b", check: () => void asked.push("test-b") })
    registerCheckoutGuard({
      name: "test-a",
      check: () => {
        asked.push("test-a")
        throw refused
      },
    })

    await expect(assertCheckout({ cart, container, stage: "checkout" })).rejects.toBe(refused)

    expect(asked).toEqual(["test-a"])
  })

  it("keeps one guard a name, the last registered", async () => {
    const asked: string[] = []
    registerCheckoutGuard({ name: "test-a", check: () => void asked.push("first") })
    registerCheckoutGuard({ name: "test-a", check: () => void asked.push("second") })

    await assertCheckout({ cart, container, stage: "completion" })

    expect(asked).toEqual(["second"])
  })

  it("refuses when a guard breaks, without repeating what the guard said", async () => {
    registerCheckoutGuard({
      name: "test-a",
      check: () => {
        throw new Error("asha@example.test")
      },
    })

    const failure = await assertCheckout({ cart, container, stage: "checkout" }).catch((e) => e)

    expect(failure).toMatchObject({ type: "unexpected_state", code: "checkout_guard_failed" })
    expect(failure.message).not.toContain("asha")
  })
})
