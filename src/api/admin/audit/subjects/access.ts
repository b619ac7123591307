import { only } from "../../../access/who"

export const POST = only("owner", "auditor")
