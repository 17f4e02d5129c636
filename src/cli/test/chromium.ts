import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Longest wait for a download, in milliseconds. */
const downloadLimit = 5 * 60_000;

/**
 * Path of a Chromium that runs: CHROME_PATH, the system's, the one that Playwright has downloaded, and at last one that is installed now.
 * Throws with what a person should do when none can be had.
 */
export function chromiumPath(): string {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (runs(given)) return given;
    throw new Error(`CHROME_PATH menunjuk program yang tidak dapat dijalankan: ${given}`);
  }
  const found = systemChromium() ?? playwrightChromium() ?? downloaded() ?? installedByApt();
  if (found) return found;
  throw new Error(
    'Uji di peramban memerlukan Chromium, dan pemasangan otomatis tidak berhasil. Pasang (misalnya: sudo apt-get install chromium), ' +
      'atau isi CHROME_PATH dengan letak program Chromium atau Chrome, lalu ulangi.',
  );
}

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isExecutable(path) && runs(path));
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath();
  return runs(path) ? path : undefined;
}

function downloaded(): string | undefined {
  console.log('  … memasang Chromium untuk uji di peramban');
  // Where downloads are blocked each try shall give up after seconds, not after half a minute.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  attempt('playwright', ['install', 'chromium'], env);
  return playwrightChromium();
}

function installedByApt(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  attempt('apt-get', ['update'], env);
  attempt('apt-get', ['install', '-y', 'chromium'], env);
  return systemChromium();
}

/** The outcome shows in whether a browser is there afterwards. */
function attempt(program: string, args: string[], env: NodeJS.ProcessEnv): void {
  spawnSync(program, args, { env, stdio: 'ignore', timeout: downloadLimit });
}

function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
