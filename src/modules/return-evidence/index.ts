import { Module } from "@medusajs/framework/utils"
import ReturnEvidenceModuleService from "./service"

export const RETURN_EVIDENCE_MODULE = "returnEvidence"

export default Module(RETURN_EVIDENCE_MODULE, { service: ReturnEvidenceModuleService })
