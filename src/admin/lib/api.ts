/** A refusal as our error handler words it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

declare const __BACKEND_URL__: string | undefined

/** Where the admin's own server answers; the admin is served by it unless configured otherwise. */
export function backend(path: string): string {
  const base = typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "/"
  return `${base.replace(/\/$/, "")}${path}`
}

/** Calls our API with the session of the signed-in member of staff. @throws ApiError */
export async function api<Body>(
  path: string,
  options: { method?: "GET" | "POST" | "DELETE"; body?: unknown } = {}
): Promise<Body> {
  const response = await fetch(backend(path), {
    method: options.method ?? "GET",
    credentials: "include",
    ...(options.body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(options.body),
    }),
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) {
    const { code, message } = (body ?? {}) as { code?: string; message?: string }
    throw new ApiError(
      response.status,
      code ?? "unknown",
      message ?? `The server answered ${response.status}.`
    )
  }
  return body as Body
}

export function query(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== "")
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}
