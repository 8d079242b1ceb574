import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { createBriefings } from './briefings.js'
import { handleRequests } from './handle-requests.js'
import { loadPage } from './load-page.js'
import type { PreviewOptions } from './options.js'
import { pathsToWatch } from './paths-to-watch.js'
import { watchFiles } from './watch.js'

export interface Preview {
  /** Where the page is. */
  url: string
  /** Ends server and watching. */
  close(): Promise<void>
}

/**
 * Serves a page that shows briefings as they will be, and follows every change of their
 * files. Only this computer can reach it.
 *
 * @throws where the port is taken
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const briefings = await createBriefings(options)
  const server = createServer()
  handleRequests(server, briefings, await loadPage())
  await listen(server, options.port ?? 0)
  const watched = await pathsToWatch(options)
  const watcher = await watchFiles(watched, ({ paths, isNew }) => {
    void briefings.follow(
      paths.map((path) => resolve(path)),
      isNew,
    )
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await watcher.close()
      briefings.disconnect()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
}
