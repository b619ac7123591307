import { Module } from "@medusajs/framework/utils"
import MedicineModuleService from "./service"

export const MEDICINE_MODULE = "medicine"

export default Module(MEDICINE_MODULE, { service: MedicineModuleService })
