import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { foldEmail } from "../../lib/fold-email"

type Addressed = { email?: string | null; registered: boolean }
type AddressedBy = (req: MedusaRequest, id: string) => Promise<Addressed | undefined>

/** Where staff could send a registered customer's messages to another address. */
const ROUTES: [matcher: string, addressedBy: AddressedBy][] = [
  ["/admin/customers/:id", customer],
  ["/admin/orders/:id", order],
  ["/admin/draft-orders/:id", order],
]

export const customerEmailMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/admin/customers", middlewares: [assertReachable] },
  ...ROUTES.map(keepsItsAddress),
  { methods: ["DELETE"], matcher: "/admin/customers/:id", middlewares: [assertThere] },
]

/**
 * Core says of nobody, too, that they were deleted.
 *
 * @throws not_found
 */
async function assertThere(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (!(await customer(req, req.params.id))) {
    throw refusal("not_found", "There is no such customer")
  }
  next()
}

/**
 * Core makes a customer of nothing, whom nobody finds again.
 *
 * @throws invalid_request
 */
function assertReachable(
  req: MedusaRequest<{ email?: unknown } | undefined>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (!req.body?.email) {
    throw refusal("invalid_request", "email: a customer needs an e-mail address")
  }
  next()
}

function keepsItsAddress([matcher, addressedBy]: [string, AddressedBy]): MiddlewareRoute {
  return {
    methods: ["POST"],
    matcher,
    middlewares: [
      async (
        req: MedusaRequest<{ email?: unknown } | undefined>,
        _res: MedusaResponse,
        next: MedusaNextFunction
      ) => {
        const email = req.body?.email
        const addressed = email === undefined ? undefined : await addressedBy(req, req.params.id)
        if (
          addressed?.registered &&
          foldEmail(String(email)) !== foldEmail(addressed.email ?? "")
        ) {
          throw refusal(
            "invalid_request",
            "email: a registered customer's messages go to the address of their log-in, which nobody else may change"
          )
        }
        next()
      },
    ],
  }
}

async function customer(req: MedusaRequest, id: string): Promise<Addressed | undefined> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["email", "has_account"],
    filters: { id },
  })
  return data[0] && { email: data[0].email, registered: data[0].has_account }
}

async function order(req: MedusaRequest, id: string): Promise<Addressed | undefined> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["email", "customer.has_account"],
    filters: { id },
  })
  return data[0] && { email: data[0].email, registered: data[0].customer?.has_account === true }
}
