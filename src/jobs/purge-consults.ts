import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULT_MODULE } from "../modules/consult"
import type ConsultModuleService from "../modules/consult/service"

const AT_ONCE = 100

/** Consults whose time of keeping is over. Many processes at once each take others. */
export default async function purgeConsults(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  while ((await service.conversations.purge(AT_ONCE)) > 0);
}

export const config = { name: "purge-consults", schedule: "23 * * * *" }
