import { Button } from 'antd';
import { useRef } from 'react';
import type { OpenBackup } from '../../lib/ports/record-room';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly disabled?: boolean;
  readonly multiple?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that lets the person choose files; the same file can be chosen again. */
export function FileButton({ label, accept, disabled = false, multiple = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={(event) => {
          for (const file of event.target.files ?? []) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}

/** A file as text in pieces, from its beginning each time: a large one is never in memory as a whole. */
export function openText(file: File): OpenBackup {
  return async function* () {
    const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  };
}
