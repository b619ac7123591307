import { createServer } from "node:http"

/** The shop that tries emergency rules, with the answers it is told to give. */
export const startShop = async () => {
  const shop = {
    answer: { status: 200, body: {} as object },
    asked: [] as { authorization: string | undefined; patterns: { name: string }[] }[],
    stop: () => {
      delete process.env.CONSULT_RULES_CHECK_URL
      server.closeAllConnections()
      server.close()
    },
  }
  const server = createServer((request, response) => {
    let text = ""
    request.on("data", (chunk) => (text += chunk))
    request.on("end", () => {
      shop.asked.push({ authorization: request.headers.authorization, ...JSON.parse(text) })
      response.writeHead(shop.answer.status, { "Content-Type": "application/json" })
      response.end(JSON.stringify(shop.answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  process.env.CONSULT_RULES_CHECK_URL = `http://127.0.0.1:${port}/hooks/consult/rules-check`
  shop.answer.body = ACCEPTED
  return shop
}

export const ACCEPTED = { accepted: true, recall: 0.98, false_alarms: 0.02, reason: null }
