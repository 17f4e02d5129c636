import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withColours } from '#src/domain/office-colours.ts';
import { officeSchema } from '#src/schemas/office.ts';
import { settings } from './settings.ts';

/** tokens.css in the office's own colours, for pages and cards. A browser's bundle holds the same text (package.json, "#tokens"). */
export const tokens = withColours(
  readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'),
  chosenColours(join(settings().contentDir, 'office.yml')),
);

/** What is wrong with the file is told where the content is read; until then the hub has its usual colours. */
function chosenColours(file: string) {
  try {
    const office: unknown = parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 });
    const { data } = officeSchema.shape.colours.safeParse(Object(office).colours);
    return data ?? {};
  } catch {
    return {};
  }
}
