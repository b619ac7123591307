import { Module } from "@medusajs/framework/utils"
import PharmacistModuleService from "./service"

export const PHARMACIST_MODULE = "pharmacist"

export default Module(PHARMACIST_MODULE, { service: PharmacistModuleService })
