import { parentPort } from 'node:worker_threads'
import { type DrawingTask, drawPng } from './draw-png.js'
import type { Drawn } from './drawing-thread.js'

/** What the thread does in which drawings are drawn. */
parentPort?.on('message', async (task: DrawingTask) => {
  const answer = await drawPng(task).then(
    (png): Drawn => ({ png }),
    (error: unknown): Drawn => ({ cause: String(error) }),
  )
  parentPort?.postMessage(answer)
})
