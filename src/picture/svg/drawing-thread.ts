import { Worker } from 'node:worker_threads'
import type { DrawingTask } from './draw-png.js'
import { SvgError } from './parse-svg.js'

/** What the thread answers. */
export type Drawn = { png: Uint8Array } | { cause: string }

/**
 * Draws in a thread of its own, one drawing after the other. The thread is kept for the
 * next one; one that takes too long is ended with its drawing, since nothing else can
 * interrupt it.
 *
 * @param module that the thread runs
 * @param patience milliseconds for a drawing
 */
export function drawingThread(
  module: URL,
  patience: number,
): (task: DrawingTask) => Promise<Uint8Array> {
  let kept: Worker | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function draw(task: DrawingTask): Promise<Uint8Array> {
    kept ??= start()
    const thread = kept
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        thread.off('error', fail).off('exit', ended).off('message', hear)
        // It does not keep the program from its end.
        thread.unref()
      }
      const fail = (error: Error) => {
        end()
        kept = undefined
        void thread.terminate()
        reject(error)
      }
      const timer = setTimeout(
        () => fail(new SvgError('it would take too long to draw')),
        patience,
      )
      const ended = () => fail(new Error('The thread was ended'))
      const hear = (drawn: Drawn) => {
        end()
        if ('png' in drawn) resolve(drawn.png)
        else reject(new Error(drawn.cause))
      }
      thread.ref()
      thread.on('error', fail).on('exit', ended).on('message', hear)
      thread.postMessage(task)
    })
  }

  function start(): Worker {
    const thread = new Worker(module, { execArgv: [] })
    // Of one that ends between two drawings nobody needs to hear.
    thread.on('error', () => {})
    thread.on('exit', () => {
      if (kept === thread) kept = undefined
    })
    return thread
  }

  return (task) => {
    const drawn = queue.then(() => draw(task))
    queue = drawn.catch(() => {})
    return drawn
  }
}
