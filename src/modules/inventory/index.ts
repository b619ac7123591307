import { Module, Modules } from "@medusajs/framework/utils"
import StockService from "./service"

/** Takes the place of Medusa's Inventory Module: every path that takes stock goes through it. */
export default Module(Modules.INVENTORY, { service: StockService })
