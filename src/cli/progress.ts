/** How far a batch is. Times are in milliseconds. */
export interface Progress {
  total: number
  done: number
  failed: number
  started: number
  /** Briefings that are being built, and since when. */
  running: Map<string, number>
  slowest?: { file: string; time: number }
}

export function startProgress(total: number, now: number): Progress {
  return { total, done: 0, failed: 0, started: now, running: new Map() }
}

/** Notes that a briefing is done. */
export function noteDone(
  progress: Progress,
  { file, ok }: { file: string; ok: boolean },
  now: number,
): void {
  const time = now - (progress.running.get(file) ?? now)
  progress.running.delete(file)
  progress.done += 1
  if (!ok) progress.failed += 1
  if (time > (progress.slowest?.time ?? 0)) progress.slowest = { file, time }
}

/**
 * A batch in one line: count, rate, time left, and the slowest so far, be it done or not.
 *
 * @param columns that the line may have
 */
export function progressLine(
  progress: Progress,
  now: number,
  columns = Number.POSITIVE_INFINITY,
): string {
  const { total, done, failed, started } = progress
  const seconds = Math.max(0.001, (now - started) / 1000)
  const rate = done / seconds
  const left = done === 0 ? [] : [`${duration((total - done) / rate)} left`]
  const slowest = slowestOf(progress, now)
  const parts = [
    `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(done === 0 ? [] : [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`]),
    ...left,
    ...(slowest ? [`slowest ${slowest.file} (${duration(slowest.time / 1000)})`] : []),
  ]
  // In a narrow window the count stands and the name goes.
  while (parts.length > 1 && parts.join(' · ').length >= columns) parts.pop()
  return parts.join(' · ')
}

function slowestOf({ running, slowest }: Progress, now: number) {
  const all = [...running].map(([file, since]) => ({ file, time: now - since }))
  return [...(slowest ? [slowest] : []), ...all].sort(
    (one, other) => other.time - one.time,
  )[0]
}

/** `0.4 s`, `26 s`, `3 min`, `2 h 5 min` */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 90) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90
    ? `${minutes} min`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
