import { Module } from "@medusajs/framework/utils"
import ConsultModuleService from "./service"

export const CONSULT_MODULE = "consult"

export default Module(CONSULT_MODULE, { service: ConsultModuleService })
