import { tokens } from '#tokens';

const names = [
  'maroon',
  'maroon-dark',
  'gold',
  'gold-soft',
  'teal',
  'teal-dark',
  'ink',
  'muted',
  'line',
  'sand',
  'paper',
  'white',
  'false',
  'misleading',
  'true',
  'unproven',
] as const;

/** Colours by the names of tokens.css. Throws when one that cards need is missing there. */
export const palette: Record<ColourName, string> = readPalette(tokens);

/** Reads the first `:root` block: cards are printed on their own ground and know no dark scheme. Throws when a colour is missing. */
export function readPalette(css: string): Record<ColourName, string> {
  const block = /:root\s*{([^}]*)}/.exec(css)?.[1] ?? '';
  const found = new Map(
    [...block.matchAll(/--([\w-]+)\s*:\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const colour = (name: ColourName) => {
    const value = found.get(name);
    if (!value)
      throw new Error(
        `Warna --${name} tidak ada di src/styles/tokens.css. Tulis misalnya: --${name}: #123456;`,
      );
    return value;
  };
  return Object.fromEntries(names.map((name) => [name, colour(name)])) as Record<ColourName, string>;
}

/** Name of a colour without its hyphens. */
export type ColourName = (typeof names)[number];
