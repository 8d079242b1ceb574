/**
 * Kills builds of many briefings at random moments, half of them in threads:
 * `npm run kill -- 200` does so 200 times.
 */
import { createWorkspace, removeFolders } from '../support/workspace.js'
import { type Killed, killBuild, prepare } from './kill-build.js'

const count = Number(process.argv[2] ?? 200)
const killed: Killed[] = []
for (const briefings of [2, 6]) {
  const changed = await prepare(await createWorkspace(), briefings)
  for (let index = 0; index < count / 2; index++) {
    const moment = Math.random()
    const one = await killBuild(changed, moment)
    killed.push(one)
    for (const fault of one.faults)
      process.stdout.write(`${briefings} briefings, at ${moment.toFixed(3)}: ${fault}\n`)
  }
}
await removeFolders()

const number = (is: (one: Killed) => boolean) => killed.filter(is).length
process.stdout.write(
  `${killed.length} builds killed, of which ${number((one) => !one.isKilled)} had ended already; ` +
    `${number((one) => one.newer > 0)} had put new files in their places, ` +
    `${number((one) => one.leftOvers > 0)} left files that were not complete, ` +
    `${number((one) => one.halves > 0)} left half a pair; ` +
    `${number((one) => one.faults.length > 0)} with a fault\n`,
)
process.exitCode = killed.some(({ faults }) => faults.length > 0) ? 1 : 0
