import { everydayWords } from '#src/domain/language/everyday-words.ts';
import { type Library, withWords } from './library.ts';

/** The library with every word of daily speech, itself when it has them; the small index has room for those only that meet a title, a claim or a summary. */
export function withEverydayWords(library: Library): Promise<Library> {
  const whole = wholes.get(library) ?? withWords(library, everydayWords);
  wholes.set(library, whole);
  return whole.then((made) => {
    wholes.set(made, whole);
    return made;
  });
}

const wholes = new WeakMap<Library, Promise<Library>>();
