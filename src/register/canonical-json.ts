/**
 * JSON in the one form in which it is hashed and signed: RFC 8785, JSON Canonicalization Scheme. Members are sorted by UTF-16 code units, numbers
 * and texts are written as ECMAScript does, undefined members are left out. Throws for what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`not JSON: ${value}`);
  // Half a surrogate pair has no UTF-8: RFC 8785, 3.2.2.2.
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('not JSON: lone surrogate');
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error(`not JSON: ${typeof value}`);
  return text;
}
