import type { Node } from '@takumi-rs/helpers';
import { cardCss } from '#src/cards/compose.ts';

const rules = [...cardCss.matchAll(/^\s*([^{}]+?)\s*\{\s*([^}]*?)\s*\}/gm)].map(
  ([, selector = '', text = '']) => ({
    selector,
    style: declarations(text),
  }),
);

/**
 * The tree of a card as satori takes it: the same boxes, with the rules of the card's style sheet written into each, because satori knows no
 * style sheets. White space between boxes is left out; satori would take it for text.
 */
export function satoriTree(node: Node, parent = ''): SatoriElement {
  const own = node.className ?? '';
  const style: Record<string, unknown> = {};
  for (const rule of rules) if (applies(rule.selector, own, parent)) Object.assign(style, rule.style);
  Object.assign(style, node.style);
  if (node.type === 'image') {
    const size = { width: node.width, height: node.height };
    return {
      type: 'img',
      props: { src: dataAddress(String(node.src)), ...size, style: { ...style, ...size } },
    };
  }
  if (node.type === 'text') return { type: 'div', props: { style, children: node.text } };
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.text.trim() !== '');
  return {
    type: 'div',
    props: {
      style: { display: 'flex', ...style },
      children: children.map((child) => satoriTree(child, own)),
    },
  };
}

/** `*`, `.name` and `.parent > .name` are all that cards use; another selector must not be lost in silence. */
function applies(selector: string, own: string, parent: string): boolean {
  const has = (classes: string, name: string) => classes.split(' ').includes(name);
  if (selector === '*') return true;
  const [, outer, inner] = /^(?:\.(\w+) > )?\.(\w+)$/.exec(selector) ?? [];
  if (!inner) throw new Error(`Aturan CSS kartu tidak dikenal oleh pembanding: ${selector}`);
  return has(own, inner) && (!outer || has(parent, outer));
}

function declarations(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const colon = part.indexOf(':');
        const name = part.slice(0, colon).trim();
        return [
          name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
          part.slice(colon + 1).trim(),
        ];
      }),
  );
}

/** Drawings inside a card are SVG; satori wants their name space and takes them as pictures. */
function dataAddress(source: string): string {
  if (!source.startsWith('<svg')) return source;
  const svg = source.includes('xmlns')
    ? source
    : source.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** An element as React would make it. */
export interface SatoriElement {
  type: string;
  props: {
    style: Record<string, unknown>;
    children?: SatoriElement[] | string;
    src?: string;
    width?: number | undefined;
    height?: number | undefined;
  };
}
