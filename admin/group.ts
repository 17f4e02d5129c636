import type { GroupControlClass } from './cms.ts';
import { isBlank } from './tidy.ts';

/**
 * The widget `group`: Decap's own `object`, which asks for the required fields of a group even where the whole group may stay empty
 * (github.com/decaporg/decap-cms/issues/2103). This one leaves an optional group alone until something is written in it, and opens folded out where something is.
 */
export function groupControl(ObjectControl: GroupControlClass): GroupControlClass {
  return class extends ObjectControl {
    constructor(props: ConstructorParameters<GroupControlClass>[0]) {
      super(props);
      if (!isBlank(props.value?.toJS())) this.state = { ...this.state, collapsed: false };
      const validateFields = this.validate;
      this.validate = () => {
        const { field, value } = this.props;
        if (field.get('required', true) || !isBlank(value?.toJS())) validateFields();
        else for (const child of Object.values(this.childRefs)) child?.props.onValidate([]);
      };
    }
  };
}
