import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { PRIVACY_MODULE } from ".."
import type PrivacyModuleService from "../service"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<PrivacyModuleService>({
  moduleName: PRIVACY_MODULE,
  resolve: path.join(__dirname, ".."),
  moduleOptions: { masterKey: Buffer.alloc(32, 7).toString("base64") },
  testSuite: ({ service }) => {
    it("makes one key for a customer, however many ask at once", async () => {
      const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`)
      const sealed = await Promise.all(texts.map((text) => service.seal("cus_1", text, "a")))

      expect(await service.listDataKeys({ customer_id: "cus_1" })).toHaveLength(1)
      const opened = await Promise.all(sealed.map((value) => service.open("cus_1", value, "a")))
      expect(opened.map(String)).toEqual(texts)
    })

    it("opens neither for another customer nor in another place", async () => {
      // Given two customers with a key each
      const sealed = await service.seal("cus_1", "text", "a")
      await service.seal("cus_2", "text", "a")

      const notAuthentic = "unable to authenticate data"
      await expect(service.open("cus_2", sealed, "a")).rejects.toThrow(notAuthentic)
      await expect(service.open("cus_1", sealed, "b")).rejects.toThrow(notAuthentic)
      expect(String(await service.open("cus_1", sealed, "a"))).toBe("text")
    })
  },
})
