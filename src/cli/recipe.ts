import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '#src/content/read.ts';
import { deskHostOf } from '#src/deploy/desk-host.ts';
import { settings } from '#src/content/settings.ts';
import { caddyRecipe } from '#src/deploy/recipes/caddy.ts';
import { nginxRecipe } from '#src/deploy/recipes/nginx.ts';
import type { Place } from '#src/deploy/recipes/place.ts';
import { printFailure, printProblems } from './report.ts';

// `npm run --silent recipe -- nginx /srv/suluh/current`: prints a web server's configuration for this office's site. The folder is the link that
// `npm run publish` moves; it is PUBLISH_DIR's when it is not named.
const recipes = {
  nginx: (place: Omit<Place, 'listen'>) => nginxRecipe({ ...place, listen: '80' }),
  caddy: (place: Omit<Place, 'listen'>) => caddyRecipe({ ...place, listen: place.host }),
};

try {
  const [name = '', root = join(process.env['PUBLISH_DIR'] || 'terbit', 'current')] = parseArgs({
    allowPositionals: true,
  }).positionals;
  if (!isRecipe(name))
    throw new Error(`sebutkan servernya: ${Object.keys(recipes).join(' atau ')}; yang diberikan: "${name}"`);
  if (isSpoilt())
    throw new Error(
      `npm menulis dua barisnya sendiri di depan setelan ini, dan ${name} menolaknya. Pakai --silent: npm run --silent recipe -- ${name} ${root} > berkas`,
    );
  if (/\s/.test(root)) throw new Error(`jalur folder tidak boleh memuat spasi: "${root}"`);
  const { content, problems } = await readContent(settings().contentDir);
  if (content) {
    const { site, desk } = content.office;
    const place = {
      host: new URL(site).hostname,
      root: resolve(root),
      deskHost: desk && deskHostOf(desk),
    };
    process.stdout.write(recipes[name](place));
  } else {
    printProblems(problems, process.stderr);
    process.exitCode = 1;
  }
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}

/** Whether npm has put its lines about the command into the file or program that takes the configuration. */
function isSpoilt(): boolean {
  const { npm_lifecycle_event: command, npm_config_loglevel: level } = process.env;
  return !process.stdout.isTTY && command === 'recipe' && level !== 'silent';
}

function isRecipe(name: string): name is keyof typeof recipes {
  return Object.hasOwn(recipes, name);
}
