import { PHARMACIST } from "../../../../access/who"

export const POST = PHARMACIST
export const DELETE = PHARMACIST
