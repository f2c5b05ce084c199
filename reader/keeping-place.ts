/** Changes something above what is read without moving what is read. */
export function keepingPlace(element: Element, change: () => void) {
  const isAbove = element.getBoundingClientRect().bottom < 0;
  const before = document.documentElement.scrollHeight;
  change();
  if (isAbove) scrollBy(0, document.documentElement.scrollHeight - before);
}
