import path from "node:path"
import sharp from "sharp"
import { rows } from "./postgres"
import { caller, expectOk, type Answer, type Caller } from "./http"

/** What is needed to speak to a running system as anybody. */
export type Shop = {
  url: string
  databaseUrl: string
  simulatorUrl: string
  password: string
}

export type Medicine = {
  product_id: string
  variant_id: string
  title: string
  price_paise: number
  cap_paise: number
  prescription_required: boolean
  scheme: string
  storage_class: string
  available: number
  medicine_id: string
  /** Whose stock serves the pincode. */
  store_id: string
}

type CartLine = {
  id: string
  variant_id: string
  quantity: number
  unit_price: number
  adjustments?: { amount: number; code: string }[]
  tax_lines?: { rate: number; code: string }[]
}

export type Cart = {
  id: string
  total: number
  items: CartLine[]
  shipping_methods?: { id: string; data?: Record<string, unknown> }[]
}

export type Checkout = {
  cart_id: string
  payment_session_id: string
  amount_paise: number
  currency: string
  razorpay_order_id: string
  upi_intent_url: string
  hosted_checkout_url: string
}

export const DEMO = {
  owner: "owner@pulsekart.test",
  operator: "operator@pulsekart.test",
  pharmacist: "pharmacist@pulsekart.test",
  secondPharmacist: "pharmacist2@pulsekart.test",
  support: "support@pulsekart.test",
  auditor: "auditor@pulsekart.test",
  asha: "asha@pulsekart.test",
  ravi: "ravi@pulsekart.test",
} as const

export const BENGALURU = {
  first_name: "Test",
  last_name: "Customer",
  address_1: "12 Example Street",
  city: "Bengaluru",
  province: "Karnataka",
  postal_code: "560034",
  country_code: "in",
  phone: "+919000000001",
}

/** The storefront before anybody has logged in. */
export async function storefront(shop: Shop): Promise<Caller> {
  const [key] = await rows<{ token: string }>(
    shop.databaseUrl,
    "select token from api_key where type = 'publishable' and title = 'Storefront' and revoked_at is null"
  )
  if (!key) {
    throw new Error("The seed has not made the publishable key `Storefront`.")
  }
  return caller(shop.url, { "x-publishable-api-key": key.token })
}

export async function loginCustomer(shop: Shop, email: string): Promise<Caller> {
  const store = await storefront(shop)
  const { token } = await expectOk(
    store.post<{ token: string }>("/auth/customer/emailpass", { email, password: shop.password })
  )
  return store.with({ authorization: `Bearer ${token}` })
}

/** A new customer, through the routes a storefront uses. */
export async function registerCustomer(shop: Shop, email: string): Promise<Caller> {
  const store = await storefront(shop)
  const { token } = await expectOk(
    store.post<{ token: string }>("/auth/customer/emailpass/register", {
      email,
      password: shop.password,
    })
  )
  await expectOk(
    store
      .with({ authorization: `Bearer ${token}` })
      .post("/store/customers", { email, first_name: "Test", last_name: "Customer" })
  )
  const customer = await loginCustomer(shop, email)
  await expectOk(customer.post("/store/customers/me/addresses", BENGALURU))
  return customer
}

export async function loginStaff(shop: Shop, email: string): Promise<Caller> {
  const { token } = await expectOk(
    caller(shop.url).post<{ token: string }>("/auth/user/emailpass", {
      email,
      password: shop.password,
    })
  )
  return caller(shop.url, { authorization: `Bearer ${token}` })
}

/**
 * Medicines on the shelf of a pincode, of one schedule ("OTC" for none). Those of the store that serves
 * most of them come first: the first ones go into one cart.
 */
export async function medicinesOn(
  store: Caller,
  filter: { rx: boolean; scheme?: string; pincode?: string }
): Promise<Medicine[]> {
  const found: Medicine[] = []
  let cursor: string | null = null
  do {
    const page: { medicines: Medicine[]; next_cursor: string | null } = await expectOk(
      store.get(
        `/store/medicines?pincode=${filter.pincode ?? BENGALURU.postal_code}&rx=${filter.rx}&limit=100` +
          (cursor ? `&cursor=${encodeURIComponent(cursor)}` : "")
      )
    )
    found.push(
      ...page.medicines.filter(
        (medicine) =>
          medicine.available >= 5 &&
          medicine.storage_class === "ambient" &&
          (!filter.scheme || medicine.scheme === filter.scheme)
      )
    )
    cursor = page.next_cursor
  } while (cursor && found.length < 20)
  if (found.length === 0) {
    throw new Error(`No medicine on the shelf for ${JSON.stringify(filter)}.`)
  }
  const servedBy = (store: string) => found.filter(({ store_id }) => store_id === store).length
  return found.sort((a, b) => servedBy(b.store_id) - servedBy(a.store_id))
}

