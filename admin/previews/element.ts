/** An element of the pane's own document, with its attributes and content; texts stay texts. */
export function elementIn(document: Document): MakeElement {
  return (name, attributes = {}, ...content) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...content);
    return made;
  };
}

/** Makes an element. */
export type MakeElement = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes?: Record<string, string>,
  ...content: (Node | string)[]
) => HTMLElementTagNameMap[K];
