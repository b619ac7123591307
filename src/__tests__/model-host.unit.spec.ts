import { readEnv } from "../env"

const SETTINGS = {
  DATABASE_URL: "postgres://localhost/shop",
  JWT_SECRET: "x".repeat(32),
  COOKIE_SECRET: "x".repeat(32),
  AUTH_MFA_ENCRYPTION_KEY: "x".repeat(32),
  PULSEKART_MASTER_KEY: Buffer.alloc(32).toString("base64"),
  RAZORPAY_KEY_ID: "id",
  RAZORPAY_KEY_SECRET: "secret",
  RAZORPAY_WEBHOOK_SECRET: "secret",
}

const withModel = (more: Record<string, string>) =>
  readEnv({ ...SETTINGS, OPENAI_API_KEY: "key", ...more })

describe("the host of the model", () => {
  it("is nobody's when there is no key", () => {
    expect(readEnv(SETTINGS).OPENAI_API_KEY).toBeUndefined()
  })

  it.each([
    ["is not named", {}],
    ["is another one than named", { ANSWERER_ALLOWED_HOSTS: "llm.example.in=IN" }],
    ["lies abroad", { ANSWERER_ALLOWED_HOSTS: "api.openai.com=US" }],
    [
      "has another port than named",
      {
        OPENAI_BASE_URL: "https://llm.example.in:8443/v1",
        ANSWERER_ALLOWED_HOSTS: "llm.example.in=IN",
      },
    ],
    ["is named without its country", { ANSWERER_ALLOWED_HOSTS: "api.openai.com" }],
  ])("stops the boot when it %s", (_, settings) => {
    expect(() => withModel(settings)).toThrow(/OPENAI_BASE_URL|ANSWERER_ALLOWED_HOSTS/)
  })

  it.each([
    [{ OPENAI_BASE_URL: "https://llm.example.in/v1", ANSWERER_ALLOWED_HOSTS: "llm.example.in=IN" }],
    [{ ANSWERER_ALLOWED_HOSTS: "api.openai.com=US", ANSWERER_ALLOWED_REGIONS: "IN,US" }],
  ])("is used when the owner allows it: %o", (settings) => {
    expect(withModel(settings).OPENAI_API_KEY).toBe("key")
  })
})
