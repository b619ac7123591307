import { isOfForeignPage } from "../foreign-cookies"

const HOST = "api.pulsekart.test"
const LISTED = {
  ADMIN_CORS: "https://desk.pulsekart.test",
  STORE_CORS: "https://shop.pulsekart.test,/^https://[a-z]+\\.preview\\.test$/",
  AUTH_CORS: "https://shop.pulsekart.test,https://desk.pulsekart.test",
}

jest.mock("../../../env", () => ({ env: () => LISTED }))

const from = (origin: string | undefined, site?: string) => ({
  host: HOST,
  origin,
  "sec-fetch-site": site,
})

describe("the cookie of a login counts", () => {
  it.each([
    ["of our own pages", `https://${HOST}`, "same-origin", "/admin/orders"],
    ["of the listed desk", "https://desk.pulsekart.test", "cross-site", "/admin/orders?limit=1"],
    ["of the listed shop", "https://shop.pulsekart.test", "same-site", "/store/carts"],
    ["of a shop that a pattern lists", "https://one.preview.test", "cross-site", "/store/carts"],
    ["where the login is opened", "https://shop.pulsekart.test", "same-site", "/auth/session"],
    ["of a read of our own page", undefined, "same-origin", "/admin/orders"],
    ["of an address that was typed", undefined, "none", "/admin/orders"],
    ["of a program", undefined, undefined, "/admin/orders"],
  ])("%s", (_, origin, site, url) => {
    expect(isOfForeignPage(from(origin, site), url)).toBe(false)
  })

  it.each([
    ["of a foreign form", "https://evil.test", "cross-site", "/admin/payments/pay_1/refund"],
    ["of a page without a name", "null", "cross-site", "/admin/payments/pay_1/refund"],
    ["of the same name at another port", `https://${HOST}:8443`, "same-site", "/admin/orders"],
    ["of the shop at the desk's routes", "https://shop.pulsekart.test", "same-site", "/admin/x"],
    ["of a name that only begins alike", `https://${HOST}.evil.test`, "cross-site", "/store/x"],
    ["of a listed page, the path spelt otherwise", "https://shop.pulsekart.test", "", "//store/x"],
    ["of a foreign link or picture", undefined, "cross-site", "/admin/prescriptions/rx_1/pages/1"],
    ["of what is no address", "evil", "cross-site", "/store/carts"],
  ])("not %s", (_, origin, site, url) => {
    expect(isOfForeignPage(from(origin, site), url)).toBe(true)
  })
})
