/** Brings the first field that is wrong into view and into focus: Decap marks it only, wherever it stands. Call after the form was checked. */
export function showFirstProblem(): void {
  // Decap has yet to draw what is wrong, and to give the focus back from its menu.
  setTimeout(() => {
    const lists = [...document.querySelectorAll('[class*="ControlErrorsList"]')];
    const field = lists.find((list) => list.checkVisibility())?.parentElement;
    if (!field) return;
    field.scrollIntoView({ block: 'center' });
    const id = field.querySelector('label')?.htmlFor;
    const input = id ? document.getElementById(id) : null;
    input?.focus({ preventScroll: true });
  }, 100);
}
