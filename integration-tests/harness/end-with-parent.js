/**
 * Loaded into every process that a test starts (NODE_OPTIONS=--require): a test that is cut short,
 * however hard, takes its processes along.
 */
const parent = process.ppid

setInterval(() => {
  if (process.ppid !== parent) {
    process.exit(1)
  }
}, 1000).unref()
