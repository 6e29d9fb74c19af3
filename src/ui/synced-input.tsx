import { type InputHTMLAttributes, useLayoutEffect, useRef } from 'react';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'checked' | 'defaultChecked' | 'type'> {
  readonly type: 'checkbox' | 'radio';
  readonly checked: boolean;
  /** Some of what stands under a checkbox is on. */
  readonly mixed?: boolean;
}

/**
 * A checkbox or radio button that follows the view but answers a click at once. A controlled one would jump back until
 * the panels are rendered anew, which waits for the picture.
 */
export function SyncedInput({ checked, mixed = false, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (input.current === null) return;
    input.current.checked = checked;
    input.current.indeterminate = mixed;
  });
  return <input {...rest} ref={input} defaultChecked={checked} />;
}
