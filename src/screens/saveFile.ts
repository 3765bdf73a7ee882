/** Hands a file to the browser, which puts it where the drafter keeps downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // not at once: the browser may still be reading
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
