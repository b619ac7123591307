import { connect } from "node:net"
import { caller, expectOk, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import {
  DEMO,
  emptyCart,
  loginCustomer,
  prescriptionImage,
  registerCustomer,
  storefront,
  type Cart,
  type Shop,
} from "../../harness/shop"

type Seen = Cart & { customer_id: string | null; email: string | null; customer?: unknown }

export function hostileInput(shop: () => Shop): void {
  it.each(["\u0000", "cart_\u0000x", "\u0007"])(
    "in a field of an upload is refused by its name: %j",
    async (cartId) => {
      const customer = await loginCustomer(shop(), DEMO.asha)
      const form = new FormData()
      form.set("cart_id", cartId)
      const image = await prescriptionImage(["Dr. Hostile", "Rx  One line"])
      form.set("file", new Blob([new Uint8Array(image)], { type: "image/png" }), "prescription")

      const refused = await customer.send<Refusal>("/store/prescriptions", {
        method: "POST",
        body: form,
      })

      expect([refused.status, refused.body.code]).toEqual([400, "invalid_request"])
      expect(refused.body.message).toContain("cart_id")
    }
  )

  it("does not learn from a cart who has an e-mail address", async () => {
    const email = "known-to-a-stranger@pulsekart.test"
    const owner = await registerCustomer(shop(), email)
    const [{ id }] = await rows<{ id: string }>(
      shop().databaseUrl,
      `select id from customer where email = '${email}' and has_account`
    )
    const store = await storefront(shop())
    const { regions } = await expectOk(store.get<{ regions: { id: string }[] }>("/store/regions"))
    const guestCart = async (address: string) =>
      (
        await expectOk(
          store.post<{ cart: Seen }>("/store/carts", { region_id: regions[0]?.id, email: address })
        )
      ).cart

    const known = await guestCart(email)
    const unknown = await guestCart("nobody-knows@pulsekart.test")

    expect([known.customer_id, unknown.customer_id]).toEqual([null, null])
    expect(JSON.stringify(known)).not.toContain(id)
    const anonymous = await emptyCart(store)
    const added = await store.post(`/store/carts/${anonymous.id}?fields=*customer`, { email })
    expect(JSON.stringify(added.body)).not.toContain(id)
    const own = await expectOk(
      owner.post<{ cart: Seen }>("/store/carts", { region_id: regions[0]?.id })
    )
    expect(own.cart.customer_id).toBe(id)
  })

  it("that comes a byte now and then is ended, and holds up nobody", async () => {
    const { hostname, port } = new URL(shop().url)
    const started = Date.now()
    const answer = await new Promise<string>((resolve) => {
      let text = ""
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          "POST /auth/customer/emailpass HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
        )
      })
      const drip = setInterval(() => socket.write(" "), 1_000)
      socket.on("data", (part) => (text += part.toString()))
      socket.on("close", () => {
        clearInterval(drip)
        resolve(text)
      })
      // The server may reset a connection whose rest it does not read.
      socket.on("error", () => undefined)
      socket.setTimeout(60_000, () => socket.destroy(new Error("It is still open.")))
    })

    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toContain("body_too_slow")
    expect(Date.now() - started).toBeLessThan(45_000)
    expect((await caller(shop().url).get("/health")).status).toBe(200)
  }, 90_000)
}
