import { zones } from '#src/domain/dates.ts';
import type { Zone } from '../zone.ts';
import { beginnings, clockIn, type DateWords, dateWords } from './date-words.ts';
import { currentDraft, watchDraft } from './draft.ts';
import { type Child, type Control, type ControlClass, h } from './react.ts';

/**
 * Decap's control for dates, with the date in words below. It keeps to the office's zone: Decap's own takes the computer's clock for "now", and
 * moves times that the computer's zone skips in spring.
 */
export function datedControl(DateControl: DateControlClass): DateControlClass {
  return class extends DateControl {
    private stopWatching = () => {};
    private shown: string | undefined;

    constructor(props: ConstructorParameters<DateControlClass>[0]) {
      super(props);
      this.handleChange = (written) => this.props.onChange(this.stored(written));
    }

    override componentDidMount(): void {
      super.componentDidMount?.();
      document.getElementById(this.props.forID)?.setAttribute('aria-describedby', this.id());
      if (!this.isEnd()) return;
      // An end is judged by its beginning, of whose changes React does not tell this field.
      this.stopWatching = watchDraft(() => {
        if (this.said()?.words !== this.shown) this.forceUpdate();
      });
    }

    override componentWillUnmount(): void {
      super.componentWillUnmount?.();
      this.stopWatching();
    }

    override getNow(): string {
      return clockIn(new Date(), this.zone()).slice(0, this.isDay() ? 10 : 16);
    }

    override formatInputValue(value: string): string {
      return value.slice(0, this.isDay() ? 10 : 16);
    }

    override render(): Child {
      const said = this.said();
      this.shown = said?.words;
      return h(
        'div',
        null,
        super.render(),
        h(
          'p',
          { id: this.id(), className: `aid-note${said?.isWrong ? ' is-wrong' : ''}`, 'aria-live': 'polite' },
          said?.words,
        ),
      );
    }

    private said(): DateWords | undefined {
      const beside = this.isEnd() ? (currentDraft()?.values ?? {}) : {};
      return dateWords(this.name(), this.props.value ?? '', beside, new Date(), this.zone());
    }

    private name(): string {
      return this.props.field.get<string>('name') ?? '';
    }

    private isEnd(): boolean {
      return this.name() in beginnings;
    }

    private isDay(): boolean {
      return this.props.field.get('time_format') === false;
    }

    private zone(): Zone {
      return zones[this.props.field.get<keyof typeof zones>('offset') ?? '+07:00'];
    }

    private id(): string {
      return `${this.props.forID}-words`;
    }

    /** What Decap writes in the format of the field, without asking the computer's calendar. */
    private stored(written: string): string {
      return written === '' || this.isDay()
        ? written
        : `${written.slice(0, 16)}:00${this.props.field.get('offset')}`;
    }
  };
}

type DateControlClass = ControlClass<string, DateControl>;
interface DateControl extends Control<string> {
  handleChange: (written: string) => void;
  getNow(): string;
  formatInputValue(value: string): string;
}
