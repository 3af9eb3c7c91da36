import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface FileButtonProps {
  readonly label: string;
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly accept?: string;
  readonly onChoose?: (file: ReadFile) => void;
  /** In place of `onChoose`, where several files can be chosen at once */
  readonly onChooseAll?: (files: readonly ReadFile[]) => void;
}

/** Lets the user choose a text file, or several, and reads them whole. */
export function FileButton({ label, primary, disabled, accept = '.csv,.txt,.tsv,text/csv', onChoose, onChooseAll }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  const read = async (chosen: readonly File[]): Promise<void> => {
    const files = await Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    const [first] = files;
    if (first) onChoose?.(first);
    onChooseAll?.(files);
  };
  return (
    <>
      <input ref={picker} type="file" accept={accept} multiple={onChooseAll !== undefined} hidden aria-label={label} onChange={(event) => {
        const chosen = [...event.target.files ?? []];
        // The same file can be chosen again after it was corrected.
        event.target.value = '';
        if (chosen.length > 0) void read(chosen);
      }} />
      <Button appearance={primary ? 'primary' : 'secondary'} disabled={disabled} onClick={() => picker.current?.click()}>{label}</Button>
    </>
  );
}
