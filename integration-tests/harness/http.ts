/** What came back, never thrown: tests look at refusals as often as at successes. */
export type Answer<Body = unknown> = {
  status: number
  body: Body
  headers: Headers
}

export type Refusal = { type: string; code: string; message: string }

export type Caller = {
  get: <Body>(path: string) => Promise<Answer<Body>>
  post: <Body>(path: string, body?: unknown) => Promise<Answer<Body>>
  delete: <Body>(path: string) => Promise<Answer<Body>>
  /** For requests that are wrong on purpose, and for files. */
  send: <Body>(path: string, init: RequestInit) => Promise<Answer<Body>>
  with: (headers: Record<string, string>) => Caller
}

/** An HTTP client of one address that sends the given headers every time. */
export function caller(baseUrl: string, headers: Record<string, string> = {}): Caller {
  const send = async <Body>(path: string, init: RequestInit): Promise<Answer<Body>> => {
    const response = await fetch(`${baseUrl}${path}`, {
      ...init,
      headers: { ...headers, ...Object.fromEntries(new Headers(init.headers)) },
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parse(text) as Body }
  }
  const json = (method: string, body: unknown): RequestInit => ({
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body ?? {}),
  })
  return {
    get: (path) => send(path, { method: "GET" }),
    post: (path, body) => send(path, json("POST", body)),
    delete: (path) => send(path, { method: "DELETE" }),
    send,
    with: (more) => caller(baseUrl, { ...headers, ...more }),
  }
}

/** The body of an answer that must be a success. @throws Error with status and code. */
export async function expectOk<Body>(answer: Promise<Answer<Body>>): Promise<Body> {
  const { status, body } = await answer
  if (status < 200 || status > 299) {
    throw new Error(`Expected a success and got ${status}: ${JSON.stringify(body).slice(0, 600)}`)
  }
  return body
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
