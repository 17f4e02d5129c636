import type { WarningRule } from '#src/domain/warnings.ts';
import type { Cms, ImmutableList, ImmutableMap, ListControl, ListControlClass } from '../cms.ts';

/** Milliseconds between two looks at the entry. */
const interval = 150;

/**
 * Follows the entry in the editor through its list of released warnings, which every entry has: `onChange` gets the entry with every change, also
 * while the pane is closed, and `onClose` is told when it is left. The answer lets the check release a warning for an editor.
 */
export function followEntry(cms: Cms, { onChange, onClose }: Listeners): Releaser {
  let current: ListControl | undefined;
  const { control, preview, schema } = cms.getWidget('list');
  cms.registerWidget('list', listening(control), preview, schema);
  return {
    release(rule, reason) {
      if (!current) return;
      const { value, field, onChange: change } = current.props;
      change((value ?? emptyList(field)).push(field.clear().merge({ rule, reason })));
    },
  };

  /** Decap tells a control of changes of its own value only, and lets it ask for the entry. */
  function follow(control: ListControl): void {
    let seen: ImmutableMap | undefined;
    const look = setInterval(() => {
      if (current !== control) return clearInterval(look);
      const entry = control.props.getEntry();
      if (entry !== seen) onChange(entry);
      seen = entry;
    }, interval);
  }

  function listening(List: ListControlClass): ListControlClass {
    return class extends List {
      override componentDidMount() {
        super.componentDidMount?.();
        if (!isReleased(this)) return;
        current = this;
        follow(this);
      }

      override componentWillUnmount() {
        super.componentWillUnmount?.();
        if (current !== this) return;
        current = undefined;
        onClose();
      }
    };
  }
}

/** Lets a warning pass, with the reason that is kept in the file. */
export interface Releaser {
  release: (rule: WarningRule, reason: string) => void;
}

interface Listeners {
  onChange: (entry: ImmutableMap) => void;
  onClose: () => void;
}

/** Decap's lists are Immutable.js's, which only Decap has. */
function emptyList(field: ImmutableMap): ImmutableList {
  return (field.get('fields') as unknown as ImmutableList).clear();
}

function isReleased({ props }: ListControl): boolean {
  return props.field.get<string>('name', '') === 'released';
}
