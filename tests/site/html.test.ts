import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesBySection, siteDir } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari takes the meaning from a list without bullets; role="list" gives it back.
    'no-redundant-role': 'off',
    // A table that scrolls sideways is a named region; it is not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A clarification's title tells the whole claim; search engines shorten what is too long for them.
    'long-title': 'off',
    // Both ways of writing it are HTML.
    'doctype-style': 'off',
  },
});

describe('every page is valid HTML', () => {
  test.for([...pagesBySection()])('%s', { timeout: 120_000 }, async ([, files]) => {
    const complaints: string[] = [];
    for (const file of files) {
      const { results } = await validator.validateFile(join(siteDir, file));
      for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages))
        complaints.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
    expect(complaints).toEqual([]);
  });
});
