import { errorHandler as coreErrorHandler } from "@medusajs/framework/http"

export const errorHandler = coreErrorHandler()
