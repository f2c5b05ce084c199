const middle = (box: DOMRect) => box.left + box.width / 2;

export function bringCurrentSectionIntoView() {
  const current = document.querySelector(".sections [aria-current]");
  const row = current?.closest("ul");
  if (!current || !row || row.scrollWidth <= row.clientWidth) return;
  row.scrollLeft += middle(current.getBoundingClientRect()) - middle(row.getBoundingClientRect());
}
