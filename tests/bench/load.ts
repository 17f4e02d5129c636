import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import autocannon, { type Result } from 'autocannon';
import { freePort } from '#src/cli/test/free-port.ts';
import { goLive } from '#src/deploy/release/go-live.ts';
import { prepareRelease } from '#src/deploy/release/prepare.ts';
import { releaseFolder } from '#src/deploy/release/releases.ts';
import { nginxRecipe } from '#src/deploy/recipes/nginx.ts';
import { measured } from './process.ts';
import { number, printTable } from './table.ts';

/** Readers of an election evening who ask at the same time, and what they ask for together in a second. */
const connections = 100;
const wantedRate = 2_000;
const seconds = 10;

/**
 * Loads nginx on this machine, set up by our own recipe over a published release, with readers who go through its pages: first at the wanted rate,
 * then as fast as the machine can, on which the load itself runs too. Bounded to twice ten seconds.
 */
export async function benchLoad(dir: string, contentDir: string): Promise<void> {
  const folder = releaseFolder(join(dir, 'load'));
  await measured(['src/cli/build.ts'], {
    CONTENT_DIR: contentDir,
    OUT_DIR: folder.build,
    SULUH_WORK: join(dir, 'work'),
  });
  await goLive(folder, await prepareRelease(folder, { fingerprint: '', at: new Date(), count: () => {} }));
  const port = await freePort();
  const nginx = await startNginx(join(dir, 'nginx'), folder.link, port);
  if (!nginx)
    return console.log('\nBeban: nginx tidak terpasang di komputer ini (Debian: apt-get install nginx).');
  try {
    const requests = pagesOf(folder.link).map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } }));
    const run = (rate?: number) =>
      autocannon({
        url: `http://127.0.0.1:${port}`,
        connections,
        duration: seconds,
        requests,
        ...(rate ? { overallRate: rate } : {}),
      });
    const wanted = await run(wantedRate);
    const most = await run();
    printTable(
      `Beban: nginx, ${requests.length} halaman bergiliran, ${connections} pembaca sekaligus, ${seconds} detik`,
      [
        ...linesOf(`Pada ${number(wantedRate)} permintaan per detik`, wanted, wantedRate),
        ...linesOf('Sebanyak yang sanggup', most),
      ],
    );
  } finally {
    nginx.kill();
  }
}

function linesOf(what: string, { requests, latency, errors, timeouts, non2xx }: Result, rate?: number) {
  const failed = errors + timeouts + non2xx;
  return [
    {
      what,
      measured: `${number(requests.average)} per detik`,
      // A little is lost while connections open.
      ...(rate
        ? { target: `>= ${number(rate * 0.97)} per detik`, met: requests.average >= rate * 0.97 }
        : {}),
    },
    {
      what: `${what}: waktu jawab p50, p99`,
      measured: `${number(latency.p50)}, ${number(latency.p99)} milidetik`,
    },
    { what: `${what}: gagal`, measured: number(failed), target: '0', met: failed === 0 },
  ];
}

/** Every page of readers, and the style sheets and scripts that go with them. */
function pagesOf(site: string): string[] {
  const pages = globSync('**/index.html', { cwd: site }).map(
    (file) => `/${file.replace(/index\.html$/, '')}`,
  );
  const parts = globSync('_astro/*.{css,js}', { cwd: site }).map((file) => `/${file}`);
  return [...pages.filter((path) => !path.startsWith('/admin/')), ...parts].sort();
}

async function startNginx(dir: string, root: string, port: number) {
  await mkdir(dir, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${dir}/${name};`,
  );
  // As root nginx would serve as a user who cannot look into the folder of the measurement.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const site = nginxRecipe({ host: 'localhost', listen: `127.0.0.1:${port}`, root });
  await writeFile(
    join(dir, 'nginx.conf'),
    `${user} daemon off; worker_processes auto; pid ${dir}/pid; error_log stderr crit;\nevents { worker_connections 1024; }\nhttp { access_log off; ${temporary.join(' ')}\n${site}}\n`,
  );
  const child = spawn('nginx', ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
  });
  const failed = new Promise<'failed'>((resolve) => {
    child.on('error', () => resolve('failed'));
    child.on('exit', () => resolve('failed'));
  });
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return child;
    const waited = new Promise<'waited'>((resolve) => setTimeout(() => resolve('waited'), 50));
    if ((await Promise.race([failed, waited])) === 'failed') return undefined;
  }
  child.kill();
  return undefined;
}
