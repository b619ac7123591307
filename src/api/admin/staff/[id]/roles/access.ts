import { OWNER } from "../../../../access/who"

export const POST = OWNER
