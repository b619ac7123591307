import { setTimeout as pause } from "node:timers/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"

/** Longer than the work takes for an address that is known. */
const ANSWERED_AFTER_MS = 400

type Body = { identifier: string; metadata?: Record<string, unknown> }

/**
 * In place of core's route, which is the faster the less it finds: neither the answer nor its time
 * tells who has an account.
 */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { actor_type, auth_provider } = req.params
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  await Promise.all([
    pause(ANSWERED_AFTER_MS),
    generateResetPasswordTokenWorkflow(req.scope).run({
      input: {
        entityId: req.validatedBody.identifier,
        actorType: actor_type,
        provider: auth_provider,
        secret: http.jwtSecret,
        jwtOptions: http.jwtOptions,
        metadata: req.validatedBody.metadata,
      },
      throwOnError: false,
    }),
  ])
  res.sendStatus(201)
}
