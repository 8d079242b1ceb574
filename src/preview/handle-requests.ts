import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Briefings } from './briefings.js'
import { refusal } from './guard.js'
import type { Page } from './load-page.js'

/** What all answers say to the browser. */
const headers = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Has a server answer with the page, news of briefings, and sheets; with nothing else. */
export function handleRequests(server: Server, briefings: Briefings, page: Page): void {
  server.on('request', (request, response) => {
    const refused = refusal(request, (server.address() as AddressInfo).port)
    const base = 'http://127.0.0.1'
    const isWrong = !URL.canParse(request.url ?? '', base)
    if (refused !== undefined || isWrong) {
      answer(response, refused ?? 400, 'text/plain', '')
      return
    }
    const { pathname, searchParams } = new URL(request.url ?? '', base)
    const path = searchParams.get('briefing') ?? undefined
    if (pathname === '/') sendPage(response, page)
    else if (pathname === '/news') sendNews(request, response, briefings, path)
    else if (pathname === '/sheet') sendSheet(response, briefings.sheet(path ?? ''))
    else answer(response, 404, 'text/plain', '')
  })
}

function sendPage(response: ServerResponse, page: Page): void {
  const nonce = randomBytes(18).toString('base64')
  response.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      // Drawings name the colours of the theme in attributes.
      "style-src-attr 'unsafe-inline'",
      'img-src data:',
      'font-src data:',
      "connect-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  )
  answer(response, 200, 'text/html; charset=utf-8', page.html(nonce))
}

/** Server-sent events, until the page is closed. */
function sendNews(
  request: IncomingMessage,
  response: ServerResponse,
  briefings: Briefings,
  path: string | undefined,
): void {
  response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' })
  response.write('retry: 500\n\n')
  const stop = briefings.read(path, (news) => {
    response.write(`data: ${JSON.stringify(news)}\n\n`)
  })
  request.on('close', stop)
}

/** A sheet has a policy of its own; whatever is in it may not run. */
function sendSheet(response: ServerResponse, html: string | undefined): void {
  if (html === undefined) {
    answer(response, 404, 'text/plain', '')
    return
  }
  response.setHeader(
    'Content-Security-Policy',
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'",
  )
  answer(response, 200, 'text/html; charset=utf-8', html)
}

function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
): void {
  response.writeHead(status, { ...headers, 'Content-Type': type })
  response.end(body)
}
