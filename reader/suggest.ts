const WAIT_MS = 150;
const LEAST = 2;

/** Completes what is typed into the search field: ArrowDown and ArrowUp choose, Enter asks, Escape closes. */
export function offerSuggestions(): void {
  const box = document.querySelector<HTMLElement>("[data-suggest]");
  const field = box?.querySelector("input");
  if (!box || !field) return;
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.role = "listbox";
  list.ariaLabel = field.labels?.[0]?.textContent ?? "";
  list.hidden = true;
  box.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  }))
    field.setAttribute(name, value);
  let timer = 0;
  let chosen = -1;
  let asked = "";

  const choose = (at: number) => {
    chosen = at;
    for (const [place, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(place === at));
    const option = list.children[at];
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  };
  const show = (words: string[]) => {
    list.replaceChildren(
      ...words.map((word, at) => {
        const option = document.createElement("li");
        option.id = `suggestion-${at}`;
        option.role = "option";
        option.textContent = word;
        return option;
      }),
    );
    list.hidden = words.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  };
  const take = (option: Element | undefined) => {
    if (option?.textContent) field.value = option.textContent;
    show([]);
  };
  const ask = async () => {
    asked = field.value;
    const now = asked;
    if (now.trim().length < LEAST) return show([]);
    const answer = await fetch(`/api/search/suggest?q=${encodeURIComponent(now)}`).catch(() => null);
    const { words = [] } = answer?.ok ? await answer.json().catch(() => ({})) : {};
    if (asked === now && document.activeElement === field) show(words);
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, WAIT_MS);
  });
  field.addEventListener("blur", () => show([]));
  field.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      show([]);
    } else if (event.key === "Enter" && chosen >= 0) take(list.children[chosen]);
    else if (count > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((chosen + step + count + 1 + 1) % (count + 1)) - 1);
    }
  });
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (!option) return;
    take(option);
    field.form?.requestSubmit();
  });
}
