import { PHARMACIST } from "../../../access/who"

export const GET = PHARMACIST
