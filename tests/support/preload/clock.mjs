/** The clock of the program stands at the time that the environment names. */
const Real = globalThis.Date
const start = Real.now()
const claimed = Real.parse(process.env['TEST_CLOCK'])

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(globalThis.Date.now())
    else super(...given)
  }

  static now() {
    return claimed + Real.now() - start
  }
}
