/** One line for each step, so that a first start is never silent. */
export const progress = (line: string) => process.stdout.write(`seed: ${line}\n`)
