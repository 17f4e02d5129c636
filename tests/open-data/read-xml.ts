import { SaxesParser } from 'saxes';

/** An element of a parsed document; names as written ("atom:link"). */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlNode[];
}

/** Parses strictly, with namespaces. Throws on the first thing that is not well-formed XML 1.0. */
export function readXml(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlNode = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((attribute) => [attribute.name, attribute.value]);
    const node = { name, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return only(root, undefined);
}

/** All children of a name, or every child. */
export function all(node: XmlNode, name: string | undefined): XmlNode[] {
  return node.children.filter((child) => name === undefined || child.name === name);
}

/** The one child of a name. Throws when there is none or more than one. */
export function only(node: XmlNode, name: string | undefined): XmlNode {
  const [first, ...others] = all(node, name);
  if (!first || others.length > 0) throw new Error(`Not one <${name}> but ${all(node, name).length}`);
  return first;
}
