import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request was meant for this host and comes from its own page. A wrong `Host` is a name that was pointed at this computer (DNS
 * rebinding); a wrong `Origin` or `Sec-Fetch-Site` is another page's request. Calls that can change something must name their origin.
 * @param authority `127.0.0.1:<port>`
 */
export function isOwnRequest(authority: string, method: string | undefined, headers: IncomingHttpHeaders): boolean {
  if (headers.host !== authority) return false;
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  const reads = method === 'GET' || method === 'HEAD';
  return headers.origin === undefined ? reads : headers.origin === `http://${authority}`;
}
