import Medusa, { FetchError } from "@medusajs/js-sdk"
import type { HttpTypes } from "@medusajs/framework/types"

export type NewCustomer = HttpTypes.StoreCreateCustomer & { email: string }

/**
 * The calls of Medusa's starter (github.com/medusajs/dtc-starter, src/lib/data) in our words: the
 * same functions of the same client with the same queries and bodies, without the framework round
 * them. The cookies of a browser are the two variables `token` and `cartId`.
 */
export class StarterCalls {
  token: string | undefined
  cartId: string | undefined
  readonly sdk: Medusa

  constructor(baseUrl: string, publishableKey: string) {
    this.sdk = new Medusa({ baseUrl, publishableKey })
  }

  private headers(): { authorization?: string } {
    return this.token ? { authorization: `Bearer ${this.token}` } : {}
  }

  private get<Body>(path: string, query?: Record<string, unknown>): Promise<Body> {
    return this.sdk.client.fetch<Body>(path, {
      method: "GET",
      query,
      headers: this.headers(),
      cache: "force-cache",
    })
  }

  private cart(): string {
    if (!this.cartId) {
      throw new Error("No cart in the cookie")
    }
    return this.cartId
  }

  // regions.ts, locales.ts, collections.ts, categories.ts, products.ts, variants.ts

  async region(countryCode: string): Promise<HttpTypes.StoreRegion> {
    const { regions } = await this.get<HttpTypes.StoreRegionListResponse>("/store/regions")
    const region = regions.find(({ countries }) =>
      countries?.some(({ iso_2 }) => iso_2 === countryCode)
    )
    if (!region) {
      throw new Error(`Region not found for country code: ${countryCode}`)
    }
    return (await this.get<{ region: HttpTypes.StoreRegion }>(`/store/regions/${region.id}`)).region
  }

  locales(): Promise<{ code: string }[] | null> {
    return this.get<{ locales: { code: string }[] }>("/store/locales").then(
      ({ locales }) => locales,
      () => null
    )
  }

  collections(): Promise<HttpTypes.StoreCollectionListResponse> {
    return this.get("/store/collections", {
      fields: "id, handle, title",
      limit: "100",
      offset: "0",
    })
  }

  collectionByHandle(handle: string): Promise<HttpTypes.StoreCollectionListResponse> {
    return this.get("/store/collections", { handle, fields: "*products" })
  }

  categories(): Promise<HttpTypes.StoreProductCategoryListResponse> {
    return this.get("/store/product-categories", {
      fields: "*category_children, *products, *parent_category, *parent_category.parent_category",
      limit: 100,
    })
  }

  categoryByHandle(handle: string): Promise<HttpTypes.StoreProductCategoryListResponse> {
    return this.get("/store/product-categories", {
      fields: "*category_children, *products",
      handle,
    })
  }

  products(query: Record<string, unknown>): Promise<HttpTypes.StoreProductListResponse> {
    return this.get("/store/products", {
      limit: 12,
      offset: 0,
      fields:
        "*variants.calculated_price,+variants.inventory_quantity,*variants.images,*variants.options,+metadata,+tags,",
      ...query,
    })
  }

  variant(id: string): Promise<HttpTypes.StoreProductVariantResponse> {
    return this.get(`/store/product-variants/${id}`, { fields: "*images" })
  }

  // cart.ts

  async retrieveCart(
    fields = "*items, *region, *items.product, *items.variant, *items.thumbnail, *items.metadata, +items.total, *promotions, +shipping_methods.name"
  ): Promise<HttpTypes.StoreCart> {
    return (await this.get<HttpTypes.StoreCartResponse>(`/store/carts/${this.cart()}`, { fields }))
      .cart
  }

  async addToCart(variantId: string, quantity: number, region: string): Promise<void> {
    if (!this.cartId) {
      const { cart } = await this.sdk.store.cart.create(
        { region_id: region, locale: undefined },
        {},
        this.headers()
      )
      this.cartId = cart.id
    }
    await this.sdk.store.cart.createLineItem(
      this.cart(),
      { variant_id: variantId, quantity },
      {},
      this.headers()
    )
  }

  async updateLineItem(lineId: string, quantity: number): Promise<void> {
    await this.sdk.store.cart.updateLineItem(this.cart(), lineId, { quantity }, {}, this.headers())
  }

  async deleteLineItem(lineId: string): Promise<void> {
    await this.sdk.store.cart.deleteLineItem(this.cart(), lineId, {}, this.headers())
  }

  async updateCart(data: HttpTypes.StoreUpdateCart): Promise<void> {
    await this.sdk.store.cart.update(this.cart(), data, {}, this.headers())
  }

  /** The address form sends every field, the empty ones too. */
  async setAddresses(address: HttpTypes.StoreAddAddress, email: string): Promise<void> {
    const shipping = { ...address, address_2: "", company: "" }
    await this.updateCart({ shipping_address: shipping, email, billing_address: shipping })
  }

