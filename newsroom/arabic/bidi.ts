/** LRM, RLM, ALM, the embeddings and overrides, the isolates: marks nobody sees that turn lines round. */
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Direction is the page's business: the marks are never stored and never leave in a date. */
export const stripBidiControls = (text: string) => text.replace(bidiControls, "");
