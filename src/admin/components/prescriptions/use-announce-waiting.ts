import { useEffect, useState } from "react"

/** Tells of prescriptions that came in while the page is open, and counts the waiting in the title. */
export function useAnnounceWaiting(waiting: number | undefined): string {
  const [before, setBefore] = useState(waiting)
  const [news, setNews] = useState("")
  if (waiting !== before) {
    setBefore(waiting)
    if (before !== undefined && waiting !== undefined && waiting > before) {
      const more = waiting - before
      setNews(more === 1 ? "1 new prescription waits" : `${more} new prescriptions wait`)
    }
  }
  useEffect(() => {
    const title = document.title
    return () => {
      document.title = title
    }
  }, [])
  useEffect(() => {
    document.title = waiting ? `(${waiting}) Prescriptions` : "Prescriptions"
  }, [waiting])
  return news
}
