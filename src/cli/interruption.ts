/** Codes by which shells know that a program was ended by a signal. */
const codes = { SIGINT: 130, SIGTERM: 143 }

/** Whether somebody wants the program to end, as with Ctrl-C. */
export interface Interruption {
  /** Exit code, once that is so. */
  code?: number
  /** No longer listens. */
  release(): void
}

/** Lets a program end what it is doing; who asks a second time has it end at once. */
export function listenForInterruption(): Interruption {
  const interruption: Interruption = {
    release() {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, interrupt)
    },
  }
  const interrupt = (name: keyof typeof codes) => {
    if (interruption.code !== undefined) process.exit(codes[name])
    interruption.code = codes[name]
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, interrupt)
  return interruption
}
