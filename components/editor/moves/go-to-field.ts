const reachable = "input:not([type=hidden]), textarea, select, button, [contenteditable=true], [tabindex]";

/** The place of a field on this screen, by the name the server knows it by. */
export const findField = (field: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-field~="${CSS.escape(field)}"]`) ??
  document.getElementById(field);

/** Opens whatever the field is folded into, and puts the caret there. */
export function goToField(field: string): void {
  const place = findField(field);
  if (!place) return;
  for (
    let around = place.closest("details");
    around;
    around = around.parentElement?.closest("details") ?? null
  )
    around.open = true;
  const inside =
    place.querySelector<HTMLElement>("[contenteditable=true]") ?? place.querySelector<HTMLElement>(reachable);
  const target = place.matches(reachable) ? place : inside;
  place.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
