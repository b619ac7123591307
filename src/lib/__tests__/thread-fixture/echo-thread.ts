import { setTimeout as wait } from "node:timers/promises"
import { answerCalls } from "../../thread"

answerCalls(
  async (task: {
    say?: string
    fail?: string
    die?: boolean
    waitMs?: number
  }): Promise<string> => {
    await wait(task.waitMs ?? 0)
    if (task.die) {
      process.exit(1)
    }
    if (task.fail) {
      throw new Error(task.fail)
    }
    return task.say ?? ""
  }
)
