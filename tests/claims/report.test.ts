import { expect, test } from 'vitest';
import { noteForEditors, platformsIn } from '#src/claims/for-editors.ts';
import { begunFrom, reportChannels, reportLinks, reportText } from '#src/claims/report.ts';
import { readClarificationLink } from '#src/domain/clarification-link.ts';

const report = { text: 'Ada 7 kontainer & surat suara?', where: 'grup RT', when: 'kemarin' };

test('tells what, where and when', () => {
  expect(reportText(report, 'KPU Contoh')).toBe(
    'Lapor kabar meragukan kepada KPU Contoh\nDilihat di: grup RT\nWaktu: kemarin\n\nIsi pesan:\nAda 7 kontainer & surat suara?',
  );
});

test('masks identity numbers before they can stand in a link', () => {
  const nik = ['1401', '0241', '0190', '0001'].join('');
  const links = reportLinks(reportText({ ...report, text: `NIK ${nik} tolong` }, 'KPU Contoh'), {
    whatsapp: '6281200000000',
    email: 'humas@contoh.go.id',
    sms: '+6281200000000',
  });
  expect(links).toHaveLength(3);
  for (const { href } of links) {
    expect(decodeURIComponent(href)).toContain('NIK 1401************ tolong');
    expect(href).not.toContain(nik);
  }
});

test('brings editors to a clarification begun from it, but not by SMS, and not without a desk', () => {
  const nik = ['1401', '0241', '0190', '0001'].join('');
  const begun = begunFrom(
    { ...report, text: `Ada 7 kontainer. NIK ${nik}`, where: 'grup WA RT' },
    '2026-11-25',
  );
  const note = noteForEditors(begun, 'https://kpu.example');
  const address = /https:\S+/.exec(note)?.[0] ?? '';
  expect(readClarificationLink(new URLSearchParams(address.split('?')[1]))).toEqual({
    claim: 'Ada 7 kontainer. NIK 1401************',
    firstSeen: '2026-11-25',
    platforms: ['whatsapp'],
  });
  const channels = { whatsapp: '6281200000000', email: undefined, sms: '+6281200000000' };
  const [whatsapp, sms] = reportLinks('Laporan', channels, note).map(({ href }) => decodeURIComponent(href));
  expect(whatsapp).toContain(address);
  expect(sms).not.toContain('admin');
  expect(noteForEditors(begun, undefined)).toBe('');
});

test.each([
  ['grup WhatsApp keluarga dan Facebook', ['whatsapp', 'facebook']],
  ['status FB', ['facebook']],
  ['WAG ibu-ibu', ['whatsapp']],
  ['selebaran di warung', ['offline']],
  ['tetangga', []],
])('knows the platforms in a reader’s words: %s', (where, platforms) => {
  expect(platformsIn(where)).toEqual(platforms);
});

test.each([
  ['a million characters', 'tercoblos '.repeat(100_000)],
  ['half a character', 'suara \ud83d'],
  ['a character cut in two', '🙏'.repeat(2_000)],
  ['right-to-left text', '\u202eمرحبا'],
])('makes links of %s that any program can open', (_, text) => {
  const [link] = reportLinks(reportText({ text, where: '', when: '' }, 'KPU Contoh'), {
    whatsapp: '6281200000000',
    email: undefined,
    sms: undefined,
  });
  expect(URL.canParse(link?.href ?? '')).toBe(true);
  expect(link?.href.length).toBeLessThan(16_000);
});

test('has links only for what the office has', () => {
  expect(
    reportLinks('Laporan', reportChannels({ email: 'humas@contoh.go.id' })).map(({ name }) => name),
  ).toEqual(['surel']);
  expect(reportLinks('Laporan', reportChannels({}))).toEqual([]);
});

test.each([
  [{ hotline: '0812-3456-7890', whatsapp: '6281200000000' }, '+6281234567890'],
  [{ hotline: '(0762) 20000', whatsapp: '6281200000000' }, '+6281200000000'],
  [{ hotline: '0762 20000' }, undefined],
])('sends an SMS to a mobile number only: %j', (office, sms) => {
  expect(reportChannels(office).sms).toBe(sms);
});
