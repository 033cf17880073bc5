// Goal: the security headers are exactly these; one that changes, comes or goes is a decision, not an accident.
// Method: the table beside the headers as Helmet 8.3.0 wrote them for the same policy.
import t from 'tap'
import { securityHeaders } from '../../src/http/security-headers.ts'

t.test('every header, and no other', async (t) => {
  t.strictSame(securityHeaders, {
    'content-security-policy':
      "default-src 'self';img-src 'self' data: https:;object-src 'none';frame-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'self'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'cross-origin',
    'origin-agent-cluster': '?1',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-download-options': 'noopen',
    'x-frame-options': 'SAMEORIGIN',
    'x-permitted-cross-domain-policies': 'none',
    'x-xss-protection': '0'
  })
})
