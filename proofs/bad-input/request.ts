/** Ids of things that exist, to be wrong about. */
export type Scene = {
  regionId: string
  /** A cart of the customer who sends the request. */
  cartId: string
  lineId: string
  /** What belongs to another customer. */
  othersCartId: string
  othersLineId: string
  othersPrescriptionId: string
  othersOrderId: string
  othersAddressId: string
  othersPaymentCollectionId: string
  othersPaymentSessionId: string
  prescriptionId: string
  /** A cart whose prescription line names an allocation that the client made up. */
  forgedCartId: string
  rxVariantId: string
  otcVariantId: string
  otcCapRupees: number
  medicineId: string
  inventoryItemId: string
  locationId: string
  salesChannelId: string
  shippingOptionId: string
  orderId: string
  orderLineId: string
  productId: string
  consultId: string
  othersConsultId: string
}

export type Sender =
  "anonymous" | "customer" | "expired" | "operator" | "pharmacist" | "owner" | "support"

export type HostileRequest = {
  /** What is wrong with it. */
  name: string
  /** A route of Medusa's core, not of ours. */
  core?: boolean
  as: Sender
  method: "GET" | "POST" | "DELETE" | "PUT" | "PATCH"
  path: string
  json?: unknown
  raw?: string | Buffer
  contentType?: string
  files?: { field?: string; name: string; type: string; bytes: Buffer }[]
  fields?: Record<string, string>
  headers?: Record<string, string>
}

type More = Partial<HostileRequest>

export const CORE = { core: true } as const

export function post(name: string, path: string, json: unknown, more: More = {}): HostileRequest {
  return { name, as: "customer", method: "POST", path, json, ...more }
}

export function get(name: string, path: string, more: More = {}): HostileRequest {
  return { name, as: "customer", method: "GET", path, ...more }
}

export function remove(name: string, path: string, more: More = {}): HostileRequest {
  return { name, as: "customer", method: "DELETE", path, ...more }
}
