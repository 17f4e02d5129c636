import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The project could not be set up; the message tells a person what to do. */
export class SetupError extends Error {}

/**
 * Makes sure that node_modules holds what package-lock.json names, and gives the path of the project's own Node.
 * Installs only what is missing or outdated, so a second start goes straight on. Throws SetupError.
 */
export function ensureInstalled(root) {
  const node = join(root, 'node_modules/.bin/node');
  if (!isInstalled(root)) install(root);
  if (runs(node)) return node;
  // npm may be set to skip install scripts, and the package `node` fetches its program in one.
  npm(root, ['rebuild', 'node', '--foreground-scripts', '--ignore-scripts=false']);
  if (runs(node)) return node;
  throw new SetupError(
    'Node milik proyek (node_modules/.bin/node) tidak dapat dijalankan di komputer ini. ' +
      'Hapus folder node_modules, izinkan skrip pemasangan (npm config set ignore-scripts false), lalu ulangi.',
  );
}

/**
 * npm itself writes node_modules/.package-lock.json at the end of an install that succeeded, so an interrupted one has none.
 * Packages for other systems stand in the lock file only; they are marked optional.
 */
function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (!wanted)
    throw new SetupError('Berkas package-lock.json tidak ada atau rusak. Ambil lagi dari repositori.');
  if (!installed) return false;
  const differs = ([path, { version, optional }]) =>
    path !== '' && (installed[path] ? installed[path].version !== version : !optional);
  return !Object.entries(wanted).some(differs) && Object.keys(installed).every((path) => wanted[path]);
}

function install(root) {
  // Not on standard output: that belongs to the command, and may go into a file.
  console.error('Memasang perlengkapan Suluh. Ini hanya perlu sekali, sekitar satu sampai lima menit …');
  const start = Date.now();
  // One small question first: without a network `npm ci` would try again and again for many minutes before it gives up.
  if (
    !npm(
      root,
      ['view', 'qr', 'name', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=30000'],
      'ignore',
    )
  )
    throw new SetupError(
      'Tempat unduhan (registry npm) tidak terjangkau. Sambungkan komputer ini ke internet, atau periksa: npm config get registry. Lalu ulangi perintah yang sama.',
    );
  // Errors only: warnings speak of Node's version (the project brings its own) and of other people's packages.
  if (!npm(root, ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']))
    throw new SetupError(
      '\nPerlengkapan belum terpasang; sebabnya tertulis di atas. ' +
        'Pastikan sambungan internet tidak terputus dan ruang disk cukup (1 GB), lalu ulangi perintah yang sama.',
    );
  console.error(`Perlengkapan siap (${Math.round((Date.now() - start) / 1000)} detik).\n`);
}

function npm(root, args, errors = 'inherit') {
  // `npm run` puts node_modules/.bin first, but the Node there is about to be replaced.
  const bin = join(root, 'node_modules/.bin');
  const PATH = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((dir) => dir !== bin)
    .join(delimiter);
  const { error, status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', errors],
    env: { ...process.env, PATH },
  });
  if (error)
    throw new SetupError(
      'Perintah npm tidak ditemukan. Pasang Node.js beserta npm dari https://nodejs.org/, lalu ulangi.',
    );
  return status === 0;
}

function runs(node) {
  return spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
