import { OPERATIONS } from "../../../../../access/who"

export const DELETE = OPERATIONS
