/** The computer and its user have made-up names. */
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'

os.hostname = () => 'Madeuphost'
os.homedir = () => '/home/Madeupuser'
const { userInfo } = os
os.userInfo = (options) => ({
  ...userInfo(options),
  username: 'Madeupuser',
  homedir: '/home/Madeupuser',
})
syncBuiltinESMExports()
