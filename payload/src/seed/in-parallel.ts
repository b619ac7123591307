/** Does the work for every item, a few at a time: the database waits less, and we wait for it less. */
export const inParallel = async <Item>(
  items: Item[],
  work: (item: Item) => Promise<unknown>
): Promise<void> => {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) {
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
}

// One connection more holds the lock of the seed, and the pool may be smaller than its default.
const WORKERS = 4
