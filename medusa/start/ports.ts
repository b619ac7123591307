import { createServer } from "node:net"
import { Fault } from "./fault"

export type Port = { number: number; setting: string; usedBy: string }

/** @throws Fault that names the port, who wanted it and the setting that moves it. */
export async function requireFreePorts(ports: Port[]): Promise<void> {
  for (const [place, port] of ports.entries()) {
    const twin = ports.slice(0, place).find(({ number }) => number === port.number)
    if (twin) {
      throw new Fault(
        `${port.setting} and ${twin.setting} are both ${port.number}: set them apart.`
      )
    }
    if (!(await isFree(port.number))) {
      throw new Fault(
        `Port ${port.number} is taken, and ${port.usedBy} needs it: stop what uses it, or set ${port.setting} to another.`
      )
    }
  }
}

/** @throws Fault when the setting is no port number. */
export function portSetting(source: NodeJS.ProcessEnv, setting: string, fallback: number): number {
  const given = source[setting]
  const number = given ? Number(given) : fallback
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new Fault(`${setting} is no port number: ${given}`)
  }
  return number
}

async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "0.0.0.0"]) {
    const listens = await new Promise<boolean>((resolve) => {
      const server = createServer()
      server.once("error", () => resolve(false))
      server.listen(port, host, () => server.close(() => resolve(true)))
    })
    if (!listens) {
      return false
    }
  }
  return true
}
