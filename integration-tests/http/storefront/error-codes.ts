import { caller } from "../../harness/http"
import { refusedWith } from "./starter-calls"
import { STOREFRONT, theShop, visitor } from "./shop-window"

export function errorCodes(): void {
  it("from the status text that Medusa's client keeps", async () => {
    const { sdk } = await visitor()

    const [coded, signedOut, unknown] = await Promise.all([
      refusedWith(sdk.client.fetch("/store/products?limit=100000")),
      refusedWith(sdk.client.fetch("/store/orders")),
      refusedWith(sdk.client.fetch("/store/nothing-here")),
    ])

    expect(coded).toMatchObject({ status: 400, statusText: "invalid_request" })
    expect(coded.message).toContain("limit")
    // A 401 has one code only, and storefronts compare its status text.
    expect(signedOut).toMatchObject({ status: 401, statusText: "Unauthorized" })
    expect(unknown).toMatchObject({ status: 404, statusText: "not_found" })
  })

  it("from a header that a page of the storefront may read, and the body", async () => {
    const { headers, body, status } = await caller(theShop().url, { origin: STOREFRONT }).get<{
      code: string
    }>("/store/orders")

    expect(status).toBe(400)
    expect(headers.get("x-error-code")).toBe(body.code)
    expect(headers.get("access-control-allow-origin")).toBe(STOREFRONT)
    expect(headers.get("access-control-expose-headers")).toContain("x-error-code")
    expect(headers.get("access-control-expose-headers")).toContain("retry-after")
  })

  it("and a success carries none", async () => {
    const { headers, status } = await caller(theShop().url).get("/health")

    expect(status).toBe(200)
    expect(headers.get("x-error-code")).toBeNull()
  })
}
