/** Whether the fields of a file say that it is still being written: its missing fields are no problem yet, and readers see nothing of it. */
export function isDraft(fields: unknown): boolean {
  return typeof fields === 'object' && fields !== null && 'draft' in fields && fields.draft === true;
}
