import type { Caller } from "../../harness/http"
import { uploadNew } from "../../harness/scenes"
import { cartWith, medicinesOn, registerCustomer, storefront, type Cart } from "../../harness/shop"
import { theShop } from "./shop-window"

type Lines = { prescription_lines: { line_id: string; state: string; message: string | null }[] }

export function prescriptionLines(): void {
  let customer: Caller
  let cart: Cart
  let path: string

  beforeAll(async () => {
    customer = await registerCustomer(theShop(), "cart-lines@pulsekart.test")
    const [otc] = await medicinesOn(customer, { rx: false })
    const [rx] = await medicinesOn(customer, { rx: true, scheme: "H" })
    cart = await cartWith(
      customer,
      [otc, rx].map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    )
    path = `/store/carts/${cart.id}/prescription-lines`
  })

  it("before paying, in the words of the refused checkout", async () => {
    // Given a cart with one scheduled line; when it is read, before and after an upload
    const before = await customer.get<Lines>(path)
    const refused = await customer.post<Lines>(`/store/carts/${cart.id}/checkout`)
    await uploadNew(customer, cart.id)
    const after = await customer.get<Lines>(path)
    const inHindi = await customer.with({ "accept-language": "hi-IN" }).get<Lines>(path)

    // Then each says the same, of that line alone
    expect(before).toMatchObject({
      status: 200,
      body: { prescription_lines: [{ line_id: expect.any(String), state: "needed" }] },
    })
    expect(refused.body).toMatchObject({ code: "rx_required", ...before.body })
    expect(after.body.prescription_lines).toMatchObject([
      { line_id: before.body.prescription_lines[0].line_id, state: "in_review" },
    ])
    expect(inHindi.body.prescription_lines[0].message).toMatch(/पर्ची/)
    expect(before.headers.get("cache-control")).toBe("no-store")
  })

  it("and nobody else's", async () => {
    const stranger = await registerCustomer(theShop(), "cart-lines-stranger@pulsekart.test")
    const guest = await storefront(theShop())

    expect(await stranger.get(path)).toMatchObject({ status: 404, body: { code: "not_found" } })
    expect(await guest.get(path)).toMatchObject({ status: 401, body: { code: "unauthorized" } })
  })
}
