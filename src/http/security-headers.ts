import helmet from 'helmet'

const year = 365 * 24 * 3600

const apply = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'https:'],
      objectSrc: ["'none'"],
      frameSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"]
    }
  },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  originAgentCluster: true,
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: year, includeSubDomains: true },
  xFrameOptions: { action: 'sameorigin' },
  xPermittedCrossDomainPolicies: { permittedPolicies: 'none' }
})

/** What helmet sets, by lower-case name: the same for every request, so it is asked once. */
function collect(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value
    },
    removeHeader: () => undefined
  }
  apply({} as never, response as never, () => undefined)
  return headers
}

/** The security headers of every answer, whoever writes it: a route, the router, or the HTTP server itself. */
export const securityHeaders = collect()
