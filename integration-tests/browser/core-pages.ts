import { DEMO } from "../harness/shop"
import { page, signIn, visit } from "./desk"

export function corePages(): void {
  it.each([DEMO.operator, DEMO.pharmacist, DEMO.support, DEMO.auditor])(
    "%s opens orders, products and customers",
    async (email) => {
      await signIn(email)
      for (const name of ["Orders", "Products", "Customers"]) {
        await visit(`/${name.toLowerCase()}`)
        await page().getByRole("heading", { name }).first().waitFor()
        await page().getByRole("navigation").or(page().getByRole("complementary")).first().waitFor()
        expect(await page().getByText("This page cannot be shown").count()).toBe(0)
      }
    },
    120_000
  )
}
