import { startSystem, type System } from "../../harness/system"
import { shopOf } from "../../harness/scenes"
import type { Shop } from "../../harness/shop"
import { rows } from "../../harness/postgres"
import { StarterCalls } from "./starter-calls"

/** The origin on which the storefront of these suites stands. */
export const STOREFRONT = "http://localhost:8000"

let system: System | undefined

export async function openWindow(): Promise<void> {
  system = await startSystem({ settings: { STORE_CORS: `${STOREFRONT},https://shop.example.in` } })
}

export async function closeWindow(): Promise<void> {
  await system?.stop()
}

function theSystem(): System {
  if (!system) {
    throw new Error("The system has not been started")
  }
  return system
}

export function theShop(): Shop {
  return shopOf(theSystem())
}

/** A visitor of the starter, with the publishable key in its settings. */
export async function visitor(): Promise<StarterCalls> {
  const [key] = await rows<{ token: string }>(
    theShop().databaseUrl,
    "select token from api_key where type = 'publishable' and title = 'Storefront'"
  )
  return new StarterCalls(theShop().url, key.token)
}
