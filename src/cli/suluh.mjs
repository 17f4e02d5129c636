import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, SetupError } from './setup/install.mjs';

// The door to every command, `npm start` and the others: plain JavaScript without packages, because on a fresh machine nothing is
// installed yet and its Node may be older than the one that the project brings along.

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const commands = {
  start: 'Menyusun situs, lalu membukanya di komputer ini bersama meja redaksi',
  check: 'Memeriksa isi (folder content) dan menyebut setiap masalah',
  build: 'Menyusun situs ke folder dist',
  cards: 'Menggambar kartu saja (npm run cards -- --shard 2/5, atau --gallery)',
  publish: 'Menyusun situs, lalu menayangkannya lewat server di komputer ini (PUBLISH_DIR)',
  'new-office': 'Membuat isi awal untuk kantor KPU lain: npm run new-office -- ../isi-baru',
  register: 'Mencatat isi yang tayang di register (content/register) tanpa menerbitkan',
  key: 'Membuat, menampilkan, atau mencabut kunci yang menandatangani register',
  verify: 'Memeriksa register dan berkas sebuah situs dari luar: npm run verify -- https://…',
  recipe: 'Menulis setelan server: npm run recipe -- nginx (atau caddy)',
  dev: 'Server pengembangan untuk yang mengubah kode',
  test: 'Menjalankan semua pemeriksaan dan pengujian',
  bench: 'Mengukur kecepatan kartu, penyusunan situs, dan berat halaman',
  eval: 'Mengukur pencarian (npm run eval:search), cek pesan (eval:claims), dan cek kartu (eval:cards)',
};

/** Options that change what a command does; npm takes them for its own when the two dashes before them are missing. */
const options = ['rollback', 'answers', 'revoke', 'reason', 'since', 'file', 'log-only', 'links', 'gallery'];

const [command = '', ...args] = process.argv.slice(2);
const taken = options.find((name) => process.env[`npm_config_${name.replace('-', '_')}`] !== undefined);

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `Suluh memerlukan Node.js 20 atau lebih baru; yang terpasang ${process.versions.node}. Pasang dari https://nodejs.org/, lalu ulangi.`,
  );
} else if (!Object.hasOwn(commands, command)) {
  const list = Object.entries(commands).map(([name, purpose]) => `  npm run ${name.padEnd(6)} ${purpose}`);
  fail(
    `${command ? `Perintah "${command}" tidak dikenal` : 'Sebutkan perintahnya'}. Yang ada:\n${list.join('\n')}`,
  );
} else if (taken) {
  fail(`Tulis dua tanda hubung di depan pilihan, lalu ulangi: npm run ${command} -- --${taken}`);
} else {
  try {
    run(ensureInstalled(root), [join(root, 'src/cli', `${command}.ts`), ...args]);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    fail(error.message);
  }
}

/** Runs a command on the project's own Node, in this process's place as far as the caller can tell. */
function run(node, parameters) {
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const flags = [
    // What Node itself calls experimental is none of an editor's business.
    '--disable-warning=ExperimentalWarning',
    // A quarter of what Node takes for young objects, and no slower: a site of 10,000 posts is built in 2 GB.
    '--max-semi-space-size=16',
  ];
  const child = spawn(node, [...flags, ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) {
    // A terminal sends Ctrl+C to the child as well; passing it on again would be taken for an impatient second one.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeAllListeners(name);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code;
  });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
