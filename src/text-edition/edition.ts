import type { Content } from '#src/content/read.ts';
import type { Day } from '#src/domain/dates.ts';

/** What the text edition is made of: everything that readers may see, on the day that counts as today. */
export type Edition = Content & { today: Day };
