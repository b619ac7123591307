import { Module } from "@medusajs/framework/utils"
import OcrModuleService from "./service"

const OCR_MODULE = "ocr"

export default Module(OCR_MODULE, { service: OcrModuleService })
