import { type InputHTMLAttributes, useLayoutEffect, useRef } from 'react';
import { useWhenNewest } from './when-newest.ts';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'checked' | 'defaultChecked' | 'type'> {
  readonly type: 'checkbox' | 'radio';
  readonly checked: boolean;
  /** Some of what stands under a checkbox is on. */
  readonly mixed?: boolean;
}

/**
 * A checkbox or radio button that follows the view but answers a click at once. A controlled one would jump back until
 * the panels are rendered anew, which waits for the picture. Nor does it follow a rendering that began before the
 * click and ends after it: the newest state, which knows of the click, comes behind.
 */
export function SyncedInput({ checked, mixed = false, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const wanted = useRef({ checked, mixed });
  const whenNewest = useWhenNewest();
  useLayoutEffect(() => {
    wanted.current = { checked, mixed };
    whenNewest(() => {
      if (input.current === null) return;
      input.current.checked = wanted.current.checked;
      input.current.indeterminate = wanted.current.mixed;
    });
  });
  return <input {...rest} ref={input} defaultChecked={checked} />;
}
