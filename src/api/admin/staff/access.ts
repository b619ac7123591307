import { OWNER } from "../../access/who"

export const GET = OWNER
