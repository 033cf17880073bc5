/** Compares responses with the OpenAPI document. */
interface Operation {
  /** pages have none */
  operationId?: string
  responses: Record<string, { content?: Record<string, unknown> }>
}
export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>
}
interface Answer {
  statusCode: number
  headers: Record<string, unknown>
}

/**
 * Holds answers against the document. What it returns says what is wrong with one: a status or a content type that its
 * operation does not list; null where all is well, or where the document knows no such operation (404 and 405).
 */
export function createDocumentCheck({ paths }: OpenApiDocument) {
  const operations = Object.entries(paths)
    .sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
    .map(([path, methods]) => ({ pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`), methods }))
  return (method: string, url: string, { statusCode, headers }: Answer): string | null => {
    const path = url.split('?')[0] ?? ''
    const name = method.toLowerCase()
    const operation = operations.find(({ pattern, methods }) => pattern.test(path) && name in methods)?.methods[name]
    if (operation === undefined) return null
    const response = operation.responses[statusCode]
    if (response === undefined) return `${operation.operationId} does not list ${statusCode}`
    const [type = ''] = String(headers['content-type'] ?? '').split(';')
    const types = Object.keys(response.content ?? {})
    return type === '' || types.includes(type) ? null : `${operation.operationId} ${statusCode} does not list ${type}`
  }
}
