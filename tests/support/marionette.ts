import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** Commands to a Firefox that listens on a port of this machine. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>
  close(): void
}

type Waiting = (error: object | null, result: unknown) => void

/**
 * Speaks Firefox's protocol for remote control: messages of JSON with their length
 * before them, `[0, id, command, parameters]` and `[1, id, error, result]`.
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const waiting = new Map<number, Waiting>()
  let received: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    received = answer(Buffer.concat([received, chunk]), waiting)
  })
  let last = 0
  return {
    send: (command, parameters = {}) => {
      const id = ++last
      return new Promise((resolve, reject) => {
        waiting.set(id, (error, result) =>
          error ? reject(new Error(JSON.stringify(error))) : resolve(result),
        )
        write(socket, [0, id, command, parameters])
      })
    },
    close: () => socket.destroy(),
  }
}

function write(socket: Socket, message: unknown): void {
  const text = JSON.stringify(message)
  socket.write(`${Buffer.byteLength(text)}:${text}`)
}

/** Hands out all whole messages, and gives back what is left. */
function answer(received: Buffer, waiting: Map<number, Waiting>): Buffer {
  const colon = received.indexOf(':')
  const end = colon + 1 + Number(received.subarray(0, colon))
  if (colon < 0 || received.length < end) return received
  const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString())
  // The greeting is an object.
  if (Array.isArray(message)) {
    const [, id, error, result] = message
    waiting.get(id)?.(error, result)
  }
  return answer(received.subarray(end), waiting)
}
