import { RazorpayClient } from "@pulsekart/razorpay"
import { env } from "../env"

export const RAZORPAY_PROVIDER_ID = "pp_razorpay_razorpay"

let client: RazorpayClient | undefined

export function razorpay(): RazorpayClient {
  client ??= new RazorpayClient({
    keyId: env().RAZORPAY_KEY_ID,
    keySecret: env().RAZORPAY_KEY_SECRET,
    apiUrl: env().RAZORPAY_API_URL,
  })
  return client
}
