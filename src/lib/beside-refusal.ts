import type { MedusaResponse } from "@medusajs/framework/http"

const asides = new WeakMap<MedusaResponse, () => object | undefined>()

/** Whatever this request is refused for, or fails with, its answer carries these fields as well. */
export function sayBesideRefusal(res: MedusaResponse, say: () => object | undefined): void {
  asides.set(res, say)
}

export function saidBesideRefusal(res: MedusaResponse): object | undefined {
  return asides.get(res)?.()
}
