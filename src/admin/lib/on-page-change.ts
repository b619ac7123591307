/**
 * Calls back now and after each change of the page, at most once a frame. What the callback itself
 * changes in attributes is no change of the page.
 *
 * @returns what ends it
 */
export function onPageChange(callback: () => void): () => void {
  let waiting = 0
  const observer = new MutationObserver(() => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0
      callback()
    })
  })
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ["href"],
  })
  callback()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(waiting)
  }
}
