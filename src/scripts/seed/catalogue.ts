import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { generateMedicines, type SeedMedicine } from "./catalogue/generator"
import { MOLECULES, type MoleculeName, RULES } from "./catalogue/molecules"
import { foldDevanagari } from "../../lib/fold-devanagari"
import { BRANDS, COMPLAINTS } from "./catalogue/search-names"
import { seedShelves, type Shelves } from "./catalogue/shelves"
import { writeBatch } from "./catalogue/write-batch"
import { progress } from "./progress"

const BATCH = 250
const PRODUCT_INDEX = "product"

/** The first `count` generated medicines, with prices, stock and a lot at every store. */
export async function seedCatalogue(
  container: MedusaContainer,
  of: { count: number; salesChannelId: string; locationIds: string[] }
): Promise<{ shelves: Shelves }> {
  const shelves = await seedShelves(container)
  const medicines = container.resolve<MedicineModuleService>(MEDICINE_MODULE)
  const names = Object.keys(MOLECULES).filter(isMolecule)
  const moleculeIds = await medicines.registerMolecules(
    names.map((name) => ({ name, rules: MOLECULES[name].map((rule) => RULES[rule]) }))
  )
  await medicines.registerSearchNames(searchNames(moleculeIds))

  let seen = 0
  let added = 0
  for (const batch of inBatches(generateMedicines(of.count))) {
    added += await writeBatch(container, batch, { ...of, shelves, moleculeIds })
    seen += batch.length
    progress(`medicines ${seen} of ${of.count} (${added} new)`)
  }
  if (added > 0) {
    progress("search index")
    await container.resolve(Modules.SEARCH).reindex({ index: PRODUCT_INDEX })
  }
  return { shelves }
}

function* inBatches(medicines: Iterable<SeedMedicine>): Generator<SeedMedicine[]> {
  let batch: SeedMedicine[] = []
  for (const medicine of medicines) {
    batch.push(medicine)
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) {
    yield batch
  }
}

function searchNames(moleculeIds: Record<string, string>) {
  const idsOf = (contents: MoleculeName[]) => contents.map((name) => moleculeIds[name])
  const brands = Object.entries(BRANDS).map(([name, contents]) => ({
    name,
    kind: "brand" as const,
    molecule_ids: idsOf(contents),
  }))
  const complaints = Object.entries(COMPLAINTS).flatMap(([name, preparations]) =>
    preparations.map((contents) => ({
      name,
      kind: "complaint" as const,
      molecule_ids: idsOf(contents),
    }))
  )
  return [...brands, ...complaints].map(({ name, ...rest }) => ({
    ...rest,
    name: foldDevanagari(name),
  }))
}

const isMolecule = (name: string): name is MoleculeName => name in MOLECULES
