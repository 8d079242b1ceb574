/** Runs for each file of tests, though modules are loaded once for many. */
import { afterAll } from 'vitest'
import { removeFolders } from './workspace.js'

afterAll(removeFolders)
