const KEY = "pulsekart.logged-in"

/** Between the log-in page and the first page after it, in this tab only. */
export function rememberLogin(): void {
  sessionStorage.setItem(KEY, "yes")
}

export function hasJustLoggedIn(): boolean {
  return sessionStorage.getItem(KEY) !== null
}

export function forgetLogin(): void {
  sessionStorage.removeItem(KEY)
}
