import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import ZoneFulfillmentProvider from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [ZoneFulfillmentProvider] })
