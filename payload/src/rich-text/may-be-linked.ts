const PROTOCOLS = ["https:", "http:", "mailto:", "tel:"]

/** Pages, letters and calls; a browser would run what `javascript:` or `data:` holds. */
export const mayBeLinked = (url: unknown): url is string =>
  typeof url === "string" && URL.canParse(url) && PROTOCOLS.includes(new URL(url).protocol)
