import { generalWords } from './everyday/general.ts';
import { integrityWords } from './everyday/integrity.ts';
import { mediaWords } from './everyday/media.ts';
import { officeWords } from './everyday/office.ts';
import { othersWords } from './everyday/others.ts';
import { staffWords } from './everyday/staff.ts';
import { stagesWords } from './everyday/stages.ts';
import { thingsWords } from './everyday/things.ts';
import { votersWords } from './everyday/voters.ts';

/**
 * Words of daily speech that mean the same in a search, beside the terms of content/glossary.yml; a line each, in the files of everyday/. The first is
 * the usual written one. A word may stand in several lines: its meanings are not joined. Behind a "!" stand all the names of something that an answer
 * must name: who asks for the pay of councillors is not served by a page about councillors, nor by one about the pay of others.
 */
export const everydayWords: readonly (readonly string[])[] = [
  votersWords,
  stagesWords,
  staffWords,
  officeWords,
  integrityWords,
  mediaWords,
  thingsWords,
  generalWords,
  othersWords,
].flatMap((lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|')),
);
