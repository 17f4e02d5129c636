import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import project from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        license: z.string().optional(),
        optional: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Builds of the video encoder for platforms on which the hub was never installed; npm notes their hash when it is. */
const withoutHash = /^@napi-rs\/webcodecs-(?!linux-x64-gnu)/;

test('every package is named by its exact version and held by its hash, and none comes from a place of its own', () => {
  const named = { ...project.dependencies, ...project.devDependencies };
  for (const [name, version] of Object.entries(named)) expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
  for (const [path, { integrity, resolved, optional }] of packages) {
    if (!(optional && withoutHash.test(nameOf(path)))) expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});

test('only packages that are named run a script when they are installed', () => {
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  // fsevents is for macOS alone.
  expect(scripted.filter((name) => name !== 'fsevents' && !(name in project.allowScripts))).toEqual([]);
});

/**
 * Packages whose package.json names no licence. The first line's carry the MIT text beside it or in their readme; the others, which Decap brings
 * along for the desk, tell no terms of their own (jsonlint's origin is MIT, semaphore's repository is MIT).
 */
const unnamed = ['fuzzy', 'png-js', 'sort-asc', 'sort-desc', 'sort-object', 'trim'].concat(
  '@mapbox/jsonlint-lines-primitives',
  'semaphore',
);

test('every licence is one that lets an office use and pass on what it has built', () => {
  const fine =
    /^(?:0BSD|MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|MPL-2\.0|OFL-1\.1|Python-2\.0|Unlicense|WTFPL|Zlib|LGPL-3\.0-or-later)$/;
  const others = packages.flatMap(([path, { license = 'none' }]) => {
    if (license === 'none' && (unnamed.includes(nameOf(path)) || withoutHash.test(nameOf(path)))) return [];
    const parts = license.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /);
    return parts.every((part) => fine.test(part)) ? [] : [`${nameOf(path)}: ${license}`];
  });
  expect(others).toEqual([]);
});
