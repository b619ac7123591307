const Sequencer = require("@jest/test-sequencer").default

/** Small files of long work. A fresh clone knows no durations, and begins with the biggest files. */
const LONG = ["/training.unit.spec.ts"]

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.some((name) => path.endsWith(name))
    const sorted = super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
