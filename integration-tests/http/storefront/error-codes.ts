import { caller } from "../../harness/http"
import { storefront } from "../../harness/shop"
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
    // Storefronts compare the status text of a 401.
    expect(signedOut).toMatchObject({ status: 401, statusText: "Unauthorized" })
    expect(unknown).toMatchObject({ status: 404, statusText: "not_found" })
  })

  it("from a header that a page of the storefront may read, and the body", async () => {
    const { headers, body, status } = await caller(theShop().url, { origin: STOREFRONT }).get<{
      code: string
    }>("/store/orders")

    expect(status).toBe(400)
    expect(body.code).toBe("not_allowed")
    expect(headers.get("x-error-code")).toBe(body.code)
    expect(headers.get("access-control-allow-origin")).toBe(STOREFRONT)
    expect(headers.get("access-control-expose-headers")).toContain("x-error-code")
    expect(headers.get("access-control-expose-headers")).toContain("retry-after")
  })

  it("of a path that does not exist as well, on its own pages alone", async () => {
    const shop = await storefront(theShop())
    const preflight = {
      "access-control-request-method": "GET",
      "access-control-request-headers": "x-publishable-api-key",
    }
    // When pages of the storefront and of another site mistype a path, or a method
    const tries = [STOREFRONT, "https://evil.example.com"].map(async (origin) => {
      const asked = await fetch(`${theShop().url}/store/nothing-here`, {
        method: "OPTIONS",
        headers: { origin, ...preflight },
      })
      const page = shop.with({ origin })
      const told = [await page.get("/store/nothing-here"), await page.delete("/store/regions")]
      return { asked, told }
    })
    const [own, foreign] = await Promise.all(tries)

    // Then the browser lets the first read why, and not the second
    expect(own.asked.status).toBe(204)
    expect(own.asked.headers.get("access-control-allow-headers")).toBe("x-publishable-api-key")
    expect(own.asked.headers.get("access-control-allow-methods")).toBe("GET")
    for (const { headers, status, body } of own.told) {
      expect([status, body]).toEqual([404, expect.objectContaining({ code: "not_found" })])
      expect(headers.get("access-control-allow-origin")).toBe(STOREFRONT)
      expect(headers.get("access-control-allow-credentials")).toBe("true")
      expect(headers.get("access-control-expose-headers")).toContain("x-error-code")
    }
    expect(foreign.asked.headers.get("access-control-allow-origin")).toBeNull()
    for (const { headers } of foreign.told) {
      expect(headers.get("access-control-allow-origin")).toBeNull()
    }
  })

  it("and asks a browser for its leave once in ten minutes", async () => {
    const known = await fetch(`${theShop().url}/store/regions`, {
      method: "OPTIONS",
      headers: { origin: STOREFRONT, "access-control-request-method": "GET" },
    })

    expect(known.headers.get("access-control-allow-origin")).toBe(STOREFRONT)
    expect(known.headers.get("access-control-max-age")).toBe("600")
  })

  it("and a success carries none", async () => {
    const { headers, status } = await caller(theShop().url).get("/health")

    expect(status).toBe(200)
    expect(headers.get("x-error-code")).toBeNull()
  })
}
