import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { timesOf } from './alternate.js'
import { fifteenSlides, withOtherWords } from './briefings.js'
import { ms, table } from './table.js'

/** From the save of a briefing to what its page is told: the slides, then the sheet. */
export async function preview(folder: string): Promise<string> {
  const path = join(folder, 'fifteen.md')
  const text = fifteenSlides()
  writeFileSync(path, text)
  const { url, stop } = await startPreview(path)
  const news = listen(`${url}news?briefing=${encodeURIComponent(path)}`)
  await news.next('sheet')
  const slides: number[] = []
  const sheets: number[] = []
  // The first saves are slower, until the engine has compiled what is used often.
  for (let save = 1; save <= 40; save++) {
    const start = performance.now()
    writeFileSync(path, withOtherWords(text, save))
    const sheet = news.next('sheet').then(() => performance.now() - start)
    await news.next('update')
    const time = performance.now() - start
    if (save > 10) slides.push(time)
    const whole = await sheet
    if (save > 10) sheets.push(whole)
  }
  news.end()
  await stop()
  const row = (name: string, times: number[]) => {
    const { median, least } = timesOf(times)
    return [name, ms(median), ms(least)]
  }
  return table(
    ['preview, after a save', 'median ms', 'least ms'],
    [row('slides and messages', slides), row('sheet, too', sheets)],
  )
}

/** `deckle preview` as it is installed. */
async function startPreview(path: string) {
  const child = spawn(process.execPath, ['dist/bin.js', 'preview', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [told] = await once(child.stdout, 'data')
  const [url = ''] = /http:\S+/.exec(String(told)) ?? []
  const stop = async () => {
    child.kill()
    await once(child, 'exit')
  }
  return { url, stop }
}

/** Reads server-sent events as a page does. */
function listen(url: string) {
  const waiting: { type: string; tell(): void }[] = []
  let pending = ''
  const request = get(url, (response) => {
    response.setEncoding('utf8')
    response.on('data', (part: string) => {
      const events = (pending + part).split('\n\n')
      pending = events.pop() ?? ''
      for (const event of events) tell(event)
    })
  })
  const tell = (event: string) => {
    const [, type] = /^data: \{"type":"(\w+)"/.exec(event) ?? []
    const index = waiting.findIndex((one) => one.type === type)
    if (index >= 0) waiting.splice(index, 1)[0]?.tell()
  }
  return {
    next: (type: string) =>
      new Promise<void>((resolve) => waiting.push({ type, tell: resolve })),
    end: () => request.destroy(),
  }
}
