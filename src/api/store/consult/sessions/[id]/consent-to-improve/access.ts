import { EVERYONE } from "../../../../../access/who"

export const DELETE = EVERYONE
