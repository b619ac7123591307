import path from "node:path"
import { ESLint } from "eslint"

const ROOT = path.resolve(__dirname, "../..")
const eslint = new ESLint({ cwd: ROOT })

async function faultsOf(file: string, code: string): Promise<(string | null)[]> {
  // A file that exists is needed for the rules that know types; direction is judged by path alone.
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId)
}

describe("import direction", () => {
  it.each([
    ["src/modules/dispensing/x.mjs", 'import "../pharmacist/service"'],
    ["src/modules/dispensing/models/x.mjs", 'export * from "../../../workflows/checkout/x"'],
    ["src/lib/x.mjs", 'import "../modules/medicine"'],
    ["src/workflows/checkout/x.mjs", 'import "../../api/store/carts/route"'],
    ["src/lib/x.mjs", 'const later = import("../api/middlewares")\nexport { later }'],
    ["plugins/razorpay/src/x.mjs", 'import "../../../src/lib/paise"'],
    ["plugins/razorpay/src/x.mjs", 'import "../../checkout-guards/src/index"'],
    ["packages/triage/src/x.mjs", 'import "../../../src/lib/paise"'],
    ["packages/triage/src/x.mjs", 'import "@medusajs/framework/zod"'],
    ["packages/triage/compile/x.mjs", 'import "../../../src/lib/paise"'],
    ["src/modules/consult/x.mjs", 'import "../../../packages/triage/src/engine"'],
    ["src/rules/x.mjs", 'import "../modules/medicine/service"'],
    ["src/rules/x.mjs", 'import "../env"'],
    ["src/rules/x.mjs", 'import "@medusajs/framework/utils"'],
    ["src/contracts/x.mjs", 'import "../lib/ist"'],
    ["src/contracts/x.mjs", 'import "@medusajs/framework/types"'],
    ["src/lib/x.mjs", 'import "../rules/lane"'],
    ["src/nets/x.mjs", 'import "../modules/medicine/service"'],
    ["src/modules/dispensing/x.mjs", 'import "../../nets/at-capture"'],
    ["src/modules/dispensing/x.mjs", 'import "../../queries/order/x"'],
    ["src/queries/order/x.mjs", 'import "../../procedures/order/x"'],
    ["src/nets/x.mjs", 'import "../queries/order/x"'],
    ["src/procedures/order/x.mjs", 'import "../../workflows/order/x"'],
    ["src/procedures/order/x.mjs", 'import "../../notifications/x"'],
    ["src/notifications/x.mjs", 'import "../workflows/order/x"'],
  ])("refuses %s: %s", async (file, code) => {
    expect(await faultsOf(file, code)).toEqual(["pulsekart/import-direction"])
  })

  it.each([
    ["src/api/store/x.mjs", 'import "../../workflows/checkout/x"'],
    ["src/workflows/checkout/x.mjs", 'import "../../modules/medicine"'],
    ["src/modules/dispensing/models/x.mjs", 'import "../service"\nimport "../../../lib/paise"'],
    ["plugins/razorpay/src/x.mjs", 'import "./client/razorpay-client"'],
    ["packages/triage/src/x.mjs", 'import "./text/read"\nimport "node:path"'],
    ["packages/triage/compile/x.mjs", 'import "yaml"\nimport "../src/types"'],
    ["src/modules/consult/x.mjs", 'import "@pulsekart/triage"'],
    ["src/rules/x.mjs", 'import "./packs"\nimport "../lib/ist"\nimport "../contracts/lane"'],
    ["src/contracts/x.mjs", 'import "./medicine"'],
    ["src/lib/x.mjs", 'import "../contracts/lane"'],
    ["src/nets/x.mjs", 'import "../rules/lane"\nimport "@medusajs/framework/types"'],
    ["src/modules/dispensing/x.mjs", 'import "../../rules/lane"\nimport "../../contracts/lane"'],
    ["src/workflows/checkout/x.mjs", 'import "../../nets/at-capture"'],
    ["src/queries/order/x.mjs", 'import "../../modules/dispensing"\nimport "../../rules/lane"'],
    [
      "src/procedures/order/x.mjs",
      'import "../../queries/order/x"\nimport "../../nets/at-capture"',
    ],
    ["src/notifications/x.mjs", 'import "../procedures/audit/x"\nimport "../queries/order/x"'],
    ["src/workflows/order/steps/x.mjs", 'import "../../../procedures/order/x"'],
    ["src/jobs/x.mjs", 'import "../notifications/x"\nimport "../workflows/order/x"'],
  ])("allows %s: %s", async (file, code) => {
    expect(await faultsOf(file, code)).toEqual([])
  })

  it.each([
    ["writes", "export const note = (orders) => orders.createOrders({})"],
    ["starts a workflow", "export const act = (workflow) => workflow.run({})"],
  ])("refuses a query that %s", async (_, code) => {
    expect(await faultsOf("src/queries/order/x.mjs", code)).toEqual(["no-restricted-syntax"])
  })

  it("lets a query read", async () => {
    const code = "export const read = (orders) => orders.listOrders({})"
    expect(await faultsOf("src/queries/order/x.mjs", code)).toEqual([])
  })

  it.each([
    'import "@medusajs/medusa/rbac"',
    'import "@medusajs/rbac"',
    'import "@medusajs/auth-oidc"',
    'import { definePolicies } from "@medusajs/framework/utils"\nexport { definePolicies }',
    "export const route = { policies: [] }",
  ])("refuses the enterprise-licensed part in %s", async (code) => {
    expect((await faultsOf("src/api/x.mjs", code)).length).toBe(1)
  })
})