  async setShippingMethod(optionId: string): Promise<void> {
    await this.sdk.store.cart.addShippingMethod(
      this.cart(),
      { option_id: optionId },
      {},
      this.headers()
    )
  }

  /** submit of the payment step */
  async initiatePaymentSession(providerId: string): Promise<void> {
    await this.sdk.store.payment.initiatePaymentSession(
      await this.retrieveCart(),
      { provider_id: providerId },
      {},
      this.headers()
    )
  }

  async placeOrder(): Promise<HttpTypes.StoreOrder | HttpTypes.StoreCart> {
    const placed = await this.sdk.store.cart.complete(this.cart(), {}, this.headers())
    if (placed.type === "order") {
      this.cartId = undefined
      return placed.order
    }
    return placed.cart
  }

  // fulfillment.ts, payment.ts

  async shippingOptions(): Promise<HttpTypes.StoreCartShippingOption[]> {
    const { shipping_options } = await this.get<HttpTypes.StoreShippingOptionListResponse>(
      "/store/shipping-options",
      { cart_id: this.cart() }
    )
    return shipping_options
  }

  async paymentProviders(regionId: string): Promise<HttpTypes.StorePaymentProvider[]> {
    const { payment_providers } = await this.get<HttpTypes.StorePaymentProviderListResponse>(
      "/store/payment-providers",
      { region_id: regionId }
    )
    return payment_providers
  }

  // customer.ts

  async signup(customer: NewCustomer, password: string): Promise<void> {
    try {
      await this.sdk.auth.register("customer", "emailpass", { email: customer.email, password })
    } catch (error) {
      // Somebody with a login of the same address, as the starter finds it out.
      if (
        !(error instanceof FetchError) ||
        error.statusText !== "Unauthorized" ||
        error.message !== "Identity with email already exists"
      ) {
        throw error
      }
    }
    await this.login(customer, password)
  }

  async login(customer: NewCustomer, password: string): Promise<void> {
    const { email } = customer
    const token = await this.tokenOf(email, password)
    const exists = await this.sdk.store.customer
      .retrieve({}, { authorization: `Bearer ${token}` })
      .then(
        () => true,
        () => false
      )
    if (exists) {
      this.token = token
    } else {
      await this.sdk.store.customer.create(customer, {}, { authorization: `Bearer ${token}` })
      this.token = await this.tokenOf(email, password)
    }
    if (this.cartId) {
      await this.sdk.store.cart.transferCart(this.cartId, {}, this.headers())
    }
  }

  private async tokenOf(email: string, password: string): Promise<string> {
    const result = await this.sdk.auth.login("customer", "emailpass", { email, password })
    if (typeof result !== "string") {
      throw new Error("Authentication requires additional steps")
    }
    return result
  }

  async customer(): Promise<HttpTypes.StoreCustomer & { orders?: { id: string }[] }> {
    return (
      await this.get<{ customer: HttpTypes.StoreCustomer }>("/store/customers/me", {
        fields: "*orders",
      })
    ).customer
  }

  async updateCustomer(body: HttpTypes.StoreUpdateCustomer): Promise<void> {
    await this.sdk.store.customer.update(body, {}, this.headers())
  }

  async addAddress(address: HttpTypes.StoreCreateCustomerAddress): Promise<string> {
    const { customer } = await this.sdk.store.customer.createAddress(
      { ...address, company: "", address_2: "" },
      {},
      this.headers()
    )
    return customer.addresses.at(-1)?.id ?? ""
  }

  async updateAddress(id: string, address: HttpTypes.StoreUpdateCustomerAddress): Promise<void> {
    await this.sdk.store.customer.updateAddress(id, address, {}, this.headers())
  }

  async deleteAddress(id: string): Promise<void> {
    await this.sdk.store.customer.deleteAddress(id, this.headers())
  }

  // orders.ts

  async retrieveOrder(id: string): Promise<HttpTypes.StoreOrder> {
    const { order } = await this.get<HttpTypes.StoreOrderResponse>(`/store/orders/${id}`, {
      fields: "*payment_collections.payments,*items,*items.metadata,*items.variant,*items.product",
    })
    return order
  }

  async listOrders(): Promise<HttpTypes.StoreOrder[]> {
    const { orders } = await this.get<HttpTypes.StoreOrderListResponse>("/store/orders", {
      limit: 10,
      offset: 0,
      order: "-created_at",
      fields: "*items,+items.metadata,*items.variant,*items.product",
    })
    return orders
  }

  async requestTransfer(orderId: string): Promise<void> {
    await this.sdk.store.order.requestTransfer(orderId, {}, { fields: "id, email" }, this.headers())
  }
}

/** What a refused call of the client shows: its status text and its words. */
export async function refusedWith(
  call: Promise<unknown>
): Promise<{ status: number | undefined; statusText: string | undefined; message: string }> {
  try {
    await call
  } catch (error) {
    if (error instanceof FetchError) {
      const { status, statusText, message } = error
      return { status, statusText, message }
    }
    throw error
  }
  throw new Error("It was not refused")
}
