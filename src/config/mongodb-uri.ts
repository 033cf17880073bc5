/** MONGODB_URI: readable by the driver, and with nothing in it that weakens what the service promises. */
import { MongoClient } from 'mongodb'
import type { Environment } from './environment.ts'

/** Options that leave every promise as it is: how servers are found, reached and authenticated, and within which times. */
const harmless = new Set(
  [
    'appName authMechanism authMechanismProperties authSource compressors connectTimeoutMS heartbeatFrequencyMS',
    'loadBalanced localThresholdMS maxConnecting maxIdleTimeMS maxPoolSize minPoolSize proxyHost proxyPassword proxyPort',
    'proxyUsername replicaSet serverMonitoringMode serverSelectionTimeoutMS socketTimeoutMS srvMaxHosts srvServiceName ssl',
    'tls tlsCAFile tlsCRLFile tlsCertificateKeyFile tlsCertificateKeyFilePassword waitQueueTimeoutMS zlibCompressionLevel'
  ].flatMap((line) => line.toLowerCase().split(' '))
)

interface Rule {
  /** as the driver spells it */
  name: string
  allowed: string[]
  because: string
}

/** Options whose other values lose what was promised. */
const rules = new Map(
  (
    [
      ['w', ['majority'], 'what is written must survive the loss of a server'],
      ['journal', ['true'], 'what is written must survive the loss of power'],
      ['j', ['true'], 'what is written must survive the loss of power'],
      ['wtimeoutMS', ['0'], 'a write would be answered before it is safe'],
      ['wtimeout', ['0'], 'a write would be answered before it is safe'],
      ['readConcernLevel', ['majority'], 'what was read could be rolled back'],
      ['readPreference', ['primary'], 'a secondary may not know of a logout yet'],
      ['retryWrites', ['true'], 'an election would fail requests'],
      ['retryReads', ['true'], 'an election would fail requests'],
      ['directConnection', ['false'], 'the server named may stop being the primary'],
      ['tlsInsecure', ['false'], 'anybody between could read and change everything'],
      ['tlsAllowInvalidCertificates', ['false'], 'anybody between could read and change everything'],
      ['tlsAllowInvalidHostnames', ['false'], 'anybody between could read and change everything']
    ] as const
  ).map(([name, allowed, because]): [string, Rule] => [name.toLowerCase(), { name, allowed: [...allowed], because }])
)

/** Databases of MongoDB's own; `test` is what it takes when none is named. */
const reserved = new Set(['admin', 'local', 'config'])

/** The driver's own reading, without connecting. @returns null when it cannot read the URI */
function readDatabase(uri: string): { isNamed: boolean; name: string } | null {
  try {
    const { dbName } = new MongoClient(uri).options
    const path = /^[^/]+:\/\/[^/]+\/([^?]*)/.exec(uri)?.[1] ?? ''
    return { isNamed: path !== '', name: dbName }
  } catch {
    return null
  }
}

/** What a URI sets beside the servers. The driver has read it before, so that every name in it is one of the driver's own. */
function weakened(uri: string): string[] {
  const query = uri.includes('?') ? uri.slice(uri.indexOf('?') + 1) : ''
  const problems: string[] = []
  for (const [key, value] of new URLSearchParams(query)) {
    const rule = rules.get(key.toLowerCase())
    if (rule && !rule.allowed.includes(value)) {
      problems.push(`MONGODB_URI must not set ${rule.name} but to ${rule.allowed.join(' or ')}: ${rule.because}`)
    } else if (!rule && !harmless.has(key.toLowerCase())) {
      problems.push(`MONGODB_URI must not set ${key}: it is none of servers, credentials, TLS or times`)
    }
  }
  return [...new Set(problems)]
}

/** Everything wrong with MONGODB_URI; nothing of it is repeated but names of options that we know. */
export function checkMongodbUri({ MONGODB_URI }: Partial<Environment>, isProduction: boolean): string[] {
  if (MONGODB_URI === undefined) return []
  const database = readDatabase(MONGODB_URI)
  if (database === null) {
    return ['MONGODB_URI cannot be read by MongoDB (special characters of a password must be percent-encoded)']
  }
  if (!isProduction) return []
  const problems = weakened(MONGODB_URI)
  if (!database.isNamed) problems.push('MONGODB_URI must name a database: mongodb://host:27017/skillmatch?…')
  else if (reserved.has(database.name)) problems.push("MONGODB_URI must not name a database of MongoDB's own")
  return problems
}
