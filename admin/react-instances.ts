/*
 * Decap offers a page no way to its own components. They are found the way React itself goes, from a component or an element to its parents;
 * tests/admin holds that against the version of Decap in package.json.
 */

/** The instances of React's class components around an element or a component that has been mounted, and its elements, from the inside out. */
export function instancesAround(part: object): object[] {
  const key = Object.keys(part).find((name) => name.startsWith('__reactFiber$')) ?? '_reactInternals';
  const found: object[] = [];
  let fiber = (part as Record<string, Fiber | undefined>)[key]?.return;
  for (; fiber; fiber = fiber.return) if (fiber.stateNode) found.push(fiber.stateNode);
  return found;
}

interface Fiber {
  return: Fiber | null;
  stateNode: object | null;
}
