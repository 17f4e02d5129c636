import { expect, test } from 'vitest';
import { measured } from './process.ts';

const megabytes = (count: number) =>
  `const held = Buffer.alloc(${count} * 2 ** 20, 1); setTimeout(() => held, 700)`;

test.runIf(process.platform === 'linux')('memory that a command holds is measured', async () => {
  const [small, large] = await Promise.all([1, 301].map((count) => measured(['-e', megabytes(count)], {})));
  const more = ((large?.peak ?? 0) - (small?.peak ?? 0)) / 2 ** 20;
  expect(more).toBeGreaterThan(270);
  expect(more).toBeLessThan(330);
});

test.runIf(process.platform === 'linux')('memory of its children counts as well', async () => {
  const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(megabytes(300))}])`;
  expect((await measured(['-e', parent], {})).peak / 2 ** 20).toBeGreaterThan(340);
});

test('time is measured in seconds', async () => {
  const { seconds } = await measured(['-e', 'setTimeout(() => undefined, 1000)'], {});
  expect(seconds).toBeGreaterThan(1);
  expect(seconds).toBeLessThan(15);
});

test('a command that fails stops the measurement and shows what it said', async () => {
  await expect(measured(['-e', 'console.error("no room"); process.exit(1)'], {})).rejects.toThrow('no room');
});
