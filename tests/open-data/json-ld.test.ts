import { describe, expect, test } from 'vitest';
import type { Post } from '#src/domain/post.ts';
import { verdictIds } from '#src/domain/verdicts.ts';
import {
  breadcrumbJsonLd,
  datasetJsonLd,
  faqPageJsonLd,
  jsonLdOf,
  jsonLdScript,
  organizationJsonLd,
  webSiteJsonLd,
} from '#src/open-data/json-ld.ts';
import { agenda, announcement, clarification, faq, office, recapitulation } from './posts.ts';
import { missingProperties, type Parsed, parsed } from './schema-org.ts';

const page = {
  office,
  url: 'https://suluh.example/x/',
  cardUrl: 'https://suluh.example/kartu/x.jpg',
};

function objectsOf(post: Post): Parsed[] {
  return jsonLdOf(post, page).map(parsed);
}

function objectOf(post: Post): Parsed {
  const [object] = objectsOf(post);
  if (!object) throw new Error('No object');
  return object;
}

describe('what search engines require', () => {
  test.each<[string, object[]]>([
    ['an event', jsonLdOf(agenda({ online: 'https://video.example/kpu' }), page)],
    ['an event with the fewest fields', jsonLdOf(agenda({ end: undefined, venue: { name: 'Aula' } }), page)],
    ['an announcement', jsonLdOf(announcement(), page)],
    ...verdictIds.map((verdict): [string, object[]] => [
      `a clarification, ${verdict}`,
      jsonLdOf(clarification({ verdict, claimUrl: 'https://x.example/1' }), page),
    ]),
    ['a question', jsonLdOf(faq(), page)],
    ['a list of questions', faqPageJsonLd([faq(), faq({ id: 'b' })])],
    ['a recapitulation', datasetJsonLd(recapitulation(), page)],
    ['the home page', [webSiteJsonLd(office), organizationJsonLd(office)]],
    ['a breadcrumb', [breadcrumbJsonLd([{ path: '/agenda/', name: 'Agenda' }], 'Rapat', office)]],
  ])('%s has it all', (_, objects) => {
    expect(objects.length).toBeGreaterThan(0);
    for (const object of objects.map(parsed)) {
      expect(object['@context']).toBe('https://schema.org');
      expect(missingProperties(object)).toEqual([]);
    }
  });
});

describe('an invented example', () => {
  test.each<Post>([
    agenda({ sample: true }),
    announcement({ sample: true }),
    clarification({ sample: true }),
    faq({ sample: true }),
  ])('of a post ($kind) tells search engines nothing', (post) => {
    expect(jsonLdOf(post, page)).toEqual([]);
  });

  test('of data or among questions is left out', () => {
    expect(datasetJsonLd(recapitulation({ sample: true }), page)).toEqual([]);
    expect(faqPageJsonLd([faq({ sample: true })])).toEqual([]);
    const [list] = faqPageJsonLd([faq({ question: 'Contoh?', sample: true }), faq()]).map(parsed);
    expect(list?.['mainEntity']).toHaveLength(1);
  });
});

