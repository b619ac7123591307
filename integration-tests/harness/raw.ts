import { request, type IncomingHttpHeaders } from "node:http"

type RawAnswer = { status: number; headers: IncomingHttpHeaders; text: string }

/** What fetch does not send: a path as it stands, a body with any verb, another Host. */
export function sendRaw(
  url: string,
  options: { method?: string; headers?: Record<string, string>; json?: unknown } = {}
): Promise<RawAnswer> {
  const [, host, port, path] = /^http:\/\/([^:/]+):(\d+)(.*)$/s.exec(url) ?? []
  const body = options.json === undefined ? "" : JSON.stringify(options.json)
  const headers = {
    ...(body && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
    ...options.headers,
  }
  return new Promise((resolve, reject) => {
    request({ host, port, path, method: options.method ?? "GET", headers }, (answer) => {
      let text = ""
      answer.setEncoding("utf8").on("data", (part: string) => (text += part))
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
      )
    })
      .on("error", reject)
      .end(body)
  })
}
