import type { IncomingMessage } from 'node:http'

/**
 * Why a request is refused, as a status of HTTP; undefined where it is not. Pages of other
 * sites can have a browser ask this server, by its address or by a name of theirs that
 * leads to it: so it answers to its own names only, and to its own page.
 */
export function refusal(request: IncomingMessage, port: number): number | undefined {
  const { method, headers } = request
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = headers
  if (host === undefined || !hosts.includes(host)) return 403
  if (origin !== undefined && origin !== `http://${host}`) return 403
  if (isOfOtherSite(headers) && headers['sec-fetch-mode'] !== 'navigate') return 403
  return method === 'GET' ? undefined : 405
}

/** A link may lead here; what browsers load by themselves for another page is refused. */
function isOfOtherSite(headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