describe('an event', () => {
  test.each<[Parameters<typeof agenda>[0], object]>([
    [{}, { startDate: '2021-06-30T09:00:00+07:00', endDate: '2021-06-30T12:00:00+07:00' }],
    [
      { allDay: true, end: '2021-07-01T23:59:00+07:00' },
      { startDate: '2021-06-30', endDate: '2021-07-01' },
    ],
    [
      { status: 'postponed' },
      { eventStatus: 'https://schema.org/EventPostponed', startDate: '2021-06-30T09:00:00+07:00' },
    ],
    [{ status: 'cancelled' }, { eventStatus: 'https://schema.org/EventCancelled' }],
    [{ status: 'done' }, { eventStatus: 'https://schema.org/EventScheduled' }],
    [{ open: false }, { location: { '@type': 'Place', publicAccess: false } }],
    [{}, { eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode' }],
    [
      { online: 'https://video.example/kpu' },
      { eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode' },
    ],
  ])('%j reads %j', (changes, expected) => {
    expect(objectOf(agenda(changes))).toMatchObject(expected);
  });

  test('can be followed at the address that the post gives', () => {
    expect(objectOf(agenda({ online: 'https://video.example/kpu' }))['location']).toEqual([
      expect.objectContaining({ '@type': 'Place', name: 'Aula KPU Kampar' }),
      { '@type': 'VirtualLocation', url: 'https://video.example/kpu' },
    ]);
  });

  test('without an end says nothing of one', () => {
    expect(objectOf(agenda({ end: undefined }))).not.toHaveProperty('endDate');
  });
});

describe('a clarification', () => {
  test.each([
    ['salah', { alternateName: 'Salah', ratingValue: 1, bestRating: 5, worstRating: 1 }],
    ['menyesatkan', { alternateName: 'Menyesatkan', ratingValue: 2, bestRating: 5, worstRating: 1 }],
    ['benar', { alternateName: 'Benar', ratingValue: 5, bestRating: 5, worstRating: 1 }],
    ['belum-terbukti', { alternateName: 'Belum terbukti' }],
  ] as const)('that finds "%s" is rated so, and an unproven claim in words only', (verdict, rating) => {
    expect(objectOf(clarification({ verdict }))['reviewRating']).toEqual({ '@type': 'Rating', ...rating });
  });

  test('tells the claim, when it was seen and where it stands', () => {
    const seen = { claimUrl: 'https://x.example/1', archiveUrl: 'https://arsip.example/1' };
    expect(objectOf(clarification(seen))).toMatchObject({
      claimReviewed: 'Ada 7 kontainer berisi 70 juta surat suara yang sudah tercoblos',
      itemReviewed: {
        '@type': 'Claim',
        datePublished: '2019-01-02',
        appearance: [{ url: 'https://x.example/1' }, { url: 'https://arsip.example/1' }],
      },
    });
    expect(objectOf(clarification())['itemReviewed']).not.toHaveProperty('appearance');
  });

  test('is an article besides, dated by its last correction', () => {
    const post = clarification({ corrections: [{ date: '2019-02-01', note: 'Tanggal diperbaiki.' }] });
    expect(objectsOf(post)[1]).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Tujuh kontainer surat suara tercoblos',
      datePublished: '2019-01-03T08:00:00+07:00',
      dateModified: '2019-02-01',
      image: ['https://suluh.example/kartu/x.jpg'],
    });
  });
});

test('a question is answered in full, in plain words', () => {
  expect(objectOf(faq())).toMatchObject({
    mainEntity: [
      {
        name: 'Bagaimana cara mengecek nama saya di DPT?',
        acceptedAnswer: {
          text: 'Buka cekdptonline.kpu.go.id dan masukkan NIK Anda.\nSiapkan KTP-el, lalu:\nbuka situsnya\ntulis NIK',
        },
      },
    ],
  });
});

describe('a recapitulation', () => {
  const [dataset] = datasetJsonLd(
    recapitulation({
      sources: [{ title: 'Berita acara' }, { title: 'Media', url: 'https://media.example/1' }],
    }),
    page,
  ).map(parsed);

  test('tells period, place, terms, files and sources', () => {
    expect(dataset).toMatchObject({
      temporalCoverage: '2024-08-11/2024-09-20',
      spatialCoverage: { name: 'Kabupaten Kampar, Riau', identifier: '14.01' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isBasedOn: ['https://media.example/1'],
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: 'https://suluh.example/dpb/2024-dpt-pilkada.csv' },
        { encodingFormat: 'application/json', contentUrl: 'https://suluh.example/dpb/2024-dpt-pilkada.json' },
      ],
    });
  });

  test('names the figures that it knows, and no others', () => {
    expect(dataset?.['variableMeasured']).toEqual(
      [
        ['tps', 2],
        ['laki_laki', 299],
        ['perempuan', 302],
        ['pemilih', 601],
        ['pemilih_baru', 4],
        ['tms', 3],
        ['tms_meninggal', 2],
        ['tms_pindah', 1],
      ].map(([name, value]) => expect.objectContaining({ '@type': 'PropertyValue', name, value })),
    );
  });

  test.each([undefined, 'Sumber hanya memuat jumlah.'])(
    'describes itself at the length that Google takes',
    (note) => {
      const shortest = recapitulation({
        summary: 'Sebanyak 601 pemilih',
        period: { label: 'DPT', from: '2024-05-01', to: '2024-05-01' },
        note,
      });
      const [{ description } = { description: '' }] = datasetJsonLd(shortest, page).map(parsed);
      expect(String(description).length).toBeGreaterThanOrEqual(50);
      expect(String(description).length).toBeLessThanOrEqual(5000);
    },
  );
});

describe('the site', () => {
  test('is searched at the address of its search page', () => {
    expect(parsed(webSiteJsonLd(office))).toMatchObject({
      potentialAction: {
        target: { urlTemplate: 'https://suluh.example/cari/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });

  test('belongs to an office that tells its accounts, telephone and logo only where it has them', () => {
    const bare = parsed(organizationJsonLd(office));
    for (const name of ['sameAs', 'telephone', 'email', 'logo']) expect(bare).not.toHaveProperty(name);
    const full = {
      ...office,
      hotline: '0762 20000',
      logo: 'media/logo.png',
      social: { facebook: 'https://facebook.example/kpu', instagram: undefined },
    };
    expect(parsed(organizationJsonLd(full))).toMatchObject({
      telephone: '0762 20000',
      logo: 'https://suluh.example/media/logo.png',
      sameAs: ['https://facebook.example/kpu'],
    });
  });

  test('is the same office in every object that names it', () => {
    const id = organizationJsonLd(office)['@id'];
    expect(objectOf(agenda())['organizer']).toMatchObject({ '@id': id });
    expect(objectOf(clarification())['author']).toMatchObject({ '@id': id });
  });

  test('leads from the home page down, and the last step is the page itself', () => {
    const trail = [{ path: '/agenda/', name: 'Agenda' }];
    expect(parsed(breadcrumbJsonLd(trail, 'Rapat', office))['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Beranda', item: 'https://suluh.example/' },
      { '@type': 'ListItem', position: 2, name: 'Agenda', item: 'https://suluh.example/agenda/' },
      { '@type': 'ListItem', position: 3, name: 'Rapat' },
    ]);
  });
});

describe('the script element', () => {
  const hostile = `</script><script>alert(1)</script><!-- "a" 'b' \\ \u2028\u2029 é \ud83d`;

  test.each<Post>([
    agenda({ title: hostile, summary: hostile, venue: { name: hostile } }),
    announcement({ title: hostile, summary: hostile }),
    clarification({ title: hostile, claim: hostile }),
    faq({ question: hostile, short: hostile, body: `\`${hostile}\`` }),
  ])('cannot be closed, opened or broken by the text of a post ($kind)', (post) => {
    for (const object of jsonLdOf(post, page)) {
      const script = jsonLdScript(object);
      expect(script).not.toMatch(/[<\u2028\u2029]/);
      expect(script.isWellFormed()).toBe(true);
      expect(JSON.parse(script)).toEqual(parsed(object));
    }
  });

  test('gives back the text unchanged', () => {
    const question = '</script> <!-- "Apa?" \u2028';
    expect(JSON.parse(jsonLdScript({ question }))).toEqual({ question });
  });
});
