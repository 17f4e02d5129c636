import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshMachine } from './fresh-machine.ts';

let machine: Awaited<ReturnType<typeof freshMachine>>;

beforeEach(async () => {
  machine = await freshMachine();
});
afterEach(async () => {
  await machine.remove();
});

describe('the set-up', () => {
  test('happens before the first command, which then runs with its arguments', async () => {
    const { code, output } = await machine.run(['check', '--json', 'a b']);
    expect(output).toMatch(/^Memasang perlengkapan.*\nPerlengkapan siap.*\n\n\["--json","a b"\]\n$/);
    expect(code).toBe(0);
  });

  test('is not repeated, and packages for other systems are not missed', async () => {
    await machine.run(['check']);
    expect((await machine.run(['check'])).output).toBe('[]\n');
    expect(await machine.calls('ci')).toBe(1);
  });

  test.for([
    ['a package has another version', { 'node_modules/node': { version: '25.0.0' } }],
    [
      'a package is new',
      { 'node_modules/node': { version: '24.0.0' }, 'node_modules/a': { version: '1.0.0' } },
    ],
    ['a package is gone', {}],
  ] as const)('is repeated when %s in the lock file', async ([, packages]) => {
    await machine.run(['check']);
    await machine.locked(packages);
    await machine.run(['check']);
    expect(await machine.calls('ci')).toBe(2);
  });

  test('is repeated when the last one was interrupted', async () => {
    await machine.run(['check']);
    await rm(join(machine.root, 'node_modules/.package-lock.json'));
    await machine.run(['check']);
    expect(await machine.calls('ci')).toBe(2);
  });

  test("fetches the project's Node again where npm skipped its script", async () => {
    await machine.run(['check']);
    await machine.npm({ rebuild: `ln -sf '${process.execPath}' node_modules/.bin/node` });
    await rm(join(machine.root, 'node_modules/.bin/node'));
    expect((await machine.run(['check'])).output).toBe('[]\n');
    expect(await machine.calls('rebuild')).toBe(1);
  });

  test('says what to do where Node cannot be fetched', async () => {
    await machine.run(['check']);
    await rm(join(machine.root, 'node_modules/.bin/node'));
    const { code, output } = await machine.run(['check']);
    expect(output).toContain('Hapus folder node_modules');
    expect(code).toBe(1);
  });

  test('says at once that there is no network, instead of trying every package', async () => {
    await machine.npm({ view: 'exit 1' });
    const { code, output } = await machine.run(['check']);
    expect(output).toContain('tidak terjangkau');
    expect(await machine.calls('ci')).toBe(0);
    expect(code).toBe(1);
  });

  test('says what to do when the installation fails, and does not run the command', async () => {
    await machine.npm({ ci: 'echo "npm error code ENOSPC" >&2; exit 1' });
    const { code, output } = await machine.run(['check']);
    expect(output).toMatch(/ENOSPC.*ulangi perintah yang sama/s);
    expect(output).not.toContain('[]');
    expect(code).toBe(1);
  });

  test('says that npm is missing', async () => {
    await rm(join(machine.root, 'bin/npm'));
    const { code, output } = await machine.run(['check']);
    expect(output).toContain('npm tidak ditemukan');
    expect(code).toBe(1);
  });
});

describe('a command', () => {
  test('that does not exist is answered with those that do', async () => {
    const { code, output } = await machine.run(['chekc']);
    expect(output).toMatch(/"chekc" tidak dikenal.*npm run check {2}\S/s);
    expect(await machine.calls('ci')).toBe(0);
    expect(code).toBe(1);
  });

  test('is not taken from what every object inherits', async () => {
    expect((await machine.run(['constructor'])).output).toContain('tidak dikenal');
  });

  test('does not run without an option that npm has kept to itself', async () => {
    // As npm tells of `npm run check --log-only`, where the two dashes are missing.
    const { code, output } = await machine.run(['check'], undefined, { npm_config_log_only: 'true' });
    expect(output).toBe(
      'Tulis dua tanda hubung di depan pilihan, lalu ulangi: npm run check -- --log-only\n',
    );
    expect(code).toBe(1);
  });

  test('passes its exit code on', async () => {
    await machine.command('process.exitCode = 7;');
    expect((await machine.run(['check'])).code).toBe(7);
  });

  test.for(['SIGINT', 'SIGTERM'] as const)('hears %s and ends in its own way', async (signal) => {
    await machine.command(`
      const waiting = setInterval(() => undefined, 1000);
      process.on('${signal}', () => { console.log('beres-beres'); clearInterval(waiting); process.exitCode = 3; });
      console.log('siap');
    `);
    const { code, output } = await machine.run(['check'], (text, pid) => {
      if (text.includes('siap\n') && !text.includes('Perlengkapan siap')) process.kill(pid, signal);
    });
    expect(output).toContain('beres-beres');
    expect(code).toBe(3);
  });

  test('that was killed is seen to be killed', async () => {
    await machine.command(`process.kill(process.pid, 'SIGKILL');`);
    expect((await machine.run(['check'])).signal).toBe('SIGKILL');
  });
});
