import { getPayload, type SanitizedConfig } from "payload"
import { refusal } from "../endpoints/refusal"
import { limitedLogin } from "./login"
import { withBody } from "./read-body"
import { urlFault } from "./url-fault"

/**
 * Stands before Payload's own routes: what they would fail at is refused here, in one place, and
 * what a stranger may send is small.
 */
export const guarded = async (
  { config, request }: { config: SanitizedConfig; request: Request },
  answer: (request: Request) => Promise<Response>
): Promise<Response> => {
  const fault = urlFault(new URL(request.url), config)
  if (fault) {
    return fault.status === 404
      ? refusal({ status: 404, type: "not_found", code: "not_found", message: fault.message })
      : refusal({
          status: 400,
          type: "invalid_data",
          code: "invalid_request",
          message: fault.message,
        })
  }
  const read = await withBody(request)
  if (read instanceof Response) {
    return read
  }
  return limitedLogin({ payload: await getPayload({ config }), request: read }, answer)
}
