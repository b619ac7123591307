import { resolve } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Scheme } from "../../../contracts/medicine"
import type MedicineModuleService from "../service"

const DAY = new Date("2026-11-22T10:00:00Z")
const CITATION = "Drugs Rules 1945"

moduleIntegrationTestRunner<MedicineModuleService>({
  moduleName: "medicine",
  resolve: "./src/modules/medicine",
  pathToMigrations: resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (statement: string) => MikroOrmWrapper.getManager().execute(statement)

    const molecule = async (name: string, scheme?: Scheme, from = "2020-01-01") => {
      const { id } = await service.createMolecules({ name })
      if (scheme) {
        await service.changeClassification({
          molecule_id: id,
          scheme,
          effective_from: from,
          citation: CITATION,
        })
      }
      return id
    }

    const medicine = async (key: string, moleculeIds: string[]) => {
      const { id } = await service.createMedicines({
        product_id: `prod_${key}`,
        variant_id: `variant_${key}`,
        inventory_item_id: `iitem_${key}`,
        sku: key,
        kind: "medicine",
        form: "tablet",
        strength_text: "500 mg",
        pack_size_base_units: 10,
        base_unit: "tablet",
        storage_class: "ambient",
        hsn: "300490",
        manufacturer: "Maker",
      })
      await service.createMedicineMolecules(
        moleculeIds.map((molecule_id) => ({ medicine_id: id, molecule_id, strength: "500 mg" }))
      )
      return id
    }

    const schemeOf = async (key: string, on = DAY) =>
      (await service.classify([`variant_${key}`], on)).map((fact) => fact.scheme)[0]

    describe("the classification of a medicine", () => {
      it("is its molecule's on that day", async () => {
        const pregabalin = await molecule("pregabalin", "H")
        await medicine("pregabalin", [pregabalin])
        await service.changeClassification({
          molecule_id: pregabalin,
          scheme: "H1",
          effective_from: "2026-08-20",
          citation: "GSR 377(E)",
        })

        expect(await schemeOf("pregabalin", new Date("2026-08-19T18:29:59Z"))).toBe("H")
        expect(await schemeOf("pregabalin", new Date("2026-08-19T18:30:00Z"))).toBe("H1")
      })

      it("is the strictest of a combination's", async () => {
        await medicine("combo", [
          await molecule("paracetamol", "OTC"),
          await molecule("ketamine", "X"),
          await molecule("cefixime", "H1"),
        ])

        const [facts] = await service.classify(["variant_combo"], DAY)
        expect(facts).toMatchObject({ scheme: "X", sellable: false, prescription_required: true })
        expect(facts.molecules.map(({ name }) => name)).toEqual([
          "cefixime",
          "ketamine",
          "paracetamol",
        ])
      })

      it("is missing, and the medicine unsellable, while one molecule has none", async () => {
        await medicine("half", [await molecule("known", "OTC"), await molecule("unknown")])
        await medicine("bare", [])

        for (const key of ["half", "bare"]) {
          const [facts] = await service.classify([`variant_${key}`], DAY)
          expect(facts).toMatchObject({
            scheme: null,
            sellable: false,
            prescription_required: true,
          })
        }
        expect(await service.classify(["variant_nobody"], DAY)).toEqual([])
      })

      it("may be the preparation's own, until its molecule's law becomes stricter", async () => {
        const diclofenac = await molecule("diclofenac", "H")
        const id = await medicine("gel", [diclofenac])
        await service.changeClassification({
          medicine_id: id,
          scheme: "OTC",
          effective_from: "2021-01-01",
          citation: "topical preparation",
        })
        expect(await schemeOf("gel")).toBe("OTC")

        await service.changeClassification({
          molecule_id: diclofenac,
          scheme: "H1",
          effective_from: "2026-01-01",
          citation: CITATION,
        })
        expect(await schemeOf("gel")).toBe("H1")
      })

      it("can never be softened when a molecule is not sold at all", async () => {
        const id = await medicine("vial", [await molecule("ketamine", "X")])
        await service.changeClassification({
          medicine_id: id,
          scheme: "OTC",
          effective_from: "2026-01-01",
          citation: "mistake",
        })

        expect(await schemeOf("vial")).toBe("X")
      })

      it("is found by inventory item too, in one answer for many", async () => {
        const ids = await Promise.all(
          ["a", "b", "c"].map(async (key) => medicine(key, [await molecule(key, "H")]))
        )
        const facts = await service.classifyInventoryItems(["iitem_a", "iitem_b", "iitem_c"], DAY)
        expect(facts.map((fact) => fact.medicine_id).sort()).toEqual([...ids].sort())
      })
    })

    describe("changing a classification", () => {
      it("lets one of many rivals through, and rows never overlap", async () => {
        const id = await molecule("rival", "H")
        const change = () =>
          service.changeClassification({
            molecule_id: id,
            scheme: "H1",
            effective_from: "2026-01-01",
            citation: CITATION,
          })

        const outcomes = await Promise.allSettled(Array.from({ length: 8 }, change))

        expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        expect(await sql("SELECT id FROM drug_classification")).toHaveLength(2)
      })

      it("does not rewrite history", async () => {
        const id = await molecule("old", "H", "2026-01-01")
        await expect(
          service.changeClassification({
            molecule_id: id,
            scheme: "OTC",
            effective_from: "2025-01-01",
            citation: CITATION,
          })
        ).rejects.toMatchObject({ code: "state_conflict" })
      })

      it("can be taken back whole", async () => {
        const id = await molecule("back", "H")
        await medicine("back", [id])
        const change = await service.changeClassification({
          molecule_id: id,
          scheme: "H1",
          effective_from: "2026-01-01",
          citation: CITATION,
        })
        await service.revertClassification(change)

        expect(await schemeOf("back")).toBe("H")
      })

      it.each([
        ["no subject", "one_subject", "NULL, NULL, 'H', '2020-01-01', NULL, 'c'"],
        ["an unknown scheme", "scheme", "$id, NULL, 'Z', '2018-01-01', '2019-01-01', 'c'"],
        ["an empty citation", "citation", "$id, NULL, 'H', '2018-01-01', '2019-01-01', ' '"],
        ["an end before its beginning", "days", "$id, NULL, 'H', '2019-01-01', '2018-01-01', 'c'"],
        ["an overlap", "molecule_no_overlap", "$id, NULL, 'H1', '2021-01-01', '2022-01-01', 'c'"],
      ])("the database refuses a row with %s", async (_, constraint, values) => {
        const id = await molecule("guarded", "H")
        await expect(
          sql(`INSERT INTO drug_classification
                 (id, molecule_id, medicine_id, scheme, effective_from, effective_to, citation)
               VALUES ('dcls_bad', ${values.replace("$id", `'${id}'`)})`)
        ).rejects.toThrow(`drug_classification_${constraint}`)
        expect(await sql("SELECT id FROM drug_classification")).toHaveLength(1)
      })
    })

    describe("the list price", () => {
      const price = (medicine_id: string, mrp_paise: number) =>
        service.createMedicinePrices({
          medicine_id,
          mrp_paise,
          effective_from: "2020-01-01",
          citation: "price list",
        })

      it("is one on any day", async () => {
        const id = await medicine("twice", [])
        await price(id, 9_000)
        await expect(price(id, 8_000)).rejects.toThrow("medicine_price_no_overlap")
        expect(await service.priceHistory(id)).toEqual([
          expect.objectContaining({ mrp_paise: 9_000, effective_from: "2020-01-01" }),
        ])
      })
    })
  },
})
