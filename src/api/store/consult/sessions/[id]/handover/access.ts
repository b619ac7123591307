import { EVERYONE } from "../../../../../access/who"

export const POST = EVERYONE
