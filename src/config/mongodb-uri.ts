/** Checks MONGODB_URI: readable by the driver, and without options that weaken the service's guarantees. */
import { MongoClient } from 'mongodb'
import type { Environment } from './environment.ts'

/** Options that weaken no guarantee: how servers are found, reached and authenticated, and within which times. */
const harmless = new Set(
  [
    'appName authMechanism authMechanismProperties authSource compressors connectTimeoutMS heartbeatFrequencyMS',
    'loadBalanced localThresholdMS maxConnecting maxIdleTimeMS maxPoolSize minPoolSize proxyHost proxyPassword proxyPort',
    'proxyUsername replicaSet serverMonitoringMode serverSelectionTimeoutMS socketTimeoutMS srvMaxHosts srvServiceName ssl',
    'tls tlsCAFile tlsCRLFile tlsCertificateKeyFile tlsCertificateKeyFilePassword waitQueueTimeoutMS zlibCompressionLevel'
  ].flatMap((line) => line.toLowerCase().split(' '))
)

interface Rule {
  /** the driver's spelling */
  name: string
  allowed: string[]
  because: string
}

/** Options whose other values break a guarantee. */
const rules = new Map(
  (
    [
      ['w', ['majority'], 'writes must survive the loss of a server'],
      ['journal', ['true'], 'writes must survive a power loss'],
      ['j', ['true'], 'writes must survive a power loss'],
      ['wtimeoutMS', ['0'], 'a write would be acknowledged before it is safe'],
      ['wtimeout', ['0'], 'a write would be acknowledged before it is safe'],
      ['readConcernLevel', ['majority'], 'data that was read could be rolled back'],
      ['readPreference', ['primary'], 'a secondary may not know of a logout yet'],
      ['retryWrites', ['true'], 'an election would fail requests'],
      ['retryReads', ['true'], 'an election would fail requests'],
      ['directConnection', ['false'], 'the server named may stop being the primary'],
      ['tlsInsecure', ['false'], 'a man in the middle could read and change everything'],
      ['tlsAllowInvalidCertificates', ['false'], 'a man in the middle could read and change everything'],
      ['tlsAllowInvalidHostnames', ['false'], 'a man in the middle could read and change everything']
    ] as const
  ).map(([name, allowed, because]): [string, Rule] => [name.toLowerCase(), { name, allowed: [...allowed], because }])
)

/** MongoDB's own databases; `test` is its default when none is named. */
const reserved = new Set(['admin', 'local', 'config'])

/** Parses the URI with the driver, without connecting. @returns null when it cannot read the URI */
function readDatabase(uri: string): { isNamed: boolean; name: string } | null {
  try {
    const { dbName } = new MongoClient(uri).options
    const path = /^[^/]+:\/\/[^/]+\/([^?]*)/.exec(uri)?.[1] ?? ''
    return { isNamed: path !== '', name: dbName }
  } catch {
    return null
  }
}

/** Problems with the URI's options. The driver has parsed it before, so every name in it is one of the driver's. */
function optionProblems(uri: string): string[] {
  const query = uri.includes('?') ? uri.slice(uri.indexOf('?') + 1) : ''
  const problems: string[] = []
  for (const [key, value] of new URLSearchParams(query)) {
    const rule = rules.get(key.toLowerCase())
    if (rule && !rule.allowed.includes(value)) {
      problems.push(
        `MONGODB_URI must not set ${rule.name} to anything but ${rule.allowed.join(' or ')}: ${rule.because}`
      )
    } else if (!rule && !harmless.has(key.toLowerCase())) {
      problems.push(
        `MONGODB_URI must not set ${key}: only options for servers, credentials, TLS and timeouts are allowed`
      )
    }
  }
  return [...new Set(problems)]
}

/** Problems with MONGODB_URI; no part of it is repeated except names of known options. */
export function checkMongodbUri({ MONGODB_URI }: Partial<Environment>, isProduction: boolean): string[] {
  if (MONGODB_URI === undefined) return []
  const database = readDatabase(MONGODB_URI)
  if (database === null) {
    return ['MONGODB_URI cannot be parsed (special characters of a password must be percent-encoded)']
  }
  if (!isProduction) return []
  const problems = optionProblems(MONGODB_URI)
  if (!database.isNamed) problems.push('MONGODB_URI must name a database: mongodb://host:27017/skillmatch?…')
  else if (reserved.has(database.name)) problems.push("MONGODB_URI must not name a database of MongoDB's own")
  return problems
}
