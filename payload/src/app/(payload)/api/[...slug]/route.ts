import config from "@payload-config"
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from "@payloadcms/next/routes"
import { guarded } from "../../../../requests/guarded"

type Args = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, args: Args) => Promise<Response>

const behindGuard =
  (handler: Handler): Handler =>
  async (request, args) =>
    guarded({ config: await config, request }, (read) => handler(read, args))

export const GET = behindGuard(REST_GET(config))
export const POST = behindGuard(REST_POST(config))
export const PATCH = behindGuard(REST_PATCH(config))
export const PUT = behindGuard(REST_PUT(config))
export const DELETE = behindGuard(REST_DELETE(config))
export const OPTIONS = REST_OPTIONS(config)
