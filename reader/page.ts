/** Every element of the page that answers the selector. */
export const all = <Found extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<Found>(selector),
];

export const show = (element: HTMLElement) => {
  element.hidden = false;
};

/** The page's root: theme and text size are its attributes. */
export const root = document.documentElement;
