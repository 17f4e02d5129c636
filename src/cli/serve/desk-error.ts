/** Why the desk refuses a request; the message is shown to the editor. */
export class DeskError extends Error {
  override name = 'DeskError';
  readonly status: number;

  constructor(message: string, status = 422) {
    super(message);
    this.status = status;
  }
}
