/**
 * The security headers of every response, of routes, the router and the HTTP server itself. Names and values are the defaults
 * of Helmet 8 unless a line says otherwise; all but `origin-agent-cluster` and `x-download-options` are also in the OWASP
 * Secure Headers Project. They are the same for every request, so a table is enough.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  // W3C CSP Level 3. Stricter than Helmet: no plugins, no frames, no inline styles; the pages of ours need none.
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' data: https:",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'"
  ].join(';'),
  // HTML Standard, 7.1.3: a page of another origin that opened ours gets no reference to its window.
  'cross-origin-opener-policy': 'same-origin',
  // Fetch Standard, 3.7. Not Helmet's `same-origin`: pages of other origins show our pictures.
  'cross-origin-resource-policy': 'cross-origin',
  // HTML Standard, 7.1.2: a process of its own for this origin, where the browser can.
  'origin-agent-cluster': '?1',
  // W3C Referrer Policy: mailed links carry tokens, which no other site may see.
  'referrer-policy': 'no-referrer',
  // RFC 6797: HTTPS alone for one year.
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  // Fetch Standard, 3.6: the type is what content-type says.
  'x-content-type-options': 'nosniff',
  // Not standardised: no DNS lookup of linked hosts before a click.
  'x-dns-prefetch-control': 'off',
  // Internet Explorer: a download is not opened in our origin.
  'x-download-options': 'noopen',
  // RFC 7034, for browsers that know no `frame-ancestors`.
  'x-frame-options': 'SAMEORIGIN',
  // Adobe: no policy files for Flash and Acrobat.
  'x-permitted-cross-domain-policies': 'none',
  // OWASP: the old filter of browsers opened vulnerabilities, so it is off.
  'x-xss-protection': '0'
}
