/** @jsxImportSource react */
import { Dropdown, type IDropdownOption } from '@fluentui/react';
import { useState } from 'react';
import { answer, usePage } from '../client/page-context.ts';

/** The drop-down of methods; Fluent lays its options into a layer at the end of the body. */
export function MethodDropdown({ method, onMethod }: { method: string | undefined; onMethod: (key: string) => void }) {
  const { options, text } = usePage();
  const [isOpen, setOpen] = useState(false);
  const choices: IDropdownOption[] = [
    { key: 'authenticatorApp', text: 'Authenticator app' },
    { key: 'phone', text: 'Alternate phone' },
    { key: 'email', text: 'Email' },
    ...(options.withoutAppPassword ? [] : [{ key: 'appPassword', text: text('app-password') }]),
    { key: 'securityKey', text: 'Security key' },
  ];
  if (options.methodList !== 'fluent') return <NativeList method={method} choices={choices} onMethod={onMethod} />;
  // Only the open list tells that the option is missing, so a closed one is the way for everybody.
  const isWay = method !== 'appPassword' && !isOpen;
  return (
    <Dropdown
      ariaLabel="Authentication method options"
      placeholder="Choose a method"
      options={choices}
      selectedKey={method ?? null}
      onChange={(_, choice) => choice && onMethod(String(choice.key))}
      calloutProps={{
        layerProps: { onLayerDidMount: () => setOpen(true), onLayerWillUnmount: () => setOpen(false) },
      }}
      onRenderOption={(choice?: IDropdownOption) => <OptionText choice={choice} />}
      {...answer('create', isWay)}
    />
  );
}

/** The text of an option; the annotation belongs on the option around it, which is Fluent's. */
function OptionText({ choice }: { choice: IDropdownOption | undefined }) {
  const annotate = (element: HTMLSpanElement | null) => {
    if (choice?.key === 'appPassword') element?.closest('[role=option]')?.setAttribute('data-answer', 'create');
  };
  return <span ref={annotate}>{choice?.text}</span>;
}

interface NativeListProps {
  method: string | undefined;
  choices: IDropdownOption[];
  onMethod: (key: string) => void;
}

/** The same methods in a list of the browser's own. */
function NativeList({ method, choices, onMethod }: NativeListProps) {
  const isStubborn = usePage().options.methodList === 'stubborn';
  return (
    <select
      aria-label="Authentication method options"
      value={method ?? ''}
      onChange={({ target, nativeEvent }) => {
        if (!isStubborn || nativeEvent.isTrusted) onMethod(target.value);
      }}
      {...answer('create', method !== 'appPassword')}
    >
      <option value="">Choose a method</option>
      {choices.map(({ key, text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
