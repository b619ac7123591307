import { Module } from "@medusajs/framework/utils"
import OpenPaymentModuleService from "./service"

export const OPEN_PAYMENT_MODULE = "openPayment"

export default Module(OPEN_PAYMENT_MODULE, { service: OpenPaymentModuleService })
