/** A component of an iCalendar file: its properties by name with parameters, and what it contains. */
export interface IcsComponent {
  name: string;
  properties: { name: string; parameters: string; value: string }[];
  components: IcsComponent[];
}

/**
 * Reads iCalendar strictly by RFC 5545: CRLF after every line, at most 75 octets in each, no control characters, the grammar of content
 * lines, closed components. Throws on any breach.
 */
export function readIcs(ics: string): IcsComponent {
  if (!ics.endsWith('\r\n')) throw new Error('The last line does not end with CRLF');
  const physical = ics.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`);
    if (/\p{Cc}/u.test(line)) throw new Error(`Control character: ${JSON.stringify(line)}`);
    if (!line.isWellFormed()) throw new Error(`Half a character: ${JSON.stringify(line)}`);
  }
  const root: IcsComponent = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/u.exec(line) ?? [];
    if (name === '') throw new Error(`Not a content line: ${line}`);
    const current = open.at(-1);
    if (name === 'BEGIN') {
      const component = { name: value, properties: [], components: [] };
      current?.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`END:${value} closes something else`);
    } else current?.properties.push({ name, parameters, value });
  }
  const [calendar] = root.components;
  if (open.length !== 1 || !calendar || root.components.length !== 1) throw new Error('Not one calendar');
  return calendar;
}

/** Value of the one property of a name. Throws when it is missing or repeated. */
export function rawOf(component: IcsComponent, name: string): string {
  const found = component.properties.filter((property) => property.name === name);
  const [property] = found;
  if (!property || found.length > 1) throw new Error(`${found.length} x ${name}`);
  return property.value;
}

/** A TEXT value as a reader shows it. Throws on a comma, semicolon or backslash that is not escaped (RFC 5545, 3.3.11). */
export function textOf(component: IcsComponent, name: string): string {
  const value = rawOf(component, name);
  if (/[,;\\]/.test(value.replace(/\\[\\;,nN]/g, ''))) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}
