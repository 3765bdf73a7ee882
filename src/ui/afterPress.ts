let isPressed = false;
const waiting = new Set<() => void>();

function onRelease(): void {
  isPressed = false;
  // the click of this press comes first
  setTimeout(() => {
    const acts = [...waiting];
    waiting.clear();
    for (const act of acts) act();
  });
}

if (typeof window !== 'undefined') {
  const early = { capture: true };
  window.addEventListener(
    'pointerdown',
    () => {
      isPressed = true;
    },
    early,
  );
  window.addEventListener('pointerup', onRelease, early);
  window.addEventListener('pointercancel', onRelease, early);
}

/**
 * What moves the page waits until no button or finger is down. The press that takes the focus away would else land where
 * its target was, and not be a click on it.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.add(act);
  else act();
}
