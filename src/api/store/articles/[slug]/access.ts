import { EVERYONE } from "../../../access/who"

export const GET = EVERYONE
