import { describe, expect, test } from 'vitest';
import { refusal, refusedByServer } from '#admin/check/refusal.ts';
import { deskCollections } from '#admin/collections.ts';
import { publishedPath } from '#admin/drafts/file-name.ts';
import { otherEditor } from '#admin/drafts/presence.ts';
import { savingFailed } from '#admin/drafts/words.ts';

const collections = deskCollections({
  topics: [{ id: 'dpb', name: 'Data pemilih' }],
  districts: [],
  recapitulationIds: [],
  offset: '+07:00',
});

describe('the name under which a draft is published', () => {
  const path = 'content/agenda/2026-03-01-konsep.md';
  const published = '2026-03-03T09:00:00+07:00';

  const named = (path: string, values: object) => {
    const name = path.split('/')[1];
    return publishedPath(path, collections.find((one) => one.name === name)?.slug ?? '', values);
  };

  test('comes from its title and its day of publication', () => {
    expect(named(path, { title: 'Rapat Pleno: “Triwulan I”, é!', published })).toBe(
      'content/agenda/2026-03-03-rapat-pleno-triwulan-i-e.md',
    );
  });

  test.each(['2026-03-03-rapat-pleno', '2026-03-03-rapat-pleno-2'])('stays %s where that fits', (name) => {
    expect(named(`content/agenda/${name}.md`, { title: 'Rapat pleno', published })).toBeUndefined();
  });

  test.each([{ published }, { title: '…', published }, { title: 'Rapat pleno' }])(
    'waits as long as %j is all there is',
    (values) => {
      expect(named(path, values)).toBeUndefined();
    },
  );

  test.each([
    ['faq/konsep.md', { question: 'Apa itu TMS?' }, 'faq/apa-itu-tms.md'],
    [
      'guides/konsep-1.yml',
      { title: 'Saya pindah desa, bagaimana?' },
      'guides/saya-pindah-desa-bagaimana.yml',
    ],
    [
      'dpb/rekapitulasi-konsep.yml',
      { title: 'Rekapitulasi', period: { label: 'Triwulan IV 2026', to: '2026-12-31' } },
      'dpb/2026-triwulan-iv-2026.yml',
    ],
  ])('of %s with %j is %s', (before, values, after) => {
    expect(named(`content/${before}`, values)).toBe(`content/${after}`);
    expect(named(`content/${after}`, values)).toBeUndefined();
  });

  test('waits for the period of a recapitulation', () => {
    const values = { title: 'Rekapitulasi', published, period: { label: 'Triwulan IV 2026' } };
    expect(named('content/dpb/rekapitulasi-konsep.yml', values)).toBeUndefined();
    expect(named('content/dpb/rekapitulasi-konsep.yml', { published })).toBeUndefined();
  });
});

describe('who else is editing', () => {
  const updatedOn = '2026-03-02T02:00:00Z';

  test('is told with the day and the time of the office', () => {
    expect(otherEditor({ author: 'Siti', updatedOn, unpublished: true }, ['Sari'], 'WIB')).toMatch(
      /^Siti sedang mengubah tulisan ini, terakhir Senin, 2 Maret 2026 pukul 09\.00 WIB/,
    );
  });

  test('is nobody where it is oneself, the host does not tell, or it was long ago', () => {
    expect(
      otherEditor({ author: 'Sari', updatedOn, unpublished: true }, ['Sari', 'sari'], 'WIB'),
    ).toBeUndefined();
    expect(otherEditor({ unpublished: true }, [], 'WIB')).toBeUndefined();
    expect(otherEditor({ author: 'Siti', updatedOn, unpublished: false }, [], 'WIB')).toBeUndefined();
    const now = new Date().toISOString();
    expect(otherEditor({ author: 'Siti', updatedOn: now, unpublished: false }, [], 'WITA')).toMatch(/WITA/);
  });
});

test('what the server refuses names the fields as the form does', () => {
  const fields = deskCollections({
    topics: [],
    districts: [],
    recapitulationIds: [],
    offset: '+07:00',
  }).find(({ name }) => name === 'agenda')?.fields;
  const message =
    'summary: Tertulis Senin: salah • venue.address: Belum diisi • sources[2].url: Salah • isi: Salah • Tanpa kolom';
  const problems = refusedByServer(message);
  expect(problems.map(({ field }) => field)).toEqual([
    'summary',
    'venue.address',
    'sources[2].url',
    'body',
    '',
  ]);
  expect(refusal(problems, fields ?? []).message).toBe(
    'Ringkasan: Tertulis Senin: salah • Tempat › Alamat: Belum diisi • Sumber 2 › Alamat: Salah • dan 2 lagi',
  );
});

test('why saving failed is told in Indonesian, with what becomes of the text', () => {
  expect(String(savingFailed(new TypeError('Failed to fetch'), undefined))).toMatch(
    /^server meja redaksi tidak menjawab\. Yang Anda ketik.*npm start/,
  );
  expect(String(savingFailed(new TypeError('Failed to fetch'), 'gitlab.com'))).toMatch(/^gitlab\.com tidak/);
  expect(String(savingFailed({ status: 401 }, 'gitlab.com'))).toMatch(/masa masuk Anda sudah habis/);
  expect(String(savingFailed({ status: 409, message: 'x' }, undefined))).toMatch(/diubah di tempat lain/);
  const other = new Error('Judul terlalu pendek');
  expect(savingFailed(other, undefined)).toBe(other);
});
