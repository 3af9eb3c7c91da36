import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly onChoose: (file: { readonly name: string; readonly bytes: Uint8Array }) => void;
}

/** Lets the user choose a text file, and reads it whole. */
export function FileButton({ label, primary, disabled, onChoose }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => onChoose({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return (
    <>
      <input ref={picker} type="file" accept=".csv,.txt,.tsv,text/csv" hidden aria-label={label} onChange={(event) => {
        const chosen = event.target.files?.[0];
        // The same file can be chosen again after it was corrected.
        event.target.value = '';
        if (chosen) void read(chosen);
      }} />
      <Button appearance={primary ? 'primary' : 'secondary'} disabled={disabled} onClick={() => picker.current?.click()}>{label}</Button>
    </>
  );
}
