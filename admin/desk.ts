import { deskBackend } from './backend.ts';
import { registerCheck } from './check/register.ts';
import type { Cms, CreateClass, ImmutableMap } from './cms.ts';
import decap from './decap.css?raw';
import type { DecapConfig } from './decap-config.ts';
import { keepDrafts } from './drafts/drafts.ts';
import { keepEntriesApart } from './entry-addresses.ts';
import { entryFields } from './entry-fields.ts';
import { guardUploads } from './files/guard-uploads.ts';
import { offerGuide } from './guide-link.ts';
import { groupControl } from './group.ts';
import { id } from './locale/id.ts';
import { mendMarkup } from './mend-markup.ts';
import { mendPaste } from './paste/mend-paste.ts';
import phone from './phone.css?raw';
import { paneParts } from './previews/parts.ts';
import { registerPane } from './previews/register.ts';
import { renewGitLabLogin } from './renew-login.ts';
import { tidy } from './tidy.ts';
import { prepareAids, registerAids } from './widgets/register.ts';

declare global {
  interface Window {
    CMS?: Cms;
    /** Keeps Decap from starting by itself. */
    CMS_MANUAL_INIT?: boolean;
    /** Decap's React, for preview templates. */
    createClass: CreateClass;
    h: (tag: string, properties: object) => unknown;
  }
}

const notice = document.querySelector('[data-notice]');

try {
  const config = await loadConfig();
  if (config) await open(config);
  else show('Meja redaksi hanya tersedia di komputer redaksi. Di komputer itu, jalankan: npm start');
} catch (error) {
  show(`Meja redaksi tidak dapat dibuka. Muat ulang halaman ini. (${error})`);
}

/** The server on the editor's computer answers with the configuration, and so does a site where editors sign in; others have none. */
async function loadConfig(): Promise<DecapConfig | undefined> {
  const response = await fetch('/admin/config.yml');
  return response.ok ? ((await response.json()) as DecapConfig) : undefined;
}

async function open(config: DecapConfig): Promise<void> {
  prepareAids(config);
  const cms = await loadDecap();
  cms.registerLocale('id', id);
  if (config.backend.name === 'desk') cms.registerBackend('desk', deskBackend(cms));
  if (config.backend.name === 'gitlab') renewGitLabLogin(cms);
  cms.registerWidget('group', groupControl(cms.getWidget('object').control));
  cms.registerEventListener({ name: 'preSave', handler: ({ entry }) => tidyEntry(entry, config) });
  registerAids(cms, config);
  const check = registerCheck(cms, config);
  registerPane(cms, config, async (collection) => {
    const { above, tabs } = await paneParts(collection);
    return { above: [check.part, ...above], tabs };
  });
  guardUploads(cms, config);
  keepDrafts(cms, config, check.onRefused);
  offerGuide();
  keepEntriesApart();
  mendMarkup();
  mendPaste();
  notice?.remove();
  // Astro links the site's style sheet to every page; it would reach into Decap.
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
  const style = document.createElement('style');
  style.textContent = decap + phone;
  document.head.append(style);
  cms.init({ config });
}

function loadDecap(): Promise<Cms> {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = '/admin/decap/decap-cms.js';
  return new Promise((resolve, reject) => {
    script.onload = () => (window.CMS ? resolve(window.CMS) : reject(new Error('Decap CMS')));
    script.onerror = () => reject(new Error(script.src));
    document.head.append(script);
  });
}

function tidyEntry(entry: ImmutableMap, config: DecapConfig): ImmutableMap {
  const data = entry.get('data');
  const fields = entryFields(config, entry.get('collection', ''), entry.get('slug', ''));
  return data.clear().merge(tidy(data.toJS(), fields));
}

function show(text: string): void {
  if (notice) notice.textContent = text;
}
