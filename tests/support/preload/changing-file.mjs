/** Files whose names say so change, or go away, after the program has looked at them. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { stat } = fs.promises

fs.promises.stat = async (path, ...rest) => {
  const stats = await stat(path, ...rest)
  if (/removed/.test(path)) fs.rmSync(path, { force: true })
  if (/grown/.test(path)) fs.appendFileSync(path, Buffer.alloc(60_000_000, 'word '))
  if (/cut/.test(path)) fs.truncateSync(path, 40)
  return stats
}
syncBuiltinESMExports()
