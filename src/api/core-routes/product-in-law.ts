import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"

type Product = { id: string }

export const productInLawMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/store/products", middlewares: [sayWhatItIsInLaw] },
  { methods: ["GET"], matcher: "/store/products/:id", middlewares: [sayWhatItIsInLaw] },
]

/**
 * Core's products with what a page must say of a medicine, as it is in law today: a mark that was
 * stored with the product would be yesterday's.
 */
function sayWhatItIsInLaw(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const json = res.json.bind(res)
  res.json = (body?: unknown) => {
    const products = productsIn(body)
    if (res.statusCode >= 400 || products.length === 0) {
      return json(body)
    }
    void addFacts(req, products).then(() => json(body), next)
    return res
  }
  next()
}

async function addFacts(req: MedusaRequest, products: Product[]): Promise<void> {
  const facts = await req.scope
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classifyProducts(products.map(({ id }) => id))
  const factOf = new Map(facts.map((fact) => [fact.product_id, fact]))
  for (const product of products) {
    const fact = factOf.get(product.id)
    Object.assign(product, {
      medicine: fact
        ? {
            id: fact.medicine_id,
            scheme: fact.scheme,
            prescription_required: fact.prescription_required,
            storage_class: fact.storage_class,
            form: fact.form,
            strength: fact.strength_text,
            manufacturer: fact.manufacturer,
            molecules: fact.molecules.map(({ name, strength }) => ({ name, strength })),
          }
        : null,
    })
  }
}

function productsIn(body: unknown): Product[] {
  if (typeof body !== "object" || body === null) {
    return []
  }
  const listed = "products" in body && Array.isArray(body.products) ? body.products : []
  const one = "product" in body ? [body.product] : []
  return [...listed, ...one].filter(isProduct)
}

function isProduct(value: unknown): value is Product {
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
  )
}
