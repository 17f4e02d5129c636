import { spanProblems } from './date-words.ts';
import { type Child, type ControlClass, h } from './react.ts';

/** One of Decap's controls for groups or lists, with the spans among its fields below that end before they begin. */
export function spanControl(GroupControl: ControlClass<Immutable>): ControlClass<Immutable> {
  return class extends GroupControl {
    override render(): Child {
      const problems = spanProblems(this.props.value?.toJS());
      return h(
        'div',
        null,
        super.render(),
        h('p', { className: 'aid-note is-wrong', role: 'status' }, problems.join('. ')),
      );
    }
  };
}

interface Immutable {
  toJS(): unknown;
}
