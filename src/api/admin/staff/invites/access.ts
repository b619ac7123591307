import { OWNER } from "../../../access/who"

export const GET = OWNER
export const POST = OWNER
