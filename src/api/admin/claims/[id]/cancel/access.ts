import { OPERATIONS } from "../../../../access/who"

export const POST = OPERATIONS
