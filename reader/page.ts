/** Every element of the page that answers the selector. */
export const all = <Found extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<Found>(selector),
];

export const show = (element: HTMLElement) => {
  element.hidden = false;
};

/** The page's root: theme and text size are its attributes. */
export const root = document.documentElement;

/** After everything of the page has come; at once when it has already. */
export const whenLoaded = (work: () => void) =>
  document.readyState === "complete" ? work() : addEventListener("load", work, { once: true });
