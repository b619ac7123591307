import { setTimeout as wait } from "node:timers/promises"

let counted = 0

export default async function answer(task: {
  say?: string
  fail?: string
  die?: boolean
  count?: boolean
  waitMs?: number
}): Promise<string> {
  await wait(task.waitMs ?? 0)
  if (task.die) {
    process.exit(1)
  }
  if (task.fail) {
    throw new Error(task.fail)
  }
  return task.count ? String(++counted) : (task.say ?? "")
}
