import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from "payload"
import { createScratchDatabase } from "./scratch-database"
import { testSettings } from "./settings"

export type Answer = { status: number; body: unknown }

export type RestRequest = {
  method?: "GET" | "POST" | "PATCH" | "DELETE"
  path: string
  headers?: Record<string, string>
  body?: object
}

export type Cms = {
  payload: Payload
  databaseUrl: string
  settings: ReturnType<typeof testSettings>
  /** One request through the guard and Payload's own router, as the Next route passes it on. */
  rest: (request: RestRequest) => Promise<Answer>
  /** As `rest`, with a body or an answer that is not JSON. */
  send: (path: string, init?: RequestInit) => Promise<Response>
}

/** A migrated CMS on a scratch database, without accounts or content. */
export const startCms = async (): Promise<Cms> => {
  const databaseUrl = await createScratchDatabase("migrated")
  const settings = testSettings(databaseUrl)
  Object.assign(process.env, settings)
  // After the settings: the configuration reads them when it is loaded.
  const config: SanitizedConfig = await (await import("../src/payload.config")).default
  const payload = await getPayload({ config, disableOnInit: true })
  const { guarded } = await import("../src/requests/guarded")

  const send = (path: string, init?: RequestInit) =>
    guarded({ config, request: new Request(`${settings.CMS_URL}${path}`, init) }, (request) =>
      handleEndpoints({ config, request })
    )

  return {
    payload,
    databaseUrl,
    settings,
    send,
    rest: async ({ method = "GET", path, headers, body }) => {
      const response = await send(path, {
        method,
        headers: { ...(body ? { "Content-Type": "application/json" } : {}), ...headers },
        body: body ? JSON.stringify(body) : undefined,
      })
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : undefined }
    },
  }
}