/** A cart with address, lines and a lane, ready for the prescription and for payment. */
export async function cartWith(
  customer: Caller,
  lines: { variant_id: string; quantity: number }[],
  options: { coupon?: string; address?: typeof BENGALURU } = {}
): Promise<Cart> {
  const cart = await emptyCart(customer, options.address)
  for (const line of lines) {
    await expectOk(customer.post(`/store/carts/${cart.id}/line-items`, line))
  }
  if (options.coupon) {
    await expectOk(
      customer.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [options.coupon] })
    )
  }
  return await chooseLane(customer, cart.id)
}

export async function emptyCart(customer: Caller, address = BENGALURU): Promise<Cart> {
  const { regions } = await expectOk(
    customer.get<{ regions: { id: string; currency_code: string }[] }>("/store/regions")
  )
  const { cart } = await expectOk(
    customer.post<{ cart: Cart }>("/store/carts", { region_id: regions[0]?.id })
  )
  await expectOk(
    customer.post(`/store/carts/${cart.id}`, {
      shipping_address: address,
      billing_address: address,
    })
  )
  return cart
}

/** The first doorstep lane offered, or the one of the given mode. */
export async function chooseLane(
  customer: Caller,
  cartId: string,
  mode: "doorstep" | "pickup" = "doorstep"
): Promise<Cart> {
  const { shipping_options: options } = await expectOk(
    customer.get<{ shipping_options: { id: string; data?: { mode?: string } }[] }>(
      `/store/shipping-options?cart_id=${cartId}`
    )
  )
  const option = options.find((candidate) => candidate.data?.mode === mode)
  if (!option) {
    throw new Error(`No ${mode} lane among ${JSON.stringify(options).slice(0, 400)}`)
  }
  const { cart } = await expectOk(
    customer.post<{ cart: Cart }>(`/store/carts/${cartId}/shipping-methods`, {
      option_id: option.id,
    })
  )
  return cart
}

/** A font that is there on every machine: a bare one has none of its own. */
const FONT_FILE = path.join(
  path.dirname(require.resolve("@medusajs/dashboard/package.json")),
  "src/assets/fonts/Inter-Regular.ttf"
)

/** A printed prescription as a photo would show it. */
export async function prescriptionImage(
  lines: string[],
  format: "png" | "jpeg" | "webp" = "png"
): Promise<Buffer> {
  const text = await sharp({
    text: {
      text: lines.join("\n\n").replaceAll("&", "&amp;"),
      font: "Inter 14",
      fontfile: FONT_FILE,
      dpi: 200,
    },
  })
    // The text comes white on black.
    .negate()
    .png()
    .toBuffer()
  const margin = 80
  return await sharp(text)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: "white" })
    .toFormat(format)
    .toBuffer()
}

export type Prescription = {
  id: string
  status: string
  ocr_status?: "reading" | "read" | "partly_read" | "failed"
}

export async function uploadPrescription(
  customer: Caller,
  cartId: string,
  files: Buffer | Buffer[],
  type = "image/png"
): Promise<Answer<{ prescription: Prescription }>> {
  const form = new FormData()
  form.set("cart_id", cartId)
  for (const file of [files].flat()) {
    form.append("files", new Blob([new Uint8Array(file)], { type }), "prescription")
  }
  return await customer.send("/store/prescriptions", { method: "POST", body: form })
}

/** What a complete prescription bears, dated today in India. */
export function fullChecklist() {
  return {
    patient_name: "Test Customer",
    patient_address: "12 Example Street, Bengaluru",
    prescriber_name: "Dr. Test Doctor",
    prescriber_registration_number: "KMC 00000",
    council: "Karnataka Medical Council",
    authored_on: istToday(),
    signed: true,
  }
}

/** Today's date in India, `YYYY-MM-DD`. */
export function istToday(): string {
  return new Date(Date.now() + 5.5 * 3_600_000).toISOString().slice(0, 10)
}

let papers = 0

/**
 * A review body that approves every line as the cart has it: the title names its maker. Each is of
 * a paper of its own, by another prescriber.
 */
export function approvalOf(
  lines: {
    cart_line_id?: string
    medicine: Medicine
    quantity_base_units: number
    confirmed_quantity_base_units?: number
  }[]
) {
  return {
    condition: "chronic",
    signature: true,
    checklist: {
      ...fullChecklist(),
      prescriber_registration_number: `KMC ${process.pid}-${papers++}`,
    },
    lines: lines.map(({ medicine, ...line }) => ({
      ...line,
      medicine_id: medicine.medicine_id,
      written_text: medicine.title,
      match: "brand_exact",
      dose_text: "1-0-1 after food",
      repeat_authority: "once",
      verdict: "approve",
    })),
  }
}

/** Opens the payment of a cart. */
export async function openCheckout(customer: Caller, cartId: string): Promise<Checkout> {
  const { checkout } = await expectOk(
    customer.post<{ checkout: Checkout }>(`/store/carts/${cartId}/checkout`)
  )
  return checkout
}
