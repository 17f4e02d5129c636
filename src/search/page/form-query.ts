import { filterNames, type Query, readQuery } from '../query.ts';

/** What stands in the form of the search page. */
export function typedQuery(form: HTMLFormElement): Query {
  const parameters = new URLSearchParams(
    [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
  );
  return readQuery(parameters.toString());
}

/** Puts a query into the form, and shows its filters where it has any. */
export function fillForm(form: HTMLFormElement, { words, filters }: Query): void {
  const input = form.querySelector<HTMLInputElement>('[name=q]');
  if (input) input.value = words;
  for (const name of filterNames) {
    const select = form.querySelector<HTMLSelectElement>(`[name=${name}]`);
    if (select) select.value = filters[name] ?? '';
  }
  const details = form.querySelector('details');
  if (details && Object.keys(filters).length > 0) details.open = true;
}
