import { OPERATIONS } from "../../../../access/who"

export const POST = OPERATIONS
export const DELETE = OPERATIONS
