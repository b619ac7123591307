import type { Cms } from "./cms"

export const ACTORS = ["anonymous", "service", "editor", "reviewer", "admin"] as const
export type Actor = (typeof ACTORS)[number]

export type Actors = Record<Actor, { id?: number; headers: Record<string, string> }>

const PASSWORD = "a password of the tests"
const SERVICE_KEY = "a service key of the tests, long enough"

/** One account of every role, and the headers by which it is known. */
export const makeActors = async ({ payload, rest }: Cms): Promise<Actors> => {
  const person = async (role: "editor" | "reviewer" | "admin") => {
    const email = `${role}@example.test`
    const { id } = await payload.create({
      collection: "users",
      data: { email, password: PASSWORD, name: role, role },
    })
    const { body } = await rest({
      method: "POST",
      path: "/api/users/login",
      body: { email, password: PASSWORD },
    })
    return { id, headers: { Authorization: `JWT ${tokenOf(body)}` } }
  }

  const service = await payload.create({
    collection: "users",
    data: {
      email: "service@example.test",
      password: PASSWORD,
      name: "service",
      role: "service",
      enableAPIKey: true,
      apiKey: SERVICE_KEY,
    },
  })

  return {
    anonymous: { headers: {} },
    service: { id: service.id, headers: { Authorization: `users API-Key ${SERVICE_KEY}` } },
    editor: await person("editor"),
    reviewer: await person("reviewer"),
    admin: await person("admin"),
  }
}

const tokenOf = (body: unknown): string => {
  if (typeof body === "object" && body && "token" in body && typeof body.token === "string") {
    return body.token
  }
  throw new Error(`No token in ${JSON.stringify(body)}`)
}
