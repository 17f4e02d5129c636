import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/**
 * Whether a request may see the desk: it comes from this computer itself and was addressed to it by a name that only this computer has. The
 * second keeps out a foreign page that has let its own name point here (DNS rebinding); a proxy in front counts as another computer.
 */
export function isLocalRequest({ socket, headers }: IncomingMessage): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const fromHere = address === '::1' || address.startsWith('127.');
  const forwarded = 'forwarded' in headers || 'x-forwarded-for' in headers;
  return fromHere && !forwarded && isLocalHost(headers.host, socket.localPort);
}

/**
 * Whether a request may write: besides, the page that sends it must be the desk's own. A browser always says so, in Origin or in
 * Sec-Fetch-Site; a request that says nothing is refused.
 */
export function isDeskRequest(request: IncomingMessage): boolean {
  return isLocalRequest(request) && isSameOrigin(request.headers);
}

function isLocalHost(host: string | undefined, port: number | undefined): boolean {
  const [, name = '', given = '80'] = /^(localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/i.exec(host ?? '') ?? [];
  return name !== '' && Number(given) === port;
}

function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined ? site !== undefined : origin === `http://${host}`;
}
