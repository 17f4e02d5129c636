/**
 * Decap's own React, which Decap sets as a global. An aid extends one of Decap's controls and draws what belongs to it below, so that the control
 * stays Decap's.
 */
export function h(type: string, properties: object | null, ...children: Child[]): Child {
  return (window as unknown as { h: typeof h }).h(type, properties, ...children);
}

/** What React draws. */
export type Child = { readonly type: unknown } | string | number | false | undefined | Child[];

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
  field: { get<Setting>(setting: string): Setting | undefined };
  /** Id of the element in which an editor writes. */
  forID: string;
  value: Value | undefined;
  onChange(value: Value): void;
}
