import { Module } from "@medusajs/framework/utils"
import TaxGstModuleService from "./service"

export const TAX_GST_MODULE = "taxGst"

export default Module(TAX_GST_MODULE, { service: TaxGstModuleService })
