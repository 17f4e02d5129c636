import { isOver, statusWord } from '#src/domain/agenda.ts';
import { adhocBodies, hoaxCategories, platforms } from '#src/domain/categories.ts';
import { type Day, formatDay, formatDaySpan, formatMoment, formatSpan } from '#src/domain/dates.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import type { Agenda, Announcement, Clarification, Post } from '#src/domain/post.ts';
import { verdictLegend } from '#src/domain/verdict-legend.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { District } from '#src/schemas/catalogues.ts';
import type { Fact } from './facts-list.ts';

/** What a post tells besides its title, summary and body, as names and lines of plain text; nothing is left out that the full page shows in words. */
export function postFacts(post: Post, districts: District[], today: Day): Fact[] {
  switch (post.kind) {
    case 'agenda':
      return told(agendaFacts(post, districts, today));
    case 'announcement':
      return told(announcementFacts(post));
    case 'clarification':
      return told(clarificationFacts(post));
    case 'faq':
      return [];
  }
}

function agendaFacts(post: Agenda, districts: District[], today: Day): Untold[] {
  const { venue, start, end, allDay = false, online, open, contact, withdrawn } = post;
  const district = districts.find(({ code }) => code === venue.district);
  return [
    ['Keadaan', [withdrawn ? 'Ditarik' : (statusWord(post, today) ?? 'Sesuai jadwal')]],
    ['Waktu', [formatSpan(start, end, allDay)]],
    ['Tempat', [venue.name, venue.address, district && `Kecamatan ${district.name}`]],
    ['Peta', [venue.mapUrl]],
    ['Daring', [online]],
    [
      'Hadir',
      [withdrawn || isOver(post, today) ? undefined : open ? 'Terbuka untuk umum' : 'Khusus undangan'],
    ],
    ['Narahubung', [contact]],
  ];
}

function announcementFacts({ deadline, adhoc }: Announcement): Untold[] {
  return [
    ['Batas waktu', [deadline && formatMoment(deadline)]],
    ...(adhoc
      ? ([
          [adhocBodies[adhoc.body], [adhoc.quota && `Dibutuhkan ${formatNumber(adhoc.quota)} orang`]],
          ['Tahapan', adhoc.stages.map(({ name, start, end }) => `${name}: ${formatDaySpan(start, end)}`)],
          ['Syarat', adhoc.requirements],
          ['Cara mendaftar', [adhoc.apply.url, adhoc.apply.place]],
        ] satisfies Untold[])
      : []),
  ];
}

function clarificationFacts(post: Clarification): Untold[] {
  const { claim, verdict, facts, action, response, firstSeen, category, claimUrl, archiveUrl } = post;
  return [
    ['Pesan yang beredar', [`“${claim}”`]],
    [`Putusan: ${verdicts[verdict].label.toUpperCase()}`, [verdictLegend[verdict].meaning]],
    ['Faktanya', facts],
    ['Jika Anda menerima pesan ini', [action]],
    ['Yang sudah dilakukan', [response]],
    ['Pertama terlihat', [formatDay(firstSeen)]],
    ['Beredar di', [post.platforms.map((id) => platforms[id]).join(', ')]],
    ['Jenis', [category && `${hoaxCategories[category].label}. ${hoaxCategories[category].meaning}`]],
    ['Jejak pesan', [claimUrl, archiveUrl]],
    ['Bunyi lain yang beredar', (post.variants ?? []).map((variant) => `“${variant}”`)],
  ];
}

/** Leaves out what is not known. */
function told(facts: Untold[]): Fact[] {
  return facts
    .map(([name, lines]) => ({
      name,
      lines: lines.filter((line): line is string => typeof line === 'string' && line !== ''),
    }))
    .filter(({ lines }) => lines.length > 0);
}

type Untold = [name: string, lines: (string | number | undefined)[]];
