import type { Access } from "payload"

/**
 * For rows that are made on the page of the document they are about. Payload asks once without data
 * whether to offer an empty form: there people would have to type ids, so it is not offered.
 */
export const onItsPage =
  (may: Access): Access =>
  (args) =>
    args.data === undefined ? false : may(args)
