/**
 * Decap's own React, which Decap sets as a global. An aid extends one of Decap's controls and draws what belongs to it below, so that the control
 * stays Decap's.
 */
export function h(type: unknown, properties: object | null, ...children: Child[]): Child {
  return (window as unknown as { h: typeof h }).h(type, properties, ...children);
}

/** What React draws. */
export type Child =
  { readonly type: unknown; readonly props: object } | string | number | false | undefined | Child[];

/** A control of Decap's: the part of a field in which an editor writes. */
export interface Control<Value> {
  props: ControlProps<Value>;
  render(): Child;
  forceUpdate(): void;
  componentDidMount?(): void;
  componentDidUpdate?(): void;
  componentWillUnmount?(): void;
}

/** A class of such controls. */
export type ControlClass<Value, Kind extends Control<Value> = Control<Value>> = new (
  props: ControlProps<Value>,
) => Kind;

export interface ControlProps<Value> {
  field: Settings;
  /** Id of the element in which an editor writes. */
  forID: string;
  value: Value | undefined;
  onChange(value: Value): void;
  parentIds: string[];
}

/** Settings of a field, in Immutable.js's Map. */
interface Settings {
  get<Setting>(setting: string): Setting | undefined;
  clear(): { merge(values: object): object };
}

/**
 * A control of the desk's own, drawn without React into the place that Decap gives it; `open` is called when the field appears and gives what closes
 * it. Nothing is drawn anew when Decap's value changes: the aid itself is what changes it, and an entry that is opened anew draws all its fields anew.
 */
export function ownControl<Value>(
  open: (place: HTMLElement, props: ControlProps<Value>) => OwnControl,
): unknown {
  const { createClass } = window as unknown as {
    createClass(methods: object & ThisType<Opened<Value>>): unknown;
  };
  return createClass({
    componentDidMount() {
      if (this.place) this.own = open(this.place, this.props);
    },
    componentWillUnmount() {
      this.own?.close();
    },
    shouldComponentUpdate() {
      return false;
    },
    isValid() {
      const message = this.own?.problem?.();
      return message
        ? { error: { type: 'CUSTOM', message, parentIds: this.props.parentIds } }
        : { error: false };
    },
    // What is required is for the aid to say.
    getValidateValue() {
      return 'seen';
    },
    render() {
      return h('div', {
        ref: (place: HTMLElement | null) => {
          this.place = place;
        },
      });
    },
  });
}

/** What a control of the desk's own answers to Decap. */
export interface OwnControl {
  close(): void;
  /** What keeps the entry from being published; undefined or left out where nothing does. */
  problem?(): string | undefined;
}

interface Opened<Value> {
  props: ControlProps<Value>;
  place: HTMLElement | null;
  own: OwnControl | undefined;
}
