import { useSearchParams } from "react-router-dom"

const PAGE = "after"

/**
 * What is chosen of a list and its page, in the address: whoever comes back finds both. Only what differs
 * from `defaults` is written there; another choice begins at the first page.
 */
export function useListUrl<Name extends string>(defaults: Record<Name, string>) {
  const [params, setParams] = useSearchParams()
  const chosen: Record<Name, string> = { ...defaults }
  for (const name in defaults) {
    chosen[name] = params.get(name) ?? defaults[name]
  }
  const choose = (changed: Partial<Record<Name, string>>) => {
    const wanted = new URLSearchParams()
    for (const name in defaults) {
      const value = changed[name] ?? chosen[name]
      if (value !== defaults[name]) {
        wanted.set(name, value)
      }
    }
    setParams(wanted, { replace: true })
  }
  const turnTo = (cursors: string[]) => {
    const wanted = new URLSearchParams(params)
    wanted.delete(PAGE)
    cursors.forEach((cursor) => wanted.append(PAGE, cursor))
    setParams(wanted, { replace: true })
  }
  const pages: [string[], (cursors: string[]) => void] = [params.getAll(PAGE), turnTo]
  return { chosen, choose, pages }
}
