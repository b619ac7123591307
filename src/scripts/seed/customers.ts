import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ensureLogin, seedPassword } from "./login"

/** Of the form of Indian mobile numbers, or the shop would refuse its own demo addresses. */
const CUSTOMERS = [
  {
    email: "asha@pulsekart.test",
    first_name: "Asha",
    last_name: "Rao",
    phone: "+919000000001",
    address: {
      address_1: "12 Example Street, Koramangala",
      city: "Bengaluru",
      province: "KA",
      postal_code: "560034",
    },
  },
  {
    email: "ravi@pulsekart.test",
    first_name: "Ravi",
    last_name: "Kulkarni",
    phone: "+919000000002",
    address: {
      address_1: "7 Sample Road, Andheri West",
      city: "Mumbai",
      province: "MH",
      postal_code: "400053",
    },
  },
]

/** The demo customers, each with a login and one address. */
export async function seedCustomers(container: MedusaContainer): Promise<void> {
  seedPassword()
  const customers = container.resolve(Modules.CUSTOMER)

  for (const { address, ...person } of CUSTOMERS) {
    const [existing] = await customers.listCustomers({ email: person.email, has_account: true })
    const customer = existing ?? (await customers.createCustomers({ ...person, has_account: true }))
    await ensureLogin(container, {
      email: person.email,
      actorKey: "customer_id",
      actorId: customer.id,
    })

    const known = await customers.listCustomerAddresses({ customer_id: customer.id })
    if (known.length === 0) {
      await customers.createCustomerAddresses({
        ...address,
        customer_id: customer.id,
        first_name: person.first_name,
        last_name: person.last_name,
        phone: person.phone,
        country_code: "in",
        address_name: "Home",
        is_default_shipping: true,
        is_default_billing: true,
      })
    }
  }
}
