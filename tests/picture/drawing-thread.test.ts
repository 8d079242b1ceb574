import { expect, it } from 'vitest'
import { drawingThread } from '../../src/picture/svg/drawing-thread.js'

/** Answers with the width, never where that is 0, and ends where it is 1. */
const module = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ width }) => {
      if (width === 0) for (;;);
      if (width === 1) process.exit()
      parentPort.postMessage(width === 2 ? { cause: 'broken' } : { png: new Uint8Array([width]) })
    })
  `)}`,
)

it('draws one after the other, and ends what takes too long or dies', async () => {
  const draw = drawingThread(module, 3000)
  const all = await Promise.allSettled(
    [7, 0, 1, 2, 8].map((width) => draw({ svg: '', width })),
  )
  expect(
    all.map((one) => (one.status === 'fulfilled' ? [...one.value] : one.reason.message)),
  ).toEqual([
    [7],
    'it would take too long to draw',
    'The thread was ended',
    'broken',
    [8],
  ])
})
