/** Once what stands now has been painted; in a hidden tab, where nothing is, at once. */
export function afterPaint(act: () => void): void {
  const soon = () => setTimeout(act, 0);
  if (document.visibilityState === "hidden") soon();
  else requestAnimationFrame(soon);
}
