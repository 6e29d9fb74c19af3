/** Saves a text as a file, as if it had been downloaded. */
export function saveAs(text: string, name: string, type: string): void {
  saveBlob(new Blob([text], { type }), name);
}

/** The same for what is no text. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
